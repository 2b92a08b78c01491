import type { List, OrderedMap, OrderedSet } from 'immutable';

/**
 * A value as people see it: in results, traces, reporters and callbacks, never in the search loop.
 *
 * - a record or a function is an `OrderedMap` (a record has string keys, in declared order),
 * - a sequence or a tuple is a `List`,
 * - a set is an `OrderedSet` in canonical order,
 * - `null` is the absent alternative of an optional.
 */
export type Value =
  boolean | number | string | null | List<Value> | OrderedMap<Value, Value> | OrderedSet<Value>;

/** A whole state: the variables by name, in declared order. */
export type StateValue = OrderedMap<string, Value>;
