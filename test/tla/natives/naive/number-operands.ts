import fc from 'fast-check';
import { itemsOf, sequence } from '../../reference/collections.js';
import { asFunction, asNumber } from '../../reference/values.js';
import { record } from './lists.js';
import { integers, kind } from './operands.js';

/** A natural number of up to 31 bits, small ones more often. */
export const bits = kind(
  () => fc.oneof(integers(0, 20), integers(0, 2 ** 31 - 1)),
  (each) => asNumber(each),
);
export const places = kind(() => integers(0, 31), asNumber);
/** A number whose factorial has 32 bits. */
export const small = kind(() => integers(0, 12), asNumber);

export interface Fraction {
  readonly num: number;
  readonly den: number;
}

const denominators = fc.constantFrom(1, 1, 2, 4, 8, 16);

/** A fraction in any terms whose denominator is a power of two. */
export const fraction = kind<Fraction>(
  () =>
    fc
      .tuple(fc.integer({ min: 0, max: 20 }), denominators)
      .map(([num, den]) => record({ num, den })),
  readFraction,
);
export const anyFraction = kind<Fraction>(
  () =>
    fc.tuple(integers(-3, 9), integers(1, 17)).map(([num, den]) => record({ num: num, den: den })),
  readFraction,
);

function readFraction(each: Parameters<typeof asFunction>[0]): Fraction {
  const f = asFunction(each);
  return { num: asNumber(f.apply('num')), den: asNumber(f.apply('den')) };
}

/** Counts of four categories. */
const countsFrom = (least: number) =>
  kind(
    () => fc.array(integers(least, 12), { minLength: 4, maxLength: 4 }).map(sequence),
    (each) => itemsOf(each).map(asNumber),
  );
export const expected = countsFrom(1);
export const observed = countsFrom(0);
/** A level of significance, as text. */
export const level = kind(() => fc.constantFrom('0.5', '0.1', '0.05', '0.01'), Number);
