import {
  booleanHandle,
  equal,
  formatHandle,
  integer,
  integerOf,
  select,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { add, divide, multiply } from '../arithmetic.js';
import { EvaluationError } from '../evaluation-error.js';
import { recordOf } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import { integerOperand } from '../operands.js';
import type { Runtime } from '../runtime.js';

/** Module DyadicRationals: fractions, as records, whose denominator is a power of two. */
export const dyadicRationals: NativeTable = new Map([
  ['IsDyadicRational', native(isDyadicRational)],
  ['Zero', native(({ heap }) => fraction(heap, 0, 1))],
  ['One', native(({ heap }) => fraction(heap, 1, 1))],
  ['Add', native(sum)],
  ['Half', native(half)],
  ['PrettyPrint', native(print)],
]);

const TWO = 5;

function isDyadicRational({ heap }: Runtime, number: Handle): Handle {
  const denominator = denominatorOf(heap, number);
  return booleanHandle(denominator > 0 && Number.isInteger(Math.log2(denominator)));
}

/**
 * The sum over the larger of the denominators, of which the other one is taken for a part: what the
 * definition says of denominators that are no powers of two, too.
 *
 * @throws EvaluationError `division-by-zero`, `overflow`
 */
function sum({ heap }: Runtime, left: Handle, right: Handle): Handle {
  if (equal(heap, left, fraction(heap, 0, 1))) return right;
  const larger = Math.max(denominatorOf(heap, left), denominatorOf(heap, right));
  const shared = integer(heap, larger);
  const numerator = add(heap, scaled(heap, left, shared), scaled(heap, right, shared));
  return reduced(heap, numerator, shared);
}

/** The numerator of a fraction that gets another denominator. */
function scaled(heap: Heap, number: Handle, denominator: Handle): Handle {
  const factor = divide(heap, denominator, part(heap, number, 'den'));
  return multiply(heap, part(heap, number, 'num'), factor);
}

/** @throws EvaluationError `division-by-zero`, `overflow` */
function half({ heap }: Runtime, number: Handle): Handle {
  const denominator = multiply(heap, part(heap, number, 'den'), TWO);
  return reduced(heap, part(heap, number, 'num'), denominator);
}

function print({ heap }: Runtime, number: Handle): Handle {
  if (equal(heap, number, fraction(heap, 0, 1))) return heap.string('0');
  if (equal(heap, number, fraction(heap, 1, 1))) return heap.string('1');
  const shown = (name: string): string => formatHandle(heap, part(heap, number, name));
  return heap.string(`${shown('num')}/${shown('den')}`);
}

function part(heap: Heap, number: Handle, name: string): Handle {
  return select(heap, number, heap.string(name));
}

function denominatorOf(heap: Heap, number: Handle): number {
  return integerOperand(heap, part(heap, number, 'den'), 'The denominator of a fraction');
}

/** @throws EvaluationError `division-by-zero` */
function reduced(heap: Heap, numerator: Handle, denominator: Handle): Handle {
  const above = integerOperand(heap, numerator, 'The numerator of a fraction');
  const below = integerOf(heap, denominator);
  const divisor = greatestDivisor(above, below);
  if (divisor === 0) throw new EvaluationError('division-by-zero', '0/0 is no fraction.');
  return fraction(heap, above / divisor, below / divisor);
}

/** By Euclid's algorithm. */
function greatestDivisor(left: number, right: number): number {
  let [a, b] = [Math.abs(left), Math.abs(right)];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

function fraction(heap: Heap, numerator: number, denominator: number): Handle {
  return recordOf(
    heap,
    new Map([
      ['num', integer(heap, numerator)],
      ['den', integer(heap, denominator)],
    ]),
  );
}
