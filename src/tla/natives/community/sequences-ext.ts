import {
  booleanHandle,
  equal,
  except,
  functionSet,
  integer,
  interval,
  lengthOf,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { modulo } from '../arithmetic.js';
import { itemsIn, tupleOf } from '../function-values.js';
import { native, type BinaryOperator, type NativeTable } from '../native.js';
import { indexedOperand, integerOperand, sequenceOperand } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { append, concatenate } from '../sequence-operations.js';
import { range } from './function-images.js';
import { holds } from './conditions.js';
import { parts } from './sequence-parts.js';
import { prefixes } from './sequence-prefixes.js';
import { sequenceFolds } from './sequence-folds.js';
import { search } from './sequence-search.js';
import { sequenceSets } from './sequence-sets.js';
import { subsequences } from './subsequences.js';

/** What does not look for anything and makes one sequence or one value of its operands. */
const operators: NativeTable = new Map([
  ['ToSet', native(({ heap }, sequence: Handle) => range(heap, sequence, 'The operand of ToSet'))],
  ['TupleOf', native(tuplesOf)],
  ['IsSorted', native(isSorted)],
  ['Reverse', native(reverse)],
  ['ReplaceAll', native(replaceAll)],
  [
    'ReplaceAt',
    native(({ heap }, sequence: Handle, index: Handle, value: Handle) =>
      except(heap, sequence, index, value),
    ),
  ],
  [
    'Cons',
    native(({ heap }, value: Handle, sequence: Handle) =>
      concatenate(heap, tupleOf(heap, [value]), sequence),
    ),
  ],
  ['Snoc', native(({ heap }, value: Handle, sequence: Handle) => append(heap, sequence, value))],
  ['SeqMod', native(sequenceModulo)],
  ['Zip', native(zip)],
]);

/** Module SequencesExt. */
export const sequencesExt: NativeTable = new Map([
  ...operators,
  ...search,
  ...parts,
  ...prefixes,
  ...sequenceFolds,
  ...subsequences,
  ...sequenceSets,
]);

function tuplesOf({ heap }: Runtime, set: Handle, count: Handle): Handle {
  const length = integerOperand(heap, count, 'The second operand of TupleOf');
  return functionSet(heap, interval(heap, 1, length), set);
}

/** Whether each item precedes all that follow it. */
function isSorted({ heap }: Runtime, sequence: Handle, precedes: BinaryOperator): Handle {
  const items = itemsIn(heap, sequenceOperand(heap, sequence, 'The first operand of IsSorted'));
  return booleanHandle(
    items.every((item, index) =>
      items.slice(index + 1).every((later) => holds(heap, precedes(item, later), 'IsSorted')),
    ),
  );
}

function reverse({ heap }: Runtime, sequence: Handle): Handle {
  const items = indexedOperand(heap, sequence, 'The operand of Reverse');
  return tupleOf(heap, itemsIn(heap, items).toReversed());
}

/** Every occurrence of a value becomes another one. */
function replaceAll({ heap }: Runtime, sequence: Handle, old: Handle, value: Handle): Handle {
  const items = indexedOperand(heap, sequence, 'The first operand of ReplaceAll');
  return tupleOf(
    heap,
    itemsIn(heap, items).map((item) => (equal(heap, item, old) ? value : item)),
  );
}

/** The remainder in `1 .. divisor`, the indexes of a sequence. */
function sequenceModulo({ heap }: Runtime, number: Handle, divisor: Handle): Handle {
  const remainder = modulo(heap, number, divisor);
  return remainder === integer(heap, 0) ? divisor : remainder;
}

/** The pairs of items that have the same index, for as long as there are both. */
function zip({ heap }: Runtime, left: Handle, right: Handle): Handle {
  const firsts = indexedOperand(heap, left, 'The first operand of Zip');
  const seconds = indexedOperand(heap, right, 'The second operand of Zip');
  return tupleOf(heap, pairs(heap, firsts, seconds));
}

function pairs(heap: Heap, firsts: Handle, seconds: Handle): Handle[] {
  const count = Math.min(lengthOf(heap, firsts), lengthOf(heap, seconds));
  const others = itemsIn(heap, seconds);
  return itemsIn(heap, firsts)
    .slice(0, count)
    .map((item, index) => tupleOf(heap, [item, others[index]!]));
}
