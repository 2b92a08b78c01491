import {
  cardinality,
  powerset,
  setFrom,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn, setOf } from '../function-values.js';
import { finiteSetOperand, integerOperand, unfit } from '../operands.js';
import { binomial } from './binomial.js';
import { kept } from './kept.js';
import { isListable, sizeOf, unlisted } from './large-sets.js';

/**
 * `kSubset(size, set)`: the subsets that have so many elements.
 *
 * @throws OperandError `not-an-integer`, `not-a-set`, `not-enumerable`
 */
export function subsetsOfSize(heap: Heap, size: Handle, set: Handle): Handle {
  const count = integerOperand(heap, size, 'The first operand of kSubset', unfit);
  finiteSetOperand(heap, set, 'The second operand of kSubset');
  return kept(heap, `kSubset ${size} ${set}`, () => {
    if (isListable(binomial(sizeOf(heap, set), count))) return listSubsets(heap, set, count);
    return unlisted(heap, {
      set: powerset(heap, set),
      test: (subset) => cardinality(heap, subset) === count,
    });
  });
}

function listSubsets(heap: Heap, set: Handle, count: number): Handle {
  const mark = heap.mark();
  const elements = count > 0 ? elementsIn(heap, set) : [];
  if (count >= 0) pushSubsets(heap, elements, [], count, 0);
  return setFrom(heap, mark);
}

/** Pushes the sets of the chosen elements and so many more, none of which is before `from`. */
function pushSubsets(
  heap: Heap,
  elements: readonly Handle[],
  chosen: Handle[],
  more: number,
  from: number,
): void {
  if (more === 0) {
    heap.push(setOf(heap, chosen));
    return;
  }
  for (let index = from; index <= elements.length - more; index++) {
    chosen.push(elements[index]!);
    pushSubsets(heap, elements, chosen, more - 1, index + 1);
    chosen.pop();
  }
}
