import {
  FALSE,
  integerOf,
  isInteger,
  kindOf,
  NOTHING,
  sequenceOf,
  STRING,
  TRUE,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { show } from '../../checker/values/heap/show.js';
import { EvaluationError } from './evaluation-error.js';

/**
 * The number that an operand has to be.
 *
 * @param role for the message: `The first operand of +`
 * @throws EvaluationError `not-an-integer`
 */
export function integerOperand(heap: Heap, value: Handle, role: string): number {
  if (isInteger(heap, value)) return integerOf(heap, value);
  throw unfit('not-an-integer', role, 'an integer', heap, value);
}

/** @throws EvaluationError `not-a-natural-number` */
export function naturalOperand(heap: Heap, value: Handle, role: string): number {
  const number = isInteger(heap, value) ? integerOf(heap, value) : -1;
  if (number >= 0) return number;
  throw unfit('not-a-natural-number', role, 'a natural number', heap, value);
}

/** The text that an operand has to be. @throws EvaluationError `not-a-string` */
export function stringOperand(heap: Heap, value: Handle, role: string): string {
  if (kindOf(heap, value) === STRING) return heap.textOf(value);
  throw unfit('not-a-string', role, 'a string', heap, value);
}

/** What a condition has to be. @throws EvaluationError `not-a-boolean` */
export function booleanOperand(heap: Heap, value: Handle, role: string): boolean {
  if (value === TRUE) return true;
  if (value === FALSE) return false;
  throw unfit('not-a-boolean', role, 'TRUE or FALSE', heap, value);
}

/** The tuple that an operand has to be, or to be equal to. @throws EvaluationError `not-a-sequence` */
export function sequenceOperand(heap: Heap, value: Handle, role: string): Handle {
  const sequence = sequenceOf(heap, value);
  if (sequence !== NOTHING) return sequence;
  throw unfit('not-a-sequence', role, 'a sequence', heap, value);
}

/** The error of an operand that is not what its operator needs. */
export function unfit(
  code: string,
  role: string,
  expected: string,
  heap: Heap,
  value: Handle,
): EvaluationError {
  return new EvaluationError(
    code,
    `${role} has to be ${expected}, but it is ${show(heap, value)}.`,
  );
}
