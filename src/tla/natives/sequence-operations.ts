import {
  integer,
  integerOf,
  isInteger,
  itemAt,
  kindOf,
  lengthOf,
  NOTHING,
  STRING,
  TUPLE,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { show } from '../../checker/values/heap/show.js';
import { OperandError } from './evaluation-error.js';
import { TO_APPENDED, TO_CONCATENATION, TO_TAIL } from './memo-operations.js';
import { sequenceOperand, unfit } from './operands.js';

/*
 * Operations on sequences. As in TLC, a string counts as the sequence of its characters (UTF-16
 * code units) for `length`, `concatenate`, `subsequence` and `tail` alone.
 */

/** `Len(sequence)` @throws EvaluationError `not-a-sequence` */
export function length(heap: Heap, sequence: Handle): Handle {
  const kind = kindOf(heap, sequence);
  if (kind === STRING) return integer(heap, heap.textOf(sequence).length);
  const items = kind === TUPLE ? sequence : sequenceOperand(heap, sequence, 'The operand of Len');
  return integer(heap, lengthOf(heap, items));
}

/** `Append(sequence, value)` @throws EvaluationError `not-a-sequence` */
export function append(heap: Heap, sequence: Handle, value: Handle): Handle {
  const known = heap.memo.find(TO_APPENDED, sequence, value);
  if (known !== NOTHING) return known;
  const items = itemsOf(heap, sequence, 'The first operand of Append');
  const count = lengthOf(heap, items);
  const to = heap.draft(count + 1);
  copy(heap, items, 0, count, to);
  heap.words[to + count] = value;
  return heap.memo.keep(TO_APPENDED, sequence, value, heap.seal(TUPLE, count + 1));
}

/** `Head(sequence)` @throws EvaluationError `not-a-sequence`, `empty-sequence` */
export function head(heap: Heap, sequence: Handle): Handle {
  const items = itemsOf(heap, sequence, 'The operand of Head');
  if (items === heap.emptyTuple) throw emptySequence('Head', '<<>>');
  return itemAt(heap, items, 0);
}

/** `Tail(sequence)` @throws EvaluationError `not-a-sequence`, `empty-sequence` */
export function tail(heap: Heap, sequence: Handle): Handle {
  if (kindOf(heap, sequence) === STRING) {
    const text = heap.textOf(sequence);
    if (text === '') throw emptySequence('Tail', '""');
    return heap.string(text.slice(1));
  }
  const known = heap.memo.find(TO_TAIL, sequence, NOTHING);
  if (known !== NOTHING) return known;
  const items = itemsOf(heap, sequence, 'The operand of Tail');
  if (items === heap.emptyTuple) throw emptySequence('Tail', '<<>>');
  const rest = slice(heap, items, 1, lengthOf(heap, items));
  return heap.memo.keep(TO_TAIL, sequence, NOTHING, rest);
}

/** `left \o right` @throws EvaluationError `not-a-sequence`, `not-a-string` after a string */
export function concatenate(heap: Heap, left: Handle, right: Handle): Handle {
  if (kindOf(heap, left) === STRING) return concatenateStrings(heap, left, right);
  const first = itemsOf(heap, left, 'The left operand of \\o');
  const second = itemsOf(heap, right, 'The right operand of \\o');
  if (first === heap.emptyTuple) return second;
  if (second === heap.emptyTuple) return first;
  const known = heap.memo.find(TO_CONCATENATION, first, second);
  if (known !== NOTHING) return known;
  const firstCount = lengthOf(heap, first);
  const secondCount = lengthOf(heap, second);
  const to = heap.draft(firstCount + secondCount);
  copy(heap, first, 0, firstCount, to);
  copy(heap, second, 0, secondCount, to + firstCount);
  const joined = heap.seal(TUPLE, firstCount + secondCount);
  return heap.memo.keep(TO_CONCATENATION, first, second, joined);
}

/**
 * `SubSeq(sequence, from, to)`: empty when `from` is greater than `to`, wherever they are.
 *
 * @throws EvaluationError `not-a-sequence`, `not-an-index`, `out-of-range`
 */
export function subsequence(heap: Heap, sequence: Handle, from: Handle, to: Handle): Handle {
  const isString = kindOf(heap, sequence) === STRING;
  const items = isString ? sequence : itemsOf(heap, sequence, 'The first operand of SubSeq');
  const start = indexOperand(heap, from, 'The second operand of SubSeq');
  const end = indexOperand(heap, to, 'The third operand of SubSeq');
  if (start > end) return isString ? heap.string('') : heap.emptyTuple;
  const count = isString ? heap.textOf(items).length : lengthOf(heap, items);
  if (start < 1) throw outOfRange(heap, 'second', start, sequence, count);
  if (end > count) throw outOfRange(heap, 'third', end, sequence, count);
  if (isString) return heap.string(heap.textOf(items).slice(start - 1, end));
  return slice(heap, items, start - 1, end);
}

function concatenateStrings(heap: Heap, left: Handle, right: Handle): Handle {
  if (kindOf(heap, right) === STRING) return heap.string(heap.textOf(left) + heap.textOf(right));
  throw unfit('not-a-string', 'The right operand of \\o, after a string,', 'a string', heap, right);
}

function indexOperand(heap: Heap, value: Handle, role: string): number {
  if (isInteger(heap, value)) return integerOf(heap, value);
  throw unfit('not-an-index', role, 'an integer', heap, value);
}

function itemsOf(heap: Heap, sequence: Handle, role: string): Handle {
  return kindOf(heap, sequence) === TUPLE ? sequence : sequenceOperand(heap, sequence, role);
}

function slice(heap: Heap, tuple: Handle, from: number, end: number): Handle {
  const to = heap.draft(end - from);
  copy(heap, tuple, from, end, to);
  return heap.seal(TUPLE, end - from);
}

/** Copies items of a tuple to where a draft has its items. */
function copy(heap: Heap, tuple: Handle, from: number, end: number, to: number): void {
  const { words } = heap;
  for (let index = from; index < end; index++)
    words[to + index - from] = itemAt(heap, tuple, index);
}

function emptySequence(operator: string, sequence: string): OperandError {
  return new OperandError('empty-sequence', `${operator}(${sequence}) has no value.`);
}

function outOfRange(
  heap: Heap,
  which: string,
  index: number,
  sequence: Handle,
  count: number,
): OperandError {
  return new OperandError(
    'out-of-range',
    `The ${which} operand of SubSeq has to be in 1..${count}, but it is ${index}; ` +
      `the sequence is ${show(heap, sequence)}.`,
  );
}
