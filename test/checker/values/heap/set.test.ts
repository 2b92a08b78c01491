import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bigUnion,
  difference,
  intersection,
  union,
} from '../../../../src/checker/values/heap/algebra.js';
import { cardinality } from '../../../../src/checker/values/heap/cardinality.js';
import { integer } from '../../../../src/checker/values/heap/integers.js';
import { member, subsetOf } from '../../../../src/checker/values/heap/member.js';
import { alikeUpTo, setPair } from './arbitrary.js';
import { elementsOf, handleOf, newHeap, numbers, numberTuple, setOf } from './build.js';
import * as naive from './naive.js';

describe('setFrom', () => {
  test('sorts the elements and drops duplicates', () => {
    fc.assert(
      fc.property(alikeUpTo(40), (values) => {
        const heap = newHeap();
        const set = setOf(heap, ...values.map((value) => handleOf(heap, value)));
        const expected = naive.sorted(naive.set(...values).elements);
        expect(elementsOf(heap, set)).toEqual(expected.map((value) => handleOf(heap, value)));
        expect(cardinality(heap, set)).toBe(expected.length);
      }),
    );
  });
});

describe('setFrom of pairs of numbers', () => {
  /** Around the bounds of what 16 bits hold, with the mark of a small integer. */
  const number = fc.constantFrom(-40_000, -16_385, -16_384, -1, 0, 1, 2, 16_383, 16_384, 40_000);
  const pairs = fc.array(fc.tuple(number, number), { maxLength: 40 });

  test('sorts them by the first number, then by the second', () => {
    fc.assert(
      fc.property(pairs, (drawn) => {
        const heap = newHeap();
        const set = setOf(heap, ...drawn.map((pair) => numberTuple(heap, ...pair)));
        const texts = new Set(drawn.map((pair) => pair.join()));
        const distinct = [...texts].map((text) => text.split(',').map(Number));
        const expected = distinct.toSorted(
          (one, other) => one[0]! - other[0]! || one[1]! - other[1]!,
        );
        expect(elementsOf(heap, set)).toEqual(expected.map((pair) => numberTuple(heap, ...pair)));
      }),
    );
  });
});

describe('set algebra', () => {
  test('gives the elements that the definitions give', () => {
    fc.assert(
      fc.property(setPair, ([one, other]) => {
        const heap = newHeap();
        const left = naive.elementsOf(one);
        const right = naive.elementsOf(other);
        const handles = [handleOf(heap, one), handleOf(heap, other)] as const;
        const common = left.filter((value) => naive.contains(right, value));
        const rest = left.filter((value) => !naive.contains(right, value));
        const every = naive.set(...left, ...right);
        expect(union(heap, ...handles)).toBe(handleOf(heap, every));
        expect(intersection(heap, ...handles)).toBe(handleOf(heap, naive.set(...common)));
        expect(difference(heap, ...handles)).toBe(handleOf(heap, naive.set(...rest)));
        expect(subsetOf(heap, ...handles)).toBe(rest.length === 0);
        expect(bigUnion(heap, setOf(heap, ...handles))).toBe(handleOf(heap, every));
      }),
    );
  });

  test('finds the elements of a set, and no others', () => {
    fc.assert(
      fc.property(alikeUpTo(40), ([value, ...elements]) => {
        fc.pre(value !== undefined);
        const heap = newHeap();
        const set = handleOf(heap, naive.set(...elements));
        expect(member(heap, handleOf(heap, value), set)).toBe(naive.contains(elements, value));
        for (const each of elements) expect(member(heap, handleOf(heap, each), set)).toBe(true);
      }),
    );
  });

  test('never looks behind the end of a set', () => {
    const heap = newHeap();
    const sets = Array.from({ length: 200 }, (_, n) => {
      const set = numbers(heap, n);
      numberTuple(heap, ...Array.from({ length: n % 5 }, () => n));
      return set;
    });
    for (const [n, set] of sets.entries()) {
      expect(member(heap, integer(heap, n), set)).toBe(true);
      expect(member(heap, integer(heap, n + 1), set)).toBe(false);
    }
  });
});
