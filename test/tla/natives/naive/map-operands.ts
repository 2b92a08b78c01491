import fc from 'fast-check';
import { listed, sequence, table } from '../../reference/collections.js';
import { asFunction, asNumber, type FunctionValue, type Value } from '../../reference/values.js';
import {
  elementsOf,
  integers,
  kind,
  numbersOf,
  oneOf,
  someOf,
  type Kind,
  type Pool,
} from './operands.js';

/** Functions whose arguments are some values of a pool, or all of them. */
function tables(pool: Pool, values: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  const keys = fc.oneof(fc.subarray([...pool]), fc.constant(pool));
  const { length } = pool;
  return fc
    .tuple(keys, fc.array(values, { minLength: length, maxLength: length }))
    .map(([domain, all]) => table(domain, all.slice(0, domain.length)));
}

/** A function to values of the same pool, or a sequence of them. */
export const map = kind<FunctionValue>(
  (pool) => fc.oneof(someOf(oneOf(pool), 3).map(sequence), tables(pool, oneOf(pool))),
  asFunction,
);
/** A function whose values are numbers. */
export const count = kind<FunctionValue>((pool) => tables(pool, integers(-2, 5)), asFunction);

/** Bags are read as all copies of all elements, in the order of the elements. */
function bagFrom<T>(
  values: (pool: Pool) => readonly Value[],
  read: (copies: Value[]) => T,
): Kind<T> {
  return kind(
    (pool) => bags(values(pool)),
    (each) => read(copiesIn(each)),
  );
}

function bags(values: readonly Value[]): fc.Arbitrary<Value> {
  return tables(values, integers(1, 3));
}

function copiesIn(each: Value): Value[] {
  const { domain, values } = asFunction(each);
  return domain.elements.flatMap((element, at) =>
    Array<Value>(asNumber(values[at]!)).fill(element),
  );
}

export const bag = bagFrom(
  (pool) => pool,
  (copies) => copies,
);
export const numberBag = bagFrom(() => [-2, 1, 3, 4], numbersOf);
export const setOfBags = kind(
  (pool) => someOf(bags(pool), 3).map(listed),
  (each) => elementsOf(each).map(copiesIn),
);
