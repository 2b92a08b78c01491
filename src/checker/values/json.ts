import { isModelValue, isSequence, isSet } from './kind.js';
import type { FunctionValue } from './kind.js';
import type { StateValue, Value } from './value.js';

export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

export type JsonObject = { readonly [name: string]: JsonValue };

/**
 * A value as plain JSON. Booleans, numbers, strings and `null` are themselves.
 *
 * | value | JSON |
 * |---|---|
 * | model value | its name, as a string |
 * | sequence | array |
 * | record, or function with string keys | object |
 * | set | `{"#set": [element, ...]}` in canonical order |
 * | other function | `{"#map": [[key, value], ...]}` |
 *
 * The markers are those of Apalache's Informal Trace Format. A function that has a key which begins
 * with `#` is written as `#map`, so that an object with a marker is never a record. Model values
 * alone cannot be told from something else, the string of the same text.
 */
export function valueToJson(value: Value): JsonValue {
  if (value === null || typeof value !== 'object') return value;
  const known = written.get(value);
  if (known !== undefined) return known;
  const json = newJson(value);
  written.set(value, json);
  return json;
}

/** What has been written: states of a trace share most of their values, and values never change. */
const written = new WeakMap<object, JsonValue>();

function newJson(value: Value & object): JsonValue {
  if (isModelValue(value)) return value.name;
  if (isSequence(value)) return value.toArray().map(valueToJson);
  if (isSet(value)) return { '#set': value.toArray().map(valueToJson) };
  if (hasPlainKeys(value)) return recordToJson(value);
  return { '#map': [...value].map(([key, result]) => [valueToJson(key), valueToJson(result)]) };
}

/** A state: an object with one field a variable. */
export function stateToJson(state: StateValue): JsonObject {
  return recordToJson(state);
}

function hasPlainKeys(value: FunctionValue): value is FunctionValue & StateValue {
  return value.every((_, key) => typeof key === 'string' && !key.startsWith('#'));
}

function recordToJson(record: Iterable<[string, Value]>): JsonObject {
  return Object.fromEntries([...record].map(([name, value]) => [name, valueToJson(value)]));
}
