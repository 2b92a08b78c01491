import fc from 'fast-check';
import { List, OrderedMap } from 'immutable';
import { describe, expect, test } from 'vitest';
import { stateToJson, valueToJson } from '../../../src/checker/values/json.js';
import type { JsonValue } from '../../../src/checker/values/json.js';
import { isFunction, isModelValue } from '../../../src/checker/values/kind.js';
import { canonicalSet, equalValues } from '../../../src/checker/values/order.js';
import { modelValue } from '../../../src/checker/values/value.js';
import type { Value } from '../../../src/checker/values/value.js';
import { value } from './arbitrary.js';
import { functionOf, record, sequence, set, stateOf } from './build.js';

/** Reads the documented form back: it exists only if the form is unambiguous. */
function valueFromJson(json: JsonValue): Value {
  if (json === null || typeof json !== 'object') return json;
  if (Array.isArray(json)) return List(json.map(valueFromJson));
  const fields = Object.entries(json);
  const [marker, content] = fields[0] ?? [];
  if (marker === '#set') return canonicalSet((content as JsonValue[]).map(valueFromJson));
  const entries = marker === '#map' ? (content as [JsonValue, JsonValue][]) : fields;
  return OrderedMap<Value, Value>(
    entries.map(([key, result]): [Value, Value] => [valueFromJson(key), valueFromJson(result)]),
  );
}

function hasModelValues(any: Value): boolean {
  if (any === null || typeof any !== 'object') return false;
  if (isModelValue(any)) return true;
  const parts: Value[] = isFunction(any) ? [...any].flat() : [...any];
  return parts.some(hasModelValues);
}

describe('valueToJson', () => {
  test('writes records as objects and sequences as arrays', () => {
    const entry = record({ vma: 1, pages: sequence(true, null) });
    expect(valueToJson(entry)).toEqual({ vma: 1, pages: [true, null] });
  });

  test('marks sets and functions without string keys', () => {
    expect(valueToJson(set(2, 1))).toEqual({ '#set': [1, 2] });
    expect(valueToJson(functionOf([0, 'a']))).toEqual({ '#map': [[0, 'a']] });
  });

  test('writes model values as their names', () => {
    expect(valueToJson(sequence(modelValue('m1'), 'm1'))).toEqual(['m1', 'm1']);
    expect(valueToJson(functionOf([modelValue('m1'), 1]))).toEqual({ '#map': [['m1', 1]] });
  });

  test('does not take a record for a marker', () => {
    const lookalike = record({ '#set': sequence(1) });
    expect(valueToJson(lookalike)).toEqual({ '#map': [['#set', [1]]] });
  });

  test('can be read back, through text, without loss but for model values', () => {
    fc.assert(
      fc.property(value, (any) => {
        fc.pre(!hasModelValues(any));
        const text = JSON.stringify(valueToJson(any));
        expect(equalValues(valueFromJson(JSON.parse(text) as JsonValue), any)).toBe(true);
      }),
    );
  });
});

test('stateToJson writes one field a variable', () => {
  const state = stateOf({ enabled: true, list: set(1) });
  expect(stateToJson(state)).toEqual({ enabled: true, list: { '#set': [1] } });
});
