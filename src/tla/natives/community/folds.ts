import {
  cursor,
  difference,
  normalize,
  NOTHING,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { show } from '../../../checker/values/heap/show.js';
import { EvaluationError } from '../evaluation-error.js';
import { setOf } from '../function-values.js';
import { native, type BinaryOperator, type NativeTable, type UnaryOperator } from '../native.js';
import type { Runtime } from '../runtime.js';

/** Module Folds. */
export const folds: NativeTable = new Map([['MapThenFoldSet', native(mapThenFoldSet)]]);

/**
 * Combines the images of all elements. The element that is chosen first is combined last.
 *
 * @throws EvaluationError `choice-not-in-set`; ValueError `not-enumerable`, `not-a-set`
 */
function mapThenFoldSet(
  { heap }: Runtime,
  combine: BinaryOperator,
  base: Handle,
  image: UnaryOperator,
  choose: UnaryOperator,
  set: Handle,
): Handle {
  const elements: Handle[] = [];
  let rest = cursor(heap, set).next() === NOTHING ? heap.emptySet : normalize(heap, set);
  while (rest !== heap.emptySet) {
    const element = choose(rest);
    const others = normalize(heap, difference(heap, rest, setOf(heap, [element])));
    if (others === rest) throw choiceNotInSet(heap, element, rest);
    elements.push(element);
    rest = others;
  }
  return elements.reduceRight((result, element) => combine(image(element), result), base);
}

/** Combines all elements, the first one first: how TLC folds a set. */
export function foldElements(
  heap: Heap,
  combine: BinaryOperator,
  base: Handle,
  set: Handle,
): Handle {
  let result = base;
  const elements = cursor(heap, set);
  for (let element = elements.next(); element !== NOTHING; element = elements.next()) {
    result = combine(element, result);
  }
  return result;
}

function choiceNotInSet(heap: Heap, element: Handle, set: Handle): EvaluationError {
  return new EvaluationError(
    'choice-not-in-set',
    `The fourth operand of MapThenFoldSet chose ${show(heap, element)}, ` +
      `which is no element of ${show(heap, set)}.`,
  );
}
