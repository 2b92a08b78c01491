import {
  booleanHandle,
  equal,
  integer,
  itemAt,
  lengthOf,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { OperandError } from '../evaluation-error.js';
import { itemsIn, tupleOf } from '../function-values.js';
import { native, type NativeTable, type UnaryOperator } from '../native.js';
import { integerOperand, sequenceOperand, unfit } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { holds } from './conditions.js';

/** The operators of SequencesExt that look for an item. */
export const search: NativeTable = new Map([
  ['Contains', native(contains)],
  ['SelectInSeq', native(selecting('SelectInSeq', false))],
  ['SelectLastInSeq', native(selecting('SelectLastInSeq', true))],
  ['SelectInSubSeq', native(selectingBetween('SelectInSubSeq', false))],
  ['SelectLastInSubSeq', native(selectingBetween('SelectLastInSubSeq', true))],
  ['Remove', native(remove)],
  ['RemoveFirst', native(removeFirst)],
  ['RemoveFirstMatch', native(removeFirstMatch)],
]);

function contains({ heap }: Runtime, sequence: Handle, value: Handle): Handle {
  const items = sequenceOperand(heap, sequence, 'The first operand of Contains');
  return booleanHandle(indexOf(heap, items, value) > 0);
}

function selecting(operator: string, fromBack: boolean) {
  return ({ heap }: Runtime, sequence: Handle, condition: UnaryOperator): Handle => {
    const items = sequenceOperand(heap, sequence, `The first operand of ${operator}`);
    const test = testing(heap, condition, operator);
    return integer(heap, find(heap, items, 1, lengthOf(heap, items), fromBack, test));
  };
}

/** As in TLC, the result counts from the start of the sequence, not from that of the part. */
function selectingBetween(operator: string, fromBack: boolean) {
  return (
    { heap }: Runtime,
    sequence: Handle,
    first: Handle,
    last: Handle,
    condition: UnaryOperator,
  ): Handle => {
    const items = sequenceOperand(heap, sequence, `The first operand of ${operator}`);
    const from = integerOperand(heap, first, `The second operand of ${operator}`, unfit);
    const to = integerOperand(heap, last, `The third operand of ${operator}`, unfit);
    if (from > to) return integer(heap, 0);
    const count = lengthOf(heap, items);
    if (from < 1 || to > count) throw outOfRange(operator, from, to, count);
    const test = testing(heap, condition, operator);
    return integer(heap, find(heap, items, from, to, fromBack, test));
  };
}

function testing(
  heap: Heap,
  condition: UnaryOperator,
  operator: string,
): (item: Handle) => boolean {
  return (item) => holds(heap, condition(item), operator);
}

/** The index of the first or last item between two indexes that passes a test; 0 for none. */
function find(
  heap: Heap,
  items: Handle,
  from: number,
  to: number,
  fromBack: boolean,
  test: (item: Handle) => boolean,
): number {
  for (let step = 0; step <= to - from; step++) {
    const index = fromBack ? to - step : from + step;
    if (test(itemAt(heap, items, index - 1))) return index;
  }
  return 0;
}

function indexOf(heap: Heap, items: Handle, value: Handle): number {
  const isValue = (item: Handle): boolean => equal(heap, item, value);
  return find(heap, items, 1, lengthOf(heap, items), false, isValue);
}

/** A sequence without any occurrence of a value. */
function remove({ heap }: Runtime, sequence: Handle, value: Handle): Handle {
  const items = sequenceOperand(heap, sequence, 'The first operand of Remove');
  return tupleOf(
    heap,
    itemsIn(heap, items).filter((item) => !equal(heap, item, value)),
  );
}

function removeFirst({ heap }: Runtime, sequence: Handle, value: Handle): Handle {
  const items = sequenceOperand(heap, sequence, 'The first operand of RemoveFirst');
  return withoutItem(heap, items, indexOf(heap, items, value));
}

function removeFirstMatch({ heap }: Runtime, sequence: Handle, condition: UnaryOperator): Handle {
  const items = sequenceOperand(heap, sequence, 'The first operand of RemoveFirstMatch');
  const test = testing(heap, condition, 'RemoveFirstMatch');
  return withoutItem(heap, items, find(heap, items, 1, lengthOf(heap, items), false, test));
}

/** @param index 0 to leave a sequence as it is */
function withoutItem(heap: Heap, items: Handle, index: number): Handle {
  return index === 0 ? items : tupleOf(heap, itemsIn(heap, items).toSpliced(index - 1, 1));
}

function outOfRange(operator: string, from: number, to: number, count: number): OperandError {
  return new OperandError(
    'out-of-range',
    `The second and third operand of ${operator} have to be in 1..${count}, ` +
      `but they are ${from} and ${to}.`,
  );
}
