import {
  integer,
  integerOf,
  isFunctionKind,
  itemAt,
  kindOf,
  lengthOf,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { EvaluationError } from '../evaluation-error.js';
import { tupleOf } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import { integerOperand, sequenceOperand, unfit, unusable } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { concatenate, length, subsequence } from '../sequence-operations.js';

/** The operators of SequencesExt that take a sequence apart at an index. */
export const parts: NativeTable = new Map([
  ['InsertAt', native(insertAt)],
  ['RemoveAt', native(removeAt)],
  ['Front', native(front)],
  ['Last', native(last)],
  ['ReplaceSubSeqAt', native(replacePartAt)],
]);

/** The number of items of a sequence or of characters of a string. */
export function sizeOf(heap: Heap, sequence: Handle): number {
  return integerOf(heap, length(heap, sequence));
}

/** The part between two indexes, as `SubSeq` gives it. */
export function part(heap: Heap, sequence: Handle, from: number, to: number): Handle {
  return subsequence(heap, sequence, integer(heap, from), integer(heap, to));
}

/** @throws EvaluationError `out-of-range` */
function insertAt({ heap }: Runtime, sequence: Handle, index: Handle, value: Handle): Handle {
  const at = integerOperand(heap, index, 'The second operand of InsertAt');
  return replaced(heap, sequence, at, 0, tupleOf(heap, [value]));
}

/** An index just outside of the sequence removes nothing. @throws EvaluationError `out-of-range` */
function removeAt({ heap }: Runtime, sequence: Handle, index: Handle): Handle {
  const at = integerOperand(heap, index, 'The second operand of RemoveAt');
  const before = part(heap, sequence, 1, at - 1);
  return concatenate(heap, before, part(heap, sequence, at + 1, sizeOf(heap, sequence)));
}

/** All but the last item. */
function front({ heap }: Runtime, sequence: Handle): Handle {
  return part(heap, sequence, 1, sizeOf(heap, sequence) - 1);
}

/** @throws EvaluationError `empty-sequence` */
function last({ heap }: Runtime, sequence: Handle): Handle {
  // Before TLC asks for its length, it looks whether it can be applied.
  const failure = isFunctionKind(kindOf(heap, sequence)) ? unfit : unusable;
  const items = sequenceOperand(heap, sequence, 'The operand of Last', failure);
  const size = lengthOf(heap, items);
  if (size === 0) throw new EvaluationError('empty-sequence', 'Last(<<>>) has no value.');
  return itemAt(heap, items, size - 1);
}

/** @throws EvaluationError `out-of-range` */
function replacePartAt(
  { heap }: Runtime,
  index: Handle,
  replacement: Handle,
  old: Handle,
  sequence: Handle,
): Handle {
  const at = integerOperand(heap, index, 'The first operand of ReplaceSubSeqAt');
  return replaced(heap, sequence, at, sizeOf(heap, old), replacement);
}

/** A sequence with another one in the place of so many of its items, the first of which is `at`. */
export function replaced(
  heap: Heap,
  sequence: Handle,
  at: number,
  size: number,
  replacement: Handle,
): Handle {
  const before = part(heap, sequence, 1, at - 1);
  const after = part(heap, sequence, at + size, sizeOf(heap, sequence));
  return concatenate(heap, concatenate(heap, before, replacement), after);
}
