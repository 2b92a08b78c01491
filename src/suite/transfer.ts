import { List, OrderedMap } from 'immutable';
import type { CheckResult, RunError, TraceEntry, Violation } from '../checker/result.js';
import { isFunction, isModelValue, isSequence } from '../checker/values/kind.js';
import { sortedSet } from '../checker/values/order.js';
import { modelValue } from '../checker/values/value.js';
import type { StateValue, Value } from '../checker/values/value.js';

/** A value that survives structured cloning, which strips objects of their classes. */
type PlainValue =
  | boolean
  | number
  | string
  | null
  | { readonly model: string }
  | { readonly list: readonly PlainValue[] }
  | { readonly set: readonly PlainValue[] }
  | { readonly map: readonly (readonly [PlainValue, PlainValue])[] };

interface PlainEntry {
  readonly step:
    | (Omit<NonNullable<TraceEntry['step']>, 'arguments'> & {
        readonly arguments: readonly (readonly [string, PlainValue])[];
      })
    | null;
  readonly state: readonly (readonly [string, PlainValue])[];
}

/** A `CheckResult` as it travels between threads. */
export interface PlainResult extends Omit<CheckResult, 'violations' | 'error'> {
  readonly violations: readonly (Omit<Violation, 'trace'> & { trace: readonly PlainEntry[] })[];
  readonly error: (Omit<RunError, 'trace'> & { trace: readonly PlainEntry[] }) | null;
}

export function toPlain(result: CheckResult): PlainResult {
  const { violations, error } = result;
  return {
    ...result,
    violations: violations.map((violation) => ({
      ...violation,
      trace: violation.trace.map(plainEntry),
    })),
    error: error && { ...error, trace: error.trace.map(plainEntry) },
  };
}

/** The inverse of `toPlain`. */
export function fromPlain(plain: PlainResult): CheckResult {
  const { violations, error } = plain;
  return {
    ...plain,
    violations: violations.map((violation) => ({
      ...violation,
      trace: violation.trace.map(entryOf),
    })),
    error: error && { ...error, trace: error.trace.map(entryOf) },
  };
}

function plainEntry({ step, state }: TraceEntry): PlainEntry {
  return {
    step: step && { ...step, arguments: [...step.arguments].map(plainPair) },
    state: [...state].map(plainPair),
  };
}

function entryOf({ step, state }: PlainEntry): TraceEntry {
  return {
    step: step && { ...step, arguments: new Map(step.arguments.map(pairOf)) },
    state: OrderedMap(state.map(pairOf)) satisfies StateValue,
  };
}

function plainPair<Key>([key, value]: readonly [Key, Value]): [Key, PlainValue] {
  return [key, plainValue(value)];
}

function pairOf<Key>([key, value]: readonly [Key, PlainValue]): [Key, Value] {
  return [key, valueOf(value)];
}

/**
 * What has been converted, in either direction: states of a trace share most of their values, and
 * cloning keeps it so.
 */
const plains = new WeakMap<object, PlainValue>();
const values = new WeakMap<object, Value>();

function plainValue(value: Value): PlainValue {
  if (value === null || typeof value !== 'object') return value;
  const known = plains.get(value);
  if (known !== undefined) return known;
  const plain = newPlainValue(value);
  plains.set(value, plain);
  return plain;
}

function newPlainValue(value: Value & object): PlainValue {
  if (isModelValue(value)) return { model: value.name };
  if (isSequence(value)) return { list: value.toArray().map(plainValue) };
  if (isFunction(value)) {
    return { map: [...value].map(([key, result]) => [plainValue(key), plainValue(result)]) };
  }
  return { set: value.toArray().map(plainValue) };
}

function valueOf(plain: PlainValue): Value {
  if (plain === null || typeof plain !== 'object') return plain;
  const known = values.get(plain);
  if (known !== undefined) return known;
  const value = newValueOf(plain);
  values.set(plain, value);
  return value;
}

function newValueOf(plain: PlainValue & object): Value {
  if ('model' in plain) return modelValue(plain.model);
  if ('list' in plain) return List(plain.list.map(valueOf));
  if ('set' in plain) return sortedSet(plain.set.map(valueOf));
  return OrderedMap(plain.map.map(([key, value]) => [valueOf(key), valueOf(value)]));
}
