import { describe, expect, it } from 'vitest';
import {
  array,
  bool,
  list,
  map,
  oneOf,
  optional,
  range,
  record,
  setOf,
} from '../../../src/modeling/shape/constructors.js';
import type { Fields, ScalarShape, Shape } from '../../../src/modeling/shape/shape.js';
import { diagnosticOf } from '../support/diagnostic-of.js';

/** What a spec may hand over when nobody checks its types. */
const untyped = (value: unknown): ScalarShape & Shape & Fields => value as never;

describe('the constructors of shapes', () => {
  it.each<[string, () => unknown]>([
    ['a range that ends before it begins', () => range(3, 2)],
    ['a range with a fractional bound', () => range(0, 1.5)],
    ['a range without end', () => range(0, Infinity)],
    ['a range too wide for a word', () => range(-1, 2 ** 30)],
    ['an enum without names', () => oneOf()],
    ['an enum with a name twice', () => oneOf('a', 'b', 'a')],
    ['an enum of what is no string', () => oneOf(untyped(1) as never)],
    ['an optional optional', () => optional(optional(bool))],
    ['an optional list', () => optional(untyped(list(bool, 2)))],
    ['a set of records', () => setOf(untyped(record({ a: bool })))],
    ['a set of too many possible members', () => setOf(range(0, 4096))],
    ['an array of negative length', () => array(-1, bool)],
    ['a list of fractional capacity', () => list(bool, 1.5)],
    ['a map with a key twice', () => map(['a', 'a'], bool)],
    ['a field that is no shape', () => record(untyped({ count: 0 }))],
    ['a field that is missing', () => record(untyped({ count: undefined }))],
    ['an element that is no shape', () => array(2, untyped('bool'))],
    ['a field named as a method of every record', () => record({ assign: bool })],
    ['a field named as the hidden parts of records', () => record({ $buffer: bool })],
    ['a field named as no object can have', () => record({ ['__proto__']: bool })],
  ])('refuse %s', (_, construct) => {
    expect(diagnosticOf(construct).code).toBe('invalid-shape');
  });

  it('take the extremes', () => {
    expect(range(-5, -5)).toEqual({ kind: 'range', low: -5, high: -5 });
    expect(range(0, 2 ** 30 - 1).high).toBe(2 ** 30 - 1);
    expect(setOf(range(0, 4095)).kind).toBe('set');
    expect(array(0, bool).length).toBe(0);
    expect(list(bool, 0).capacity).toBe(0);
    expect(map([], bool).keys).toEqual([]);
    expect(record({}).fields).toEqual({});
  });
});
