import { isFunction, isSequence, isSet } from '../values/kind.js';
import type { FunctionValue, Sequence, SetValue } from '../values/kind.js';
import { compareValues, equalValues, sortedElements, sortedValues } from '../values/order.js';
import type { StateValue, Value } from '../values/value.js';

/** One step into a value. The first step of a path names a variable, as a field of the state. */
export type PathStep =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'key'; readonly key: Value }
  /** A position in a sequence, from 0. */
  | { readonly kind: 'index'; readonly index: number }
  /** An element of a set: always the last step. */
  | { readonly kind: 'element'; readonly element: Value };

export type Path = readonly PathStep[];

/**
 * What changed at one place.
 *
 * - `replaced`: another value stands there;
 * - `added`: a key, a set element or an item of a sequence that was not there (its index is that in
 *   the new sequence);
 * - `removed`: one that is no longer there (its index is that in the old sequence).
 */
export type Change =
  | {
      readonly kind: 'replaced';
      readonly path: Path;
      readonly oldValue: Value;
      readonly newValue: Value;
    }
  | { readonly kind: 'added'; readonly path: Path; readonly newValue: Value }
  | { readonly kind: 'removed'; readonly path: Path; readonly oldValue: Value };

/**
 * What differs between two states, as deep inside as it can be told: equal parts are never part of
 * a change. Deterministic: variables and fields come in their declared order, other keys and set
 * elements in canonical order, what is removed before what is added.
 *
 * A sequence that grows or shrinks at one place is told as insertions or removals there. One that
 * keeps its length is compared item by item. Everything else is replaced as a whole, and so are two
 * functions that have no key in common.
 */
export function diffStates(before: StateValue, after: StateValue): readonly Change[] {
  return diffEntries(before, after, []);
}

function diffValues(before: Value, after: Value, path: Path): readonly Change[] {
  // Each part is looked at once: whether containers are equal is known when their parts are.
  if (before === after) return [];
  if (isFunction(before) && isFunction(after) && shareKeys(before, after)) {
    return diffEntries(before, after, path);
  }
  if (isSet(before) && isSet(after)) return diffSets(before, after, path);
  if (isSequence(before) && isSequence(after)) return diffSequences(before, after, path);
  if (equalValues(before, after)) return [];
  return [{ kind: 'replaced', path, oldValue: before, newValue: after }];
}

/** True when comparing key by key tells more than showing both: not for two unlike records. */
function shareKeys(before: FunctionValue, after: FunctionValue): boolean {
  return before.isEmpty() || after.isEmpty() || before.some((_, key) => after.has(key));
}

function diffEntries(before: FunctionValue, after: FunctionValue, path: Path): readonly Change[] {
  const removed = orderedKeys(before).filter((key) => !after.has(key));
  return [
    ...removed.map((key): Change => {
      return { kind: 'removed', path: [...path, keyStep(key)], oldValue: before.get(key)! };
    }),
    ...orderedKeys(after).flatMap((key) => {
      const inside = [...path, keyStep(key)];
      const newValue = after.get(key)!;
      if (!before.has(key)) return [{ kind: 'added', path: inside, newValue } as const];
      return diffValues(before.get(key)!, newValue, inside);
    }),
  ];
}

function keyStep(key: Value): PathStep {
  return typeof key === 'string' ? { kind: 'field', name: key } : { kind: 'key', key };
}

/** Fields in their declared order, which a reader knows; other keys in canonical order. */
function orderedKeys(value: FunctionValue): Value[] {
  const keys = [...value.keys()];
  return keys.every((key) => typeof key === 'string') ? keys : sortedValues(keys);
}

function diffSets(before: SetValue, after: SetValue, path: Path): readonly Change[] {
  // Successive states share most of their values, so few elements are compared.
  const old = withoutShared(sortedElements(before), sortedElements(after));
  const now = withoutShared(sortedElements(after), sortedElements(before));
  const at = (element: Value): Path => [...path, { kind: 'element', element }];
  return [
    ...elementsOutside(old, now).map((element): Change => {
      return { kind: 'removed', path: at(element), oldValue: element };
    }),
    ...elementsOutside(now, old).map((element): Change => {
      return { kind: 'added', path: at(element), newValue: element };
    }),
  ];
}

/** The elements of one list that the other lacks, by merging both, which are in canonical order. */
function elementsOutside(elements: readonly Value[], others: readonly Value[]): Value[] {
  let position = 0;
  return elements.filter((element) => {
    while (position < others.length && compareValues(others[position]!, element) < 0) position++;
    return position === others.length || !equalValues(others[position]!, element);
  });
}

/** What of a list is no part of the other, as the same object. */
function withoutShared(list: readonly Value[], other: readonly Value[]): Value[] {
  const shared = new Set(other);
  return list.filter((value) => !shared.has(value));
}

function diffSequences(before: Sequence, after: Sequence, path: Path): readonly Change[] {
  if (before.size === after.size) {
    return [...before].flatMap((item, index) => {
      return diffValues(item, after.get(index)!, [...path, { kind: 'index', index }]);
    });
  }
  const start = commonPrefix(before, after);
  const shared = start + commonSuffix(before, after, start);
  if (shared === before.size) return insertions(after, start, after.size - shared, path);
  if (shared === after.size) return removals(before, start, before.size - shared, path);
  return [{ kind: 'replaced', path, oldValue: before, newValue: after }];
}

function commonPrefix(left: Sequence, right: Sequence): number {
  const limit = Math.min(left.size, right.size);
  let length = 0;
  while (length < limit && equalValues(left.get(length)!, right.get(length)!)) length++;
  return length;
}

/** @param taken items at the start that already belong to the common prefix */
function commonSuffix(left: Sequence, right: Sequence, taken: number): number {
  const limit = Math.min(left.size, right.size) - taken;
  let length = 0;
  while (length < limit && equalValues(left.get(-1 - length)!, right.get(-1 - length)!)) length++;
  return length;
}

function insertions(after: Sequence, start: number, count: number, path: Path): Change[] {
  return Array.from({ length: count }, (_, offset) => {
    const index = start + offset;
    return {
      kind: 'added',
      path: [...path, { kind: 'index', index }],
      newValue: after.get(index)!,
    };
  });
}

function removals(before: Sequence, start: number, count: number, path: Path): Change[] {
  return Array.from({ length: count }, (_, offset) => {
    const index = start + offset;
    return {
      kind: 'removed',
      path: [...path, { kind: 'index', index }],
      oldValue: before.get(index)!,
    };
  });
}
