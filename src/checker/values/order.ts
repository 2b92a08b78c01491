import { OrderedSet } from 'immutable';
import { isFunction, isModelValue, isSequence, isSet } from './kind.js';
import type { FunctionValue, Sequence, SetValue } from './kind.js';
import type { ModelValue, Value } from './value.js';

/**
 * The canonical order of values: total, structural, independent of how and when a value was made.
 *
 * Values of different kinds are ordered none < booleans < numbers < strings < model values <
 * sequences < functions < sets. FALSE is before TRUE; strings, and names of model values, compare by
 * UTF-16 code units. A smaller container is before a larger one; containers of one size compare
 * element by element: sequences by position, sets by sorted elements, functions by sorted keys and
 * then by the values at these keys.
 *
 * @returns negative, zero or positive; zero exactly for equal values, in whatever order their
 *   fields, keys or elements were inserted
 */
export function compareValues(left: Value, right: Value): number {
  if (left === right) return 0;
  const byKind = kindRank(left) - kindRank(right);
  if (byKind !== 0) return byKind;
  if (isSequence(left)) return compareSequences(left, right as Sequence);
  if (isFunction(left)) return compareFunctions(left, right as FunctionValue);
  if (isSet(left)) return compareSets(left, right as SetValue);
  if (isModelValue(left)) return compareScalars(left.name, (right as ModelValue).name);
  return compareScalars(left, right as typeof left);
}

export function equalValues(left: Value, right: Value): boolean {
  return compareValues(left, right) === 0;
}

export function sortedValues(values: Iterable<Value>): Value[] {
  return [...values].toSorted(compareValues);
}

/** What has been sorted: values never change. */
const sortedSets = new WeakMap<SetValue, readonly Value[]>();
const sortedFunctions = new WeakMap<FunctionValue, readonly Entry[]>();

/** The elements of a set in canonical order. */
export function sortedElements(set: SetValue): readonly Value[] {
  const known = sortedSets.get(set);
  if (known !== undefined) return known;
  const sorted = sortedValues(set);
  sortedSets.set(set, sorted);
  return sorted;
}

/** A set in canonical order, however its elements are given; duplicates count once. */
export function canonicalSet(elements: Iterable<Value>): SetValue {
  const sorted = sortedValues(elements);
  return sortedSet(
    sorted.filter((element, index) => index === 0 || !equalValues(sorted[index - 1]!, element)),
  );
}

/** The set of elements that are distinct and in canonical order. */
export function sortedSet(elements: readonly Value[]): SetValue {
  const set = OrderedSet(elements);
  sortedSets.set(set, elements);
  return set;
}

function kindRank(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return 1;
  if (typeof value === 'number') return 2;
  if (typeof value === 'string') return 3;
  if (isModelValue(value)) return 4;
  if (isSequence(value)) return 5;
  return isFunction(value) ? 6 : 7;
}

function compareScalars<T extends boolean | number | string | null>(left: T, right: T): number {
  if (left === right || left === null || right === null) return 0;
  return left < right ? -1 : 1;
}

function compareSequences(left: Sequence, right: Sequence): number {
  return left.size - right.size || compareItems(left.toArray(), right.toArray());
}

function compareSets(left: SetValue, right: SetValue): number {
  return left.size - right.size || compareItems(sortedElements(left), sortedElements(right));
}

function compareFunctions(left: FunctionValue, right: FunctionValue): number {
  if (left.size !== right.size) return left.size - right.size;
  const leftEntries = sortedEntries(left);
  const rightEntries = sortedEntries(right);
  return (
    compareItems(leftEntries.map(keyOf), rightEntries.map(keyOf)) ||
    compareItems(leftEntries.map(valueOf), rightEntries.map(valueOf))
  );
}

/** Compares two lists of equal length, item by item. */
function compareItems(left: readonly Value[], right: readonly Value[]): number {
  for (const [index, item] of left.entries()) {
    const order = compareValues(item, right[index]!);
    if (order !== 0) return order;
  }
  return 0;
}

type Entry = [Value, Value];

function sortedEntries(value: FunctionValue): readonly Entry[] {
  const known = sortedFunctions.get(value);
  if (known !== undefined) return known;
  const sorted = [...value.entries()].toSorted((left, right) => compareValues(left[0], right[0]));
  sortedFunctions.set(value, sorted);
  return sorted;
}

function keyOf(entry: Entry): Value {
  return entry[0];
}

function valueOf(entry: Entry): Value {
  return entry[1];
}
