import type { List, OrderedMap, OrderedSet } from 'immutable';

const modelValues = new Map<string, ModelValue>();

/** A model value of TLA+: equal to itself alone. There is one for each name: `modelValue`. */
export class ModelValue {
  /** @internal */
  constructor(readonly name: string) {}

  toString(): string {
    return this.name;
  }
}

/** The model value of this name. */
export function modelValue(name: string): ModelValue {
  let value = modelValues.get(name);
  if (value === undefined) {
    value = new ModelValue(name);
    modelValues.set(name, value);
  }
  return value;
}

/**
 * A value as people see it: in results, traces, reporters and callbacks, never in the search loop.
 *
 * - a record or a function is an `OrderedMap` (a record has string keys, in declared order),
 * - a sequence or a tuple is a `List`,
 * - a set is an `OrderedSet` in canonical order,
 * - `null` is the absent alternative of an optional.
 */
export type Value =
  | boolean
  | number
  | string
  | null
  | ModelValue
  | List<Value>
  | OrderedMap<Value, Value>
  | OrderedSet<Value>;

/** A whole state: the variables by name, in declared order. */
export type StateValue = OrderedMap<string, Value>;
