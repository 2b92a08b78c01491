import fc from 'fast-check';
import { is, List, OrderedMap, OrderedSet } from 'immutable';
import { describe, expect, test } from 'vitest';
import {
  canonicalSet,
  compareValues,
  equalValues,
  sortedValues,
} from '../../../src/checker/values/order.js';
import { modelValue } from '../../../src/checker/values/value.js';
import type { Value } from '../../../src/checker/values/value.js';
import { value } from './arbitrary.js';
import { record } from './build.js';

describe('compareValues', () => {
  test('orders the kinds: none, booleans, numbers, strings, model values, sequences, functions, sets', () => {
    const ascending: Value[] = [
      null,
      false,
      true,
      -1,
      10,
      '',
      'a',
      modelValue('m1'),
      modelValue('m2'),
      List(),
      OrderedMap(),
      OrderedSet(),
    ];
    expect(sortedValues([...ascending].toReversed())).toEqual(ascending);
  });

  test('puts smaller containers first, then compares item by item', () => {
    const ascending = [List([9]), List([1, 2]), List([1, 3]), List([2, 0])];
    expect(sortedValues([...ascending].toReversed())).toEqual(ascending);
  });

  test('compares functions by their keys before their values', () => {
    const low = record({ a: 9, b: 9 });
    const high = record({ a: 0, c: 0 });
    expect(compareValues(low, high)).toBeLessThan(0);
    expect(compareValues(low, low.set('b', 8))).toBeGreaterThan(0);
  });

  test('takes no notice of the order of insertion', () => {
    const forward = record({ a: 1, b: OrderedSet([1, 2]) });
    const backward = record({ b: OrderedSet([2, 1]), a: 1 });
    expect(equalValues(forward, backward)).toBe(true);
  });

  test('is antisymmetric and zero only for equal values', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        const order = Math.sign(compareValues(left, right));
        expect(Math.sign(compareValues(right, left))).toBe(order === 0 ? 0 : -order);
        expect(order === 0).toBe(is(left, right));
      }),
    );
  });

  test('is transitive', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 6 }), (values) => {
        const sorted = sortedValues(values);
        for (const [index, left] of sorted.entries()) {
          for (const right of sorted.slice(index)) {
            expect(compareValues(left, right)).toBeLessThanOrEqual(0);
          }
        }
      }),
    );
  });
});

describe('canonicalSet', () => {
  test('sorts its elements and drops duplicates', () => {
    expect(canonicalSet([3, 1, List([1]), 1, List([1])]).toArray()).toEqual([1, 3, List([1])]);
  });

  test('is the same set for any order of the elements', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), (values) => {
        const set = canonicalSet(values);
        expect(canonicalSet([...values].toReversed()).equals(set)).toBe(true);
        expect(values.every((element) => set.has(element))).toBe(true);
      }),
    );
  });
});
