import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bigUnion,
  difference,
  intersection,
  union,
} from '../../../../src/checker/values/heap/algebra.js';
import { cardinality, isFinite } from '../../../../src/checker/values/heap/cardinality.js';
import { normalize } from '../../../../src/checker/values/heap/enumerate.js';
import { equal } from '../../../../src/checker/values/heap/equal.js';
import { member, subsetOf } from '../../../../src/checker/values/heap/member.js';
import { elementsOf, handleOf, newHeap, setOf } from './build.js';
import * as naive from './naive.js';
import { described } from './symbolic-sets.js';

describe('a set that is not listed', () => {
  test('has the elements of its definition, in their order', () => {
    fc.assert(
      fc.property(described, ([{ make, elements }]) => {
        const heap = newHeap();
        const set = make(heap);
        const handles = naive.sorted(elements).map((element) => handleOf(heap, element));
        expect(elementsOf(heap, set)).toEqual(handles);
        expect(normalize(heap, set)).toBe(setOf(heap, ...handles));
        expect(cardinality(heap, set)).toBe(elements.length);
        expect(isFinite(heap, set)).toBe(true);
      }),
    );
  });

  test('is equal to a set with the same elements, whatever its form', () => {
    fc.assert(
      fc.property(described, ([left, right]) => {
        const heap = newHeap();
        const set = left.make(heap);
        const listed = handleOf(heap, naive.set(...left.elements));
        expect(equal(heap, set, listed)).toBe(true);
        expect(equal(heap, listed, set)).toBe(true);
        const isEqual = naive.equal(naive.set(...left.elements), naive.set(...right.elements));
        expect(equal(heap, listed, right.make(heap))).toBe(isEqual);
      }),
    );
  });

  test('answers for elements as the list of them does', () => {
    fc.assert(
      fc.property(described, ([left, right]) => {
        const heap = newHeap();
        const set = left.make(heap);
        for (const element of [...left.elements, ...right.elements]) {
          const expected = naive.contains(left.elements, element);
          expect(member(heap, handleOf(heap, element), set)).toBe(expected);
        }
        const isSubset = left.elements.every((each) => naive.contains(right.elements, each));
        expect(subsetOf(heap, set, right.make(heap))).toBe(isSubset);
      }),
    );
  });

  test('takes part in set algebra', () => {
    fc.assert(
      fc.property(described, ([one, other]) => {
        const heap = newHeap();
        const handles = [one.make(heap), other.make(heap)] as const;
        const [left, right] = [one.elements, other.elements];
        const common = left.filter((value) => naive.contains(right, value));
        const rest = left.filter((value) => !naive.contains(right, value));
        const every = handleOf(heap, naive.set(...left, ...right));
        expect(normalize(heap, union(heap, ...handles))).toBe(every);
        expect(normalize(heap, bigUnion(heap, setOf(heap, ...handles)))).toBe(every);
        expect(normalize(heap, intersection(heap, ...handles))).toBe(
          handleOf(heap, naive.set(...common)),
        );
        expect(normalize(heap, difference(heap, ...handles))).toBe(
          handleOf(heap, naive.set(...rest)),
        );
      }),
    );
  });
});
