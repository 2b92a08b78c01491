import {
  apply,
  booleanHandle,
  equal,
  integer,
  lengthOf,
  type Handle,
} from '../../../checker/values/heap/index.js';
import { elementsIn, functionOf, itemsIn, tupleOf } from '../function-values.js';
import { native, type BinaryOperator, type NativeTable, type UnaryOperator } from '../native.js';
import { naturalOperand, sequenceOperand, unfit } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { notEvaluable } from './not-evaluable.js';

/** What a hint for another checker is worth here: its operand. */
const hint = native((_: Runtime, value: Handle) => value);

/** Module Apalache. */
export const apalache: NativeTable = new Map([
  [
    ':=',
    native(({ heap }, left: Handle, right: Handle) => booleanHandle(equal(heap, left, right))),
  ],
  ['Skolem', hint],
  ['Expand', hint],
  ['ConstCardinality', hint],
  ['SetAsFun', native(functionOfPairs)],
  ['MkSeq', native(makeSequence)],
  ['FunAsSeq', native(functionAsSequence)],
  ['ApaFoldSet', native(foldSet)],
  ['ApaFoldSeqLeft', native(foldSequence)],
  ['Repeat', native(repeat)],
  ...notEvaluable(['Gen', 'Guess'], 'it stands for any value, of which only Apalache tries all'),
]);

/** The function of a set of pairs; of several pairs for an argument, the first one counts. */
function functionOfPairs({ heap }: Runtime, pairs: Handle): Handle {
  const values = new Map<Handle, Handle>();
  for (const pair of elementsIn(heap, pairs)) {
    const items = sequenceOperand(heap, pair, 'An element of the operand of SetAsFun');
    const [key, value] = itemsIn(heap, items);
    if (key === undefined || value === undefined || lengthOf(heap, items) !== 2) {
      throw unfit('not-a-pair', 'An element of the operand of SetAsFun', 'a pair', heap, pair);
    }
    if (!values.has(key)) values.set(key, value);
  }
  return functionOf(heap, values);
}

function makeSequence({ heap }: Runtime, size: Handle, item: UnaryOperator): Handle {
  const length = naturalOperand(heap, size, 'The first operand of MkSeq');
  return tupleOf(
    heap,
    Array.from({ length }, (_, index) => item(integer(heap, index + 1))),
  );
}

/** The first values of a function as a sequence. Its capacity is of no importance. */
function functionAsSequence({ heap }: Runtime, f: Handle, size: Handle, _capacity: Handle): Handle {
  const length = naturalOperand(heap, size, 'The second operand of FunAsSeq');
  return tupleOf(
    heap,
    Array.from({ length }, (_, index) => apply(heap, f, integer(heap, index + 1))),
  );
}

function foldSet({ heap }: Runtime, combine: BinaryOperator, base: Handle, set: Handle): Handle {
  return elementsIn(heap, set).reduce((result, element) => combine(result, element), base);
}

function foldSequence(
  { heap }: Runtime,
  combine: BinaryOperator,
  base: Handle,
  sequence: Handle,
): Handle {
  const items = sequenceOperand(heap, sequence, 'The third operand of ApaFoldSeqLeft');
  return itemsIn(heap, items).reduce((result, item) => combine(result, item), base);
}

/** Applies an operator again and again to its result and to the number of the application. */
function repeat({ heap }: Runtime, step: BinaryOperator, times: Handle, start: Handle): Handle {
  const count = naturalOperand(heap, times, 'The second operand of Repeat');
  let value = start;
  for (let index = 1; index <= count; index++) value = step(value, integer(heap, index));
  return value;
}
