import { listed, sequence, table } from '../../reference/collections.js';
import { areEqual, fail, type FunctionValue, type Value } from '../../reference/values.js';

export type List = readonly Value[];

export function isIn(values: List, value: Value): boolean {
  return values.some((each) => areEqual(each, value));
}

export function isPartOf(part: List, whole: List): boolean {
  return part.every((each) => isIn(whole, each));
}

export function isSame(left: List, right: List): boolean {
  return left.length === right.length && left.every((each, at) => areEqual(each, right[at]!));
}

export function pair(values: readonly [Value, Value]): FunctionValue {
  return sequence(values);
}

export function record(fields: Readonly<Record<string, Value>>): FunctionValue {
  return table(Object.keys(fields), Object.values(fields));
}

/** Each of the values once. */
export function distinct(values: List): List {
  return listed(values).elements;
}

/** 1, 2, ... */
export function upTo(count: number): number[] {
  return Array.from({ length: Math.max(count, 0) }, (_, index) => index + 1);
}

/** All lists of so many of the values. */
export function listsOf<Item>(values: readonly Item[], length: number): Item[][] {
  if (length <= 0) return [[]];
  return listsOf(values, length - 1).flatMap((list) => values.map((each) => [...list, each]));
}

export function subsetsOf<Item>(values: readonly Item[]): Item[][] {
  const [first, ...others] = values;
  if (first === undefined) return [[]];
  return subsetsOf(others).flatMap((subset) => [subset, [first, ...subset]]);
}

/** All orders of the values. */
export function permutationsOf(values: List): Value[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((first, at) =>
    permutationsOf(values.toSpliced(at, 1)).map((rest) => [first, ...rest]),
  );
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The remainder that is not negative. */
export function modulo(of: number, divisor: number): number {
  return divisor > 0 ? ((of % divisor) + divisor) % divisor : fail('no divisor');
}
