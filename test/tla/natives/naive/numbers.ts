import type { Value } from '../../reference/values.js';
import { applied, given, type Entries } from './entry.js';
import { record, sum } from './lists.js';
import {
  anyFraction,
  bits,
  expected,
  fraction,
  level,
  observed,
  places,
  small,
  type Fraction,
} from './number-operands.js';

/** The digits of a number in base 2, the lowest first, up to the highest that is 1. */
function digits(n: number): number[] {
  return n === 0 ? [] : [n % 2, ...digits(Math.floor(n / 2))];
}

const numberOf = (all: readonly number[]): number => sum(all.map((digit, at) => digit * 2 ** at));

const bitwiseOf = (digit: (x: number, y: number) => number) =>
  given([bits, bits], (left, right) => {
    const [a, b] = [digits(left), digits(right)];
    const longer = a.length > b.length ? a : b;
    return numberOf(longer.map((_, at) => digit(a[at] ?? 0, b[at] ?? 0)));
  });

/** Module Bitwise, of natural numbers. */
export const bitwise: Entries = {
  '&': bitwiseOf((x, y) => x * y),
  '|': bitwiseOf((x, y) => Math.max(x, y)),
  '^^': bitwiseOf((x, y) => (x + y) % 2),
  Not: given([bits], (n) => numberOf(digits(n).map((digit) => 1 - digit))),
  shiftR: given([bits, places], (n, distance) => numberOf(digits(n).slice(distance))),
};

const factorial = (n: number): number => (n === 0 ? 1 : n * factorial(n - 1));

/** Subsets of a set with one more element have it, or do not have it. */
const subsets = (n: number, k: number): number => {
  if (k === 0) return 1;
  return n === 0 ? 0 : subsets(n - 1, k - 1) + subsets(n - 1, k);
};

/** Module Combinatorics. */
export const combinatorics: Entries = {
  factorial: applied([small], factorial),
  choose: given([small, small], subsets),
};

/** A fraction whose value is a dyadic rational, in lowest terms. */
function lowest(value: number, den = 1): Value {
  const num = value * den;
  return Number.isInteger(num) ? record({ num: num + 0, den }) : lowest(value, 2 * den);
}

const isOne = ({ num, den }: Fraction): boolean => num === 1 && den === 1;
const isZero = ({ num, den }: Fraction): boolean => num === 0 && den === 1;
const isPowerOfTwo = (n: number): boolean => n === 1 || (n > 1 && isPowerOfTwo(n / 2));

/** Module DyadicRationals. */
export const dyadicRationals: Entries = {
  IsDyadicRational: given([anyFraction], ({ den }) => isPowerOfTwo(den)),
  Zero: given([], () => lowest(0)),
  One: given([], () => lowest(1)),
  // What is added to zero stays as it is.
  Add: given([fraction, fraction], (p, q) =>
    isZero(p) ? record({ ...q }) : lowest(p.num / p.den + q.num / q.den),
  ),
  Half: given([fraction], ({ num, den }) => lowest(num / den / 2)),
  PrettyPrint: given([anyFraction], (p) =>
    isZero(p) ? '0' : isOne(p) ? '1' : `${p.num}/${p.den}`,
  ),
};

/** The area below a function from 0 to a number, by Simpson's rule. */
function area(f: (x: number) => number, to: number): number {
  const steps = 2000;
  const weights = [...Array(steps + 1).keys()].map((at) => {
    return at === 0 || at === steps ? 1 : 2 + 2 * (at % 2);
  });
  return (sum(weights.map((weight, at) => weight * f((to * at) / steps))) * to) / steps / 3;
}

/**
 * The probability of a greater sum of three squared deviations: they are the coordinates of a point
 * in space, which a normal distribution puts into a shell of radius r so often.
 */
const beyond = (deviation: number): number =>
  1 - area((r) => r * r * Math.exp((-r * r) / 2), Math.sqrt(deviation)) * Math.sqrt(2 / Math.PI);

/** Module Statistics. */
export const statistics: Entries = {
  ChiSquare: given([expected, observed, level], (expectations, counts, alpha) => {
    if (sum(counts) === 0) return true;
    const scale = sum(counts) / sum(expectations);
    const deviations = counts.map((count, at) => {
      const wanted = expectations[at]! * scale;
      return (count - wanted) ** 2 / wanted;
    });
    return beyond(sum(deviations)) >= alpha;
  }),
};
