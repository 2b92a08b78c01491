import {
  itemAt,
  lengthOf,
  sequencesOver,
  tupleFrom,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { native, type NativeTable, type UnaryOperator } from './native.js';
import { booleanOperand, sequenceOperand } from './operands.js';
import * as operations from './sequence-operations.js';

/** Module Sequences. */
export const sequences: NativeTable = new Map([
  ['Seq', native(({ heap }, set: Handle) => sequencesOver(heap, set))],
  ['Len', native(({ heap }, sequence: Handle) => operations.length(heap, sequence))],
  [
    '\\o',
    native(({ heap }, left: Handle, right: Handle) => operations.concatenate(heap, left, right)),
  ],
  [
    'Append',
    native(({ heap }, sequence: Handle, value: Handle) => operations.append(heap, sequence, value)),
  ],
  ['Head', native(({ heap }, sequence: Handle) => operations.head(heap, sequence))],
  ['Tail', native(({ heap }, sequence: Handle) => operations.tail(heap, sequence))],
  [
    'SubSeq',
    native(({ heap }, sequence: Handle, from: Handle, to: Handle) =>
      operations.subsequence(heap, sequence, from, to),
    ),
  ],
  [
    'SelectSeq',
    native(({ heap }, sequence: Handle, test: UnaryOperator) =>
      selectSequence(heap, sequence, test),
    ),
  ],
]);

/** The items that pass the test, in their order. */
function selectSequence(heap: Heap, sequence: Handle, test: UnaryOperator): Handle {
  const items = sequenceOperand(heap, sequence, 'The first operand of SelectSeq');
  const count = lengthOf(heap, items);
  const mark = heap.mark();
  for (let index = 0; index < count; index++) {
    const item = itemAt(heap, items, index);
    if (booleanOperand(heap, test(item), 'The test of SelectSeq')) heap.push(item);
  }
  return tupleFrom(heap, mark);
}
