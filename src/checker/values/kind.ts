import { List, OrderedMap, OrderedSet } from 'immutable';
import { ModelValue } from './value.js';
import type { Value } from './value.js';

export type Sequence = List<Value>;
export type FunctionValue = OrderedMap<Value, Value>;
export type SetValue = OrderedSet<Value>;

export function isSequence(value: Value): value is Sequence {
  return List.isList(value);
}

/** A function or a record. */
export function isFunction(value: Value): value is FunctionValue {
  return OrderedMap.isOrderedMap(value);
}

export function isSet(value: Value): value is SetValue {
  return OrderedSet.isOrderedSet(value);
}

export function isModelValue(value: Value): value is ModelValue {
  return value instanceof ModelValue;
}

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

export function isIdentifier(text: string): boolean {
  return identifier.test(text);
}

/** True when every key can be written as a field name: `[field |-> v]`. The empty function is no record. */
export function isRecord(value: FunctionValue): boolean {
  return value.size > 0 && value.every((_, key) => typeof key === 'string' && isIdentifier(key));
}
