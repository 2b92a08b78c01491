import { List, OrderedMap } from 'immutable';
import { canonicalSet } from '../../../src/checker/values/order.js';
import type { StateValue, Value } from '../../../src/checker/values/value.js';

/** A record, or a function with string keys. */
export function record(fields: Readonly<Record<string, Value>>): OrderedMap<Value, Value> {
  return OrderedMap<Value, Value>(Object.entries(fields));
}

export function functionOf(...entries: [Value, Value][]): OrderedMap<Value, Value> {
  return OrderedMap<Value, Value>(entries);
}

export function sequence(...items: Value[]): List<Value> {
  return List(items);
}

export function set(...elements: Value[]): Value {
  return canonicalSet(elements);
}

export function stateOf(variables: Readonly<Record<string, Value>>): StateValue {
  return OrderedMap<string, Value>(Object.entries(variables));
}
