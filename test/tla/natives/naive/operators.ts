import fc from 'fast-check';
import { listed, sequence } from '../../reference/collections.js';
import { asBoolean, asNumber, asSet, fail, type Value } from '../../reference/values.js';
import { textOf } from './heap-values.js';
import { isIn, modulo, pair } from './lists.js';
import { oneOf, Operator, type Kind, type Pool } from './operands.js';

export function operator<T>(
  draw: (pool: Pool) => fc.Arbitrary<Operator>,
  read: (apply: Operator['apply']) => T,
): Kind<T> {
  return {
    draw,
    read: (operand) => (operand instanceof Operator ? read(operand.apply) : fail('no operator')),
  };
}

/** `LAMBDA x : x \in S` */
export const test = operator(
  (pool) =>
    fc.subarray([...pool]).map((chosen) => {
      const textual = String.raw`LAMBDA x : x \in ${textOf(listed(chosen))}`;
      return new Operator(textual, (each) => isIn(chosen, each));
    }),
  (apply) => (each: Value) => asBoolean(apply(each)),
);
export const numberTest = operator(
  () =>
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(3)).map(
      ([divisor, rest]) =>
        new Operator(`LAMBDA x : x % ${divisor} = ${rest}`, (each) => {
          return modulo(asNumber(each), divisor) === rest;
        }),
    ),
  (apply) => (each: number) => asBoolean(apply(each)),
);

/** An operator of one operand, the results of which may be the same for several. */
export const image = operator(
  (pool) =>
    oneOf(pool).map(
      (same) =>
        new Operator(`LAMBDA x : IF x = ${textOf(same)} THEN <<>> ELSE <<x>>`, (each) => {
          return sequence(isIn([same], each) ? [] : [each]);
        }),
    ),
  (apply) => (each: Value) => apply(each),
);
export const numberImage = operator(
  () =>
    fc
      .integer({ min: -2, max: 2 })
      .map(
        (factor) => new Operator(`LAMBDA x : x * x + ${factor}`, (each) => square(each, factor)),
      ),
  (apply) => (each: Value) => asNumber(apply(each)),
);

function square(each: Value, more: number): number {
  return asNumber(each) ** 2 + more;
}

/** `LAMBDA x, y : <<x, y>>`, which shows what is combined in which order. */
export const combine = operator(
  () => fc.constant(new Operator('LAMBDA x, y : <<x, y>>', (x, y) => pair([x, y]))),
  (apply) => (left: Value, right: Value) => apply(left, right),
);

const ORDERS = [
  new Operator('LAMBDA x, y : x < y', (x, y) => x < y),
  new Operator('LAMBDA x, y : x >= y', (x, y) => x >= y),
  new Operator('LAMBDA x, y : x % 2 < y % 2', (x, y) => {
    return modulo(asNumber(x), 2) < modulo(asNumber(y), 2);
  }),
];

/** Whether a number comes before another one. */
export const order = operator(
  () => fc.constantFrom(...ORDERS),
  (apply) => (left: number, right: number) => asBoolean(apply(left, right)),
);

/** An operator that is given as it is. */
export function fixed<T>(given: Operator, read: (apply: Operator['apply']) => T): Kind<T> {
  return operator(() => fc.constant(given), read);
}

const CHOICES = [
  new Operator(String.raw`LAMBDA S : CHOOSE x \in S : TRUE`, (all) => asSet(all).elements[0]!),
  new Operator(String.raw`LAMBDA S : CHOOSE x \in S : \A y \in S : x >= y`, (all) => {
    return asSet(all).elements.at(-1)!;
  }),
];

/** Which element of a set of numbers is chosen. */
export const choose = operator(
  () => fc.constantFrom(...CHOICES),
  (apply) => (elements: readonly number[]) => asNumber(apply(listed(elements))),
);
