import {
  integer,
  integerOf,
  interval,
  isInteger,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { OperandError } from './evaluation-error.js';
import { integerOperand, unfit, unusable } from './operands.js';

/*
 * Arithmetic on handles. A small integer n is the handle 2n + 1, so that most operations on two of
 * them are one operation on their handles. All others are done on numbers and checked: a result
 * that is no 32-bit integer is an error.
 */

/** @throws EvaluationError `not-an-integer`, `overflow` */
export function add(heap: Heap, left: Handle, right: Handle): Handle {
  if ((left & right & 1) !== 0) {
    const sum = left + right - 1;
    if (sum === (sum | 0)) return sum;
  }
  const a = leftNumber(heap, left, '+');
  const b = rightNumber(heap, right, '+');
  return checked(heap, a + b, a, '+', b);
}

/** @throws EvaluationError `not-an-integer`, `overflow` */
export function subtract(heap: Heap, left: Handle, right: Handle): Handle {
  if ((left & right & 1) !== 0) {
    const difference = left - right + 1;
    if (difference === (difference | 0)) return difference;
  }
  const a = leftNumber(heap, left, '-');
  const b = rightNumber(heap, right, '-');
  return checked(heap, a - b, a, '-', b);
}

/** @throws EvaluationError `not-an-integer`, `overflow` */
export function multiply(heap: Heap, left: Handle, right: Handle): Handle {
  if ((left & right & 1) !== 0) {
    // Exact whenever it is a small integer: at most 32 bits.
    const product = (left >> 1) * (right - 1) + 1;
    if (product === (product | 0)) return product;
  }
  const a = leftNumber(heap, left, '*');
  const b = rightNumber(heap, right, '*');
  return checked(heap, a * b, a, '*', b);
}

/** The quotient, rounded down. @throws EvaluationError `not-an-integer`, `division-by-zero` */
export function divide(heap: Heap, left: Handle, right: Handle): Handle {
  const a = leftNumber(heap, left, '\\div');
  const b = rightNumber(heap, right, '\\div');
  if (b === 0) throw new OperandError('division-by-zero', `${a} \\div 0 has no value.`);
  return checked(heap, Math.floor(a / b), a, '\\div', b);
}

/**
 * The remainder, which is at least 0.
 *
 * @throws EvaluationError `not-an-integer`, `divisor-not-positive`
 */
export function modulo(heap: Heap, left: Handle, right: Handle): Handle {
  const a = leftNumber(heap, left, '%');
  const b = rightNumber(heap, right, '%');
  if (b <= 0) {
    throw new OperandError(
      'divisor-not-positive',
      `The divisor of ${a} % ${b} has to be positive.`,
    );
  }
  const remainder = a % b;
  return integer(heap, remainder < 0 ? remainder + b : remainder);
}

/**
 * @throws EvaluationError `not-an-integer`, `overflow`, `negative-exponent`, `undefined-power` for
 *   the power 0^0
 */
export function power(heap: Heap, left: Handle, right: Handle): Handle {
  const base = leftNumber(heap, left, '^');
  const exponent = rightNumber(heap, right, '^');
  if (exponent < 0) {
    throw new OperandError(
      'negative-exponent',
      `The exponent of ${base} ^ ${exponent} has to be a natural number.`,
    );
  }
  if (base === 0 && exponent === 0)
    throw new OperandError('undefined-power', '0 ^ 0 has no value.');
  let result = 1;
  // Numbers that are too large to be exact are too large to be results.
  for (let rest = exponent, square = base; rest > 0; rest >>= 1, square *= square) {
    if ((rest & 1) !== 0) result *= square;
  }
  return checked(heap, result, base, '^', exponent);
}

/** `-value` @throws EvaluationError `not-an-integer`, `overflow` */
export function negate(heap: Heap, value: Handle): Handle {
  const number = integerOperand(heap, value, 'The operand of -');
  if (number === -(2 ** 31)) throw overflow(`-(${number})`);
  return integer(heap, -number);
}

/** `left .. right` @throws EvaluationError `not-an-integer` */
export function range(heap: Heap, left: Handle, right: Handle): Handle {
  const low = leftNumber(heap, left, '..');
  const high = rightNumber(heap, right, '..');
  return interval(heap, low, high);
}

/** @throws EvaluationError `not-ordered` */
export function less(heap: Heap, left: Handle, right: Handle): boolean {
  if ((left & right & 1) !== 0) return left < right;
  const a = ordered(heap, left, '<');
  const b = ordered(heap, right, '<');
  return a < b;
}

/** @throws EvaluationError `not-ordered` */
export function lessOrEqual(heap: Heap, left: Handle, right: Handle): boolean {
  if ((left & right & 1) !== 0) return left <= right;
  const a = ordered(heap, left, '<=');
  const b = ordered(heap, right, '<=');
  return a <= b;
}

/** @throws EvaluationError `not-ordered` */
export function greater(heap: Heap, left: Handle, right: Handle): boolean {
  if ((left & right & 1) !== 0) return left > right;
  const a = ordered(heap, left, '>');
  const b = ordered(heap, right, '>');
  return a > b;
}

/** @throws EvaluationError `not-ordered` */
export function greaterOrEqual(heap: Heap, left: Handle, right: Handle): boolean {
  if ((left & right & 1) !== 0) return left >= right;
  const a = ordered(heap, left, '>=');
  const b = ordered(heap, right, '>=');
  return a >= b;
}

function ordered(heap: Heap, value: Handle, operator: string): number {
  if (isInteger(heap, value)) return integerOf(heap, value);
  throw unfit('not-ordered', `An operand of ${operator}`, 'an integer', heap, value);
}

function leftNumber(heap: Heap, value: Handle, operator: string): number {
  if (isInteger(heap, value)) return integerOf(heap, value);
  throw unusable('not-an-integer', `The left operand of ${operator}`, 'an integer', heap, value);
}

function rightNumber(heap: Heap, value: Handle, operator: string): number {
  if (isInteger(heap, value)) return integerOf(heap, value);
  throw unusable('not-an-integer', `The right operand of ${operator}`, 'an integer', heap, value);
}

/** The integer that is the result of an operation, unless it has too many bits. */
function checked(heap: Heap, result: number, a: number, operator: string, b: number): Handle {
  if (result === (result | 0)) return integer(heap, result);
  throw overflow(`${a} ${operator} ${b}`);
}

function overflow(operation: string): OperandError {
  return new OperandError(
    'overflow',
    `${operation} is not in -2147483648..2147483647, where all integers have to be.`,
  );
}
