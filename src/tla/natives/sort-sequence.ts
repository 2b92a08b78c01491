import type { Handle, Heap } from '../../checker/values/heap/index.js';
import { itemsIn, tupleOf } from './function-values.js';
import type { BinaryOperator } from './native.js';
import { booleanOperand, sequenceOperand } from './operands.js';

/**
 * `SortSeq(sequence, precedes)` by insertion, as TLC does it: an item moves to the left for as long
 * as it precedes what is there. So the result is defined for operators that are no order, too.
 *
 * @throws EvaluationError `not-a-sequence`, `not-a-boolean`
 */
export function sortSequence(heap: Heap, sequence: Handle, precedes: BinaryOperator): Handle {
  const items = itemsIn(heap, sequenceOperand(heap, sequence, 'The first operand of SortSeq'));
  for (let next = 1; next < items.length; next++) {
    const item = items[next]!;
    let at = next;
    for (; at > 0 && isBefore(heap, item, items[at - 1]!, precedes); at--)
      items[at] = items[at - 1]!;
    items[at] = item;
  }
  return tupleOf(heap, items);
}

function isBefore(heap: Heap, left: Handle, right: Handle, precedes: BinaryOperator): boolean {
  return booleanOperand(heap, precedes(left, right), 'The comparison of SortSeq');
}
