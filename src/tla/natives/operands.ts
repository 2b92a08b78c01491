import {
  FALSE,
  INFINITE,
  integerOf,
  isFinite,
  isFunctionKind,
  isInteger,
  isSetKind,
  kindOf,
  NOTHING,
  sequenceOf,
  SEQUENCES,
  STRING,
  TRUE,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { show } from '../../checker/values/heap/show.js';
import { isTellable } from '../../checker/values/heap/tellable.js';
import { EvaluationError, OperandError } from './evaluation-error.js';

type OperandDetails = [code: string, role: string, expected: string, heap: Heap, value: Handle];

/** What to make of an operand that is not what it has to be: `unfit` or `unusable`. */
export type OperandFailure = (...operand: OperandDetails) => EvaluationError;

/**
 * The number that an operand has to be.
 *
 * @param role for the message: `The first operand of +`
 * @throws EvaluationError `not-an-integer`
 */
export function integerOperand(
  heap: Heap,
  value: Handle,
  role: string,
  failure: OperandFailure = unusable,
): number {
  if (isInteger(heap, value)) return integerOf(heap, value);
  throw failure('not-an-integer', role, 'an integer', heap, value);
}

/** @throws OperandError `not-a-natural-number` */
export function naturalOperand(heap: Heap, value: Handle, role: string): number {
  const number = isInteger(heap, value) ? integerOf(heap, value) : -1;
  if (number >= 0) return number;
  throw unfit('not-a-natural-number', role, 'a natural number', heap, value);
}

/** The text that an operand has to be. @throws EvaluationError `not-a-string` */
export function stringOperand(
  heap: Heap,
  value: Handle,
  role: string,
  failure: OperandFailure = unusable,
): string {
  if (kindOf(heap, value) === STRING) return heap.textOf(value);
  throw failure('not-a-string', role, 'a string', heap, value);
}

/** What a condition has to be. @throws OperandError `not-a-boolean` */
export function booleanOperand(
  heap: Heap,
  value: Handle,
  role: string,
  failure: OperandFailure = unfit,
): boolean {
  if (value === TRUE) return true;
  if (value === FALSE) return false;
  throw failure('not-a-boolean', role, 'TRUE or FALSE', heap, value);
}

/** The tuple that an operand has to be, or to be equal to. @throws OperandError `not-a-sequence` */
export function sequenceOperand(
  heap: Heap,
  value: Handle,
  role: string,
  failure: OperandFailure = unfit,
): Handle {
  const sequence = sequenceOf(heap, value);
  if (sequence !== NOTHING) return sequence;
  throw failure('not-a-sequence', role, 'a sequence', heap, value);
}

/**
 * The tuple of what is asked for its length and, one by one, for its items. As in TLC, a string has a
 * length, but no items.
 *
 * @throws OperandError `not-a-sequence`; for a string, a plain EvaluationError
 */
export function indexedOperand(heap: Heap, value: Handle, role: string): Handle {
  if (kindOf(heap, value) !== STRING) return sequenceOperand(heap, value, role);
  if (heap.textOf(value) === '') return heap.emptyTuple;
  throw unusable('not-a-sequence', role, 'a sequence', heap, value);
}

/**
 * A finite set.
 *
 * @throws EvaluationError, OperandError `not-a-set`, `not-enumerable`; ValueError when it cannot be
 *   told
 */
export function finiteSetOperand(heap: Heap, value: Handle, role: string): Handle {
  const isSet = isSetKind(kindOf(heap, value));
  if (isSet && isFinite(heap, value)) return value;
  const failure = notFinite(heap, value);
  throw failure(isSet ? 'not-enumerable' : 'not-a-set', role, 'a finite set', heap, value);
}

/**
 * What to make of an operand that is no finite set. It is refused, but for a set that is infinite
 * because one that it is written with is: that one has no size.
 */
export function notFinite(heap: Heap, value: Handle): OperandFailure {
  const kind = kindOf(heap, value);
  const isWritten = isSetKind(kind) && kind !== INFINITE && kind !== SEQUENCES;
  return isWritten ? unusable : unfit;
}

/** A function, a tuple or a record. @throws OperandError `not-a-function` */
export function functionOperand(
  heap: Heap,
  value: Handle,
  role: string,
  failure: OperandFailure = unfit,
): Handle {
  if (isFunctionKind(kindOf(heap, value))) return value;
  throw failure('not-a-function', role, 'a function', heap, value);
}

/** The error of an operand that its operator refuses, which it has to tell. */
export function unfit(...operand: OperandDetails): EvaluationError {
  const [code, , , heap, value] = operand;
  return isTellable(heap, value)
    ? new OperandError(code, messageOf(...operand))
    : unusable(...operand);
}

/** The error of an operand with which the definition of its operator has no value. */
export function unusable(...operand: OperandDetails): EvaluationError {
  return new EvaluationError(operand[0], messageOf(...operand));
}

function messageOf(...[, role, expected, heap, value]: OperandDetails): string {
  return `${role} has to be ${expected}, but it is ${show(heap, value)}.`;
}
