import fc from 'fast-check';
import { itemsOf, listed, sequence } from '../../reference/collections.js';
import { asNumber, asSet, fail, type Value } from '../../reference/values.js';

/** An operator that is an operand. */
export class Operator {
  /** @param text a definition of it in TLA+ */
  constructor(
    readonly text: string,
    readonly apply: (...operands: Value[]) => Value,
  ) {}
}

export type Operand = Value | Operator;

/** Values of one kind, of which operands are made. */
export type Pool = readonly Value[];

export const POOLS: readonly Pool[] = [
  [1, 2, 3],
  ['a', 'b', 'c'],
  [sequence([]), sequence([1]), sequence([1, 2])],
  [listed([]), listed([1]), listed([1, 2])],
];

/** What an operand may be, and what an implementation gets to see of it. */
export interface Kind<T> {
  readonly draw: (pool: Pool) => fc.Arbitrary<Operand>;
  readonly read: (operand: Operand) => T;
}

function value(operand: Operand): Value {
  return operand instanceof Operator ? fail('an operator') : operand;
}

export function kind<T>(draw: Kind<T>['draw'], read: (value: Value) => T): Kind<T> {
  return { draw, read: (operand) => read(value(operand)) };
}

export function oneOf(values: readonly Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}

export function integers(min: number, max: number): fc.Arbitrary<Value> {
  return fc.integer({ min, max });
}

export function someOf(values: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<Value[]> {
  return fc.array(values, { maxLength });
}

const numberBetween = (min: number, max: number): Kind<number> =>
  kind(() => integers(min, max), asNumber);

export const item = kind(oneOf, (each) => each);
export const number = numberBetween(-3, 9);
export const natural = numberBetween(0, 3);
/** What may be an index of a sequence, or be out of range. */
export const index = numberBetween(-1, 6);
/** A length, or no length at all. */
export const size = numberBetween(-1, 4);

export const elementsOf = (values: Value): readonly Value[] => asSet(values).elements;
export const numbersOf = (values: readonly Value[]): number[] => values.map(asNumber);

/** A set of sets or of sequences of the pool. */
function nested<T>(
  make: (values: readonly Value[]) => Value,
  inner: (values: readonly Value[]) => Value,
  read: (value: Value) => T,
): Kind<T> {
  return kind(
    (pool) =>
      fc.array(fc.array(oneOf(pool), { maxLength: 3 }).map(inner), { maxLength: 3 }).map(make),
    read,
  );
}

const SMALL_INTEGERS = integers(-3, 6);

/** Sets are read as the list of their elements in TLC's order. */
export const set = kind((pool) => someOf(oneOf(pool), 4).map(listed), elementsOf);
export const shortSet = kind((pool) => someOf(oneOf(pool), 3).map(listed), elementsOf);
export const smallSet = kind((pool) => someOf(oneOf(pool), 2).map(listed), elementsOf);
export const numbers = kind(
  () => someOf(SMALL_INTEGERS, 5).map(listed),
  (each) => numbersOf(elementsOf(each)),
);
export const sets = nested(listed, listed, (each) => elementsOf(each).map(elementsOf));

export const list = kind((pool) => someOf(oneOf(pool), 5).map(sequence), itemsOf);
export const shortList = kind((pool) => someOf(oneOf(pool), 2).map(sequence), itemsOf);
export const couple = kind((pool) => fc.tuple(oneOf(pool), oneOf(pool)).map(sequence), itemsOf);
export const numberList = kind(
  () => someOf(SMALL_INTEGERS, 5).map(sequence),
  (each) => numbersOf(itemsOf(each)),
);
export const lists = nested(sequence, sequence, (each) => itemsOf(each).map(itemsOf));
export const setOfLists = nested(listed, sequence, (each) => elementsOf(each).map(itemsOf));

/** A string, which is a sequence of characters to some operators. */
export const text = kind(
  () => fc.array(fc.constantFrom('a', 'b'), { maxLength: 5 }).map((all) => all.join('')),
  (each) => (typeof each === 'string' ? each.split('') : fail('no string')),
);
export const shortText = kind(() => fc.constantFrom('', 'a', 'b', 'ab', 'aa'), text.read);

export const texts = kind(
  () => fc.array(fc.constantFrom('', 'a', 'ab'), { maxLength: 3 }).map(sequence),
  (each) => itemsOf(each).map(text.read),
);
