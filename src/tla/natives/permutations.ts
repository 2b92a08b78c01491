import { functionFrom, setFrom, type Handle, type Heap } from '../../checker/values/heap/index.js';
import { EvaluationError } from './evaluation-error.js';
import { elementsIn, setOf } from './function-values.js';
import { finiteSetOperand } from './operands.js';

/** More have more permutations than a set is ever given elements. */
const MOST_ELEMENTS = 9;

/**
 * `Permutations(set)`: the bijections of a finite set to itself.
 *
 * @throws EvaluationError `set-too-large`; OperandError `not-enumerable`, `not-a-set`
 */
export function permutations(heap: Heap, set: Handle): Handle {
  const elements = elementsIn(heap, finiteSetOperand(heap, set, 'The operand of Permutations'));
  if (elements.length > MOST_ELEMENTS) {
    throw new EvaluationError(
      'set-too-large',
      `A set of ${elements.length} elements has too many permutations; ` +
        `they can be enumerated for at most ${MOST_ELEMENTS}.`,
    );
  }
  const domain = setOf(heap, elements);
  const mark = heap.mark();
  pushPermutations(heap, domain, [...elements], 0);
  return setFrom(heap, mark);
}

/** Pushes the functions of the domain to all orders of the images in which the first are fixed. */
function pushPermutations(heap: Heap, domain: Handle, images: Handle[], fixed: number): void {
  if (fixed >= images.length) {
    const mark = heap.mark();
    for (const image of images) heap.push(image);
    heap.push(functionFrom(heap, domain, mark));
    return;
  }
  for (let chosen = fixed; chosen < images.length; chosen++) {
    swap(images, fixed, chosen);
    pushPermutations(heap, domain, images, fixed + 1);
    swap(images, fixed, chosen);
  }
}

function swap(images: Handle[], left: number, right: number): void {
  [images[left], images[right]] = [images[right]!, images[left]!];
}
