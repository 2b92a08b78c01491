import {
  booleanHandle,
  formatHandle,
  integer,
  select,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
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

function isDyadicRational({ heap }: Runtime, number: Handle): Handle {
  const { denominator } = partsOf(heap, number);
  return booleanHandle(denominator > 0 && Number.isInteger(Math.log2(denominator)));
}

function sum({ heap }: Runtime, left: Handle, right: Handle): Handle {
  if (left === fraction(heap, 0, 1)) return right;
  const a = partsOf(heap, left);
  const b = partsOf(heap, right);
  const shared = (a.denominator / greatestDivisor(a.denominator, b.denominator)) * b.denominator;
  return reduced(
    heap,
    a.numerator * (shared / a.denominator) + b.numerator * (shared / b.denominator),
    shared,
  );
}

function half({ heap }: Runtime, number: Handle): Handle {
  const { numerator, denominator } = partsOf(heap, number);
  return reduced(heap, numerator, denominator * 2);
}

function print({ heap }: Runtime, number: Handle): Handle {
  if (number === fraction(heap, 0, 1)) return heap.string('0');
  if (number === fraction(heap, 1, 1)) return heap.string('1');
  const field = (name: string): string =>
    formatHandle(heap, select(heap, number, heap.string(name)));
  return heap.string(`${field('num')}/${field('den')}`);
}

function partsOf(heap: Heap, number: Handle): { numerator: number; denominator: number } {
  const part = (name: string, role: string): number =>
    integerOperand(heap, select(heap, number, heap.string(name)), role);
  return {
    numerator: part('num', 'The numerator of a fraction'),
    denominator: part('den', 'The denominator of a fraction'),
  };
}

/** @throws EvaluationError `overflow` */
function reduced(heap: Heap, numerator: number, denominator: number): Handle {
  const divisor = greatestDivisor(numerator, denominator);
  return fraction(heap, numerator / divisor, denominator / divisor);
}

/** By Euclid's algorithm. */
function greatestDivisor(left: number, right: number): number {
  let [a, b] = [Math.abs(left), Math.abs(right)];
  while (b > 0) [a, b] = [b, a % b];
  return Math.max(a, 1);
}

function fraction(heap: Heap, numerator: number, denominator: number): Handle {
  if (numerator !== (numerator | 0) || denominator !== (denominator | 0)) {
    throw new EvaluationError(
      'overflow',
      `The parts of the fraction ${numerator}/${denominator} are no 32-bit integers.`,
    );
  }
  return recordOf(
    heap,
    new Map([
      ['num', integer(heap, numerator)],
      ['den', integer(heap, denominator)],
    ]),
  );
}
