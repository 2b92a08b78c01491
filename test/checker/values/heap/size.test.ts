import { expect, test } from 'vitest';
import { union } from '../../../../src/checker/values/heap/algebra.js';
import type { Handle } from '../../../../src/checker/values/heap/handle.js';
import { integer } from '../../../../src/checker/values/heap/integers.js';
import { sizeBound } from '../../../../src/checker/values/heap/size.js';
import {
  filterSet,
  functionSet,
  interval,
  powerset,
} from '../../../../src/checker/values/heap/symbolic.js';
import { newHeap, numbers, productOf } from './build.js';

const heap = newHeap();
const { naturals, emptySet } = heap;
const four = interval(heap, 1, 4);

test.each<[string, Handle, number]>([
  ['{}', emptySet, 0],
  ['{1, 3}', numbers(heap, 1, 3), 2],
  ['1..4', four, 4],
  ['SUBSET (1..4)', powerset(heap, four), 16],
  ['[{1, 3} -> 1..4]', functionSet(heap, numbers(heap, 1, 3), four), 16],
  ['[{} -> {}]', functionSet(heap, emptySet, emptySet), 1],
  ['1..4 \\X {1, 3}', productOf(heap, four, numbers(heap, 1, 3)), 8],
  ['1..4 \\X {}', productOf(heap, four, emptySet), 0],
  ['SUBSET {} \\cup 1..4', union(heap, powerset(heap, emptySet), four), 5],
  ['{x \\in 1..4 : FALSE}', filterSet(heap, { set: four, test: () => false }), 4],
  ['Nat', naturals, Infinity],
  ['SUBSET Nat', powerset(heap, naturals), Infinity],
  ['Nat \\X {1} \\X {}', productOf(heap, naturals, numbers(heap, 1), emptySet), Infinity],
  ['{} \\X Nat \\X {1}', productOf(heap, emptySet, naturals, numbers(heap, 1)), Infinity],
  ['[{} -> Nat]', functionSet(heap, emptySet, naturals), Infinity],
  ['3', integer(heap, 3), Infinity],
])('the elements of %s are bounded', (_, set, bound) => {
  expect(sizeBound(heap, set)).toBe(bound);
});

test('a finite set is never taken for an infinite one', () => {
  const huge = powerset(heap, interval(heap, 1, 100_000));
  expect(sizeBound(heap, huge)).toBeLessThan(Infinity);
  expect(sizeBound(heap, productOf(heap, huge, huge))).toBeLessThan(Infinity);
  expect(sizeBound(heap, functionSet(heap, huge, huge))).toBeLessThan(Infinity);
});
