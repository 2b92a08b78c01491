import fc from 'fast-check';
import * as naive from './naive.js';
import type { Naive } from './naive.js';

/** Small numbers, and some that have no small handle. */
const numberValue = fc
  .oneof(
    { weight: 8, arbitrary: fc.integer({ min: -2, max: 6 }) },
    fc.constantFrom(-(2 ** 31), -(2 ** 30) - 1, -(2 ** 30), 2 ** 30 - 1, 2 ** 30, 2 ** 31 - 1),
  )
  .map(naive.int);

const booleanValue = fc.boolean().map(naive.bool);
const stringValue = fc.constantFrom('z', 'b', 'a', 'a b').map(naive.str);
const modelValue = fc.constantFrom('m1', 'm2').map(naive.model);
const typedModelValue = fc.constantFrom('X_1', 'X_2').map(naive.model);

/** How to draw values that compare with each other. */
type Type = fc.Arbitrary<Naive>;

const scalarType = fc.constantFrom<Type>(
  numberValue,
  booleanValue,
  stringValue,
  modelValue,
  typedModelValue,
  fc.oneof(numberValue, modelValue),
);

const keyType = fc.constantFrom<Type>(numberValue, stringValue, modelValue, booleanValue);

/** Types of values: scalars, and sets, sequences, tuples, records and functions of them. */
const type = fc.letrec<{ type: Type }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalarType,
    tie('type').map(setType),
    tie('type').map(sequenceType),
    fc.tuple(tie('type'), tie('type')).map(([first, second]) => tupleType(first, second)),
    fc.tuple(tie('type'), tie('type')).map(([first, second]) => recordType(first, second)),
    fc.tuple(keyType, tie('type')).map(([key, value]) => functionType(key, value)),
    fc.tuple(tie('type').map(setType), tie('type')).map(([key, value]) => functionType(key, value)),
  ),
})).type;

function setType(element: Type): Type {
  return fc.array(element, { maxLength: 4 }).map((elements) => naive.set(...elements));
}

function sequenceType(item: Type): Type {
  return fc.array(item, { maxLength: 3 }).map((items) => naive.tuple(...items));
}

function tupleType(first: Type, second: Type): Type {
  return fc.tuple(first, second).map((items) => naive.tuple(...items));
}

function recordType(first: Type, second: Type): Type {
  return fc.record({ b: first, a: second }).map(naive.record);
}

function functionType(key: Type, value: Type): Type {
  return fc
    .uniqueArray(fc.tuple(key, value), {
      maxLength: 3,
      comparator: ([left], [right]) => naive.equal(left, right),
    })
    .map((entries) => naive.func(...entries));
}

/** Two values of one type. */
export const pair: fc.Arbitrary<[Naive, Naive]> = type.chain((drawn) => fc.tuple(drawn, drawn));

/** Two sets of one type of elements. */
export const setPair: fc.Arbitrary<[Naive, Naive]> = type.chain((drawn) =>
  fc.tuple(setType(drawn), setType(drawn)),
);

/** Up to so many values of one type. */
export function alikeUpTo(count: number): fc.Arbitrary<Naive[]> {
  return type.chain((drawn) => fc.array(drawn, { maxLength: count }));
}

/** A value of any type, which need not compare with any other. */
export const value: fc.Arbitrary<Naive> = type.chain((drawn) => drawn);

/** A function with the values of one more type. */
export const functionValue = fc
  .oneof(
    type.map(sequenceType),
    fc.tuple(type, type).map(([first, second]) => recordType(first, second)),
    fc.tuple(keyType, type).map(([key, result]) => functionType(key, result)),
  )
  .chain((drawn) => drawn);
