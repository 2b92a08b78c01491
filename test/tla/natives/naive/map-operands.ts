import fc from 'fast-check';
import { itemsOf, listed, sequence, table } from '../../reference/collections.js';
import { asFunction, asNumber, type FunctionValue, type Value } from '../../reference/values.js';
import { distinct, isIn, pair } from './lists.js';
import { elementsOf, kind, numbersOf, oneOf, someOf, type Kind, type Pool } from './operands.js';

/** A function of some values of the pool, or a sequence; the values are those of a pool, too. */
export const map = kind<FunctionValue>(
  (pool) =>
    fc.oneof(
      someOf(oneOf(pool), 3).map(sequence),
      someOf(fc.tuple(oneOf(pool), oneOf(pool)).map(pair), 4).map(mapOf),
    ),
  asFunction,
);
/** A function whose values are numbers. */
export const count = kind<FunctionValue>(
  (pool) =>
    fc
      .tuple(fc.subarray([...pool]), fc.array(fc.integer({ min: -2, max: 5 }), { minLength: 3 }))
      .map(([keys, values]) => table(keys, values.slice(0, keys.length))),
  asFunction,
);

/** The function of these pairs: the first of those with the same key. */
function mapOf(pairs: readonly Value[]): FunctionValue {
  const entries = pairs.map(itemsOf);
  const keys = distinct(entries.map(([key]) => key!));
  const of = (key: Value): Value => entries.find(([each]) => isIn([each!], key))![1]!;
  return table(keys, keys.map(of));
}

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
  return fc
    .tuple(fc.subarray([...values]), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4 }))
    .map(([elements, counts]) => table(elements, counts.slice(0, elements.length)));
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
