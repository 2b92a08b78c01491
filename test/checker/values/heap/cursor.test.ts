import { describe, expect, test } from 'vitest';
import { cursor, normalize, setFrom } from '../../../../src/checker/values/heap/enumerate.js';
import { NOTHING } from '../../../../src/checker/values/heap/handle.js';
import type { Handle } from '../../../../src/checker/values/heap/handle.js';
import type { Heap } from '../../../../src/checker/values/heap/heap.js';
import { integer } from '../../../../src/checker/values/heap/integers.js';
import {
  filterSet,
  functionSet,
  interval,
  powerset,
  sequencesOver,
} from '../../../../src/checker/values/heap/symbolic.js';
import { codeOf, elementsOf, newHeap, numbers, numberTuple, productOf, setOf } from './build.js';

function firstOf(heap: Heap, set: Handle, count: number): Handle[] {
  const each = cursor(heap, set);
  return Array.from({ length: count }, () => each.next());
}

describe('a cursor', () => {
  test('gives subsets by their sizes, then by the positions of their elements', () => {
    const heap = newHeap();
    const subsets = [[], [1], [2], [3], [1, 2], [1, 3], [2, 3], [1, 2, 3]];
    expect(elementsOf(heap, powerset(heap, interval(heap, 1, 3)))).toEqual(
      subsets.map((subset) => numbers(heap, ...subset)),
    );
  });

  test('varies the last component of tuples and functions fastest', () => {
    const heap = newHeap();
    const pairs = [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ].map((pair) => numberTuple(heap, ...pair));
    const two = numbers(heap, 1, 2);
    expect(elementsOf(heap, productOf(heap, two, two))).toEqual(pairs);
    expect(elementsOf(heap, functionSet(heap, two, two))).toEqual(pairs);
  });

  test('starts on sets that are too large to be listed', () => {
    const heap = newHeap();
    const many = interval(heap, 1, 40);
    expect(firstOf(heap, interval(heap, 0, 2 ** 31 - 1), 2)).toEqual(
      [0, 1].map((n) => integer(heap, n)),
    );
    expect(firstOf(heap, powerset(heap, many), 2)).toEqual([numbers(heap), numbers(heap, 1)]);
    expect(
      firstOf(heap, functionSet(heap, interval(heap, 1, 3), interval(heap, 1, 1000)), 2),
    ).toEqual([numberTuple(heap, 1, 1, 1), numberTuple(heap, 1, 1, 2)]);
  });

  test('reaches the largest integer and ends', () => {
    const heap = newHeap();
    const top = 2 ** 31 - 1;
    expect(elementsOf(heap, interval(heap, top - 1, top))).toEqual(
      [top - 1, top].map((n) => integer(heap, n)),
    );
  });

  test('goes on while values are made, even when the heap grows', () => {
    const heap = newHeap();
    const set = normalize(heap, interval(heap, 1, 500));
    const each = cursor(heap, set);
    for (let n = 1; n <= 500; n++) {
      expect(each.next()).toBe(integer(heap, n));
      numberTuple(heap, ...Array.from({ length: 300 }, (_, index) => index * n));
    }
    expect(each.next()).toBe(NOTHING);
    expect(each.next()).toBe(NOTHING);
  });

  test('gives the single element of a set, even one that cannot be listed', () => {
    const heap = newHeap();
    expect(elementsOf(heap, setOf(heap, heap.naturals))).toEqual([heap.naturals]);
  });

  test('evaluates the condition of a filter only as far as it is asked', () => {
    const heap = newHeap();
    const tested: Handle[] = [];
    const set = filterSet(heap, {
      set: interval(heap, 1, 9),
      test: (each) => {
        tested.push(each);
        return each > integer(heap, 2);
      },
    });
    expect(cursor(heap, set).next()).toBe(integer(heap, 3));
    expect(tested).toEqual([1, 2, 3].map((n) => integer(heap, n)));
  });

  test.each<[string, (heap: Heap) => Handle, string]>([
    ['Nat', (heap) => heap.naturals, 'not-enumerable'],
    ['Seq({1})', (heap) => sequencesOver(heap, numbers(heap, 1)), 'not-enumerable'],
    ['SUBSET Nat', (heap) => powerset(heap, heap.naturals), 'not-enumerable'],
    [
      '[1..3 -> Nat]',
      (heap) => functionSet(heap, interval(heap, 1, 3), heap.naturals),
      'not-enumerable',
    ],
    ['SUBSET 3', (heap) => powerset(heap, integer(heap, 3)), 'not-a-set'],
    ['{1} \\X 3', (heap) => productOf(heap, numbers(heap, 1), integer(heap, 3)), 'not-a-set'],
    ['3', (heap) => integer(heap, 3), 'not-a-set'],
    ['<<1>>', (heap) => numberTuple(heap, 1), 'not-a-set'],
    ['{1, "a"}', (heap) => setOf(heap, integer(heap, 1), heap.string('a')), 'incomparable'],
  ])('refuses %s', (_, make, code) => {
    const heap = newHeap();
    expect(codeOf(() => cursor(heap, make(heap)))).toBe(code);
  });
});

describe('listing the elements', () => {
  test.each<[string, (heap: Heap) => Handle]>([
    ['1..1000001', (heap) => interval(heap, 1, 1_000_001)],
    ['SUBSET (1..20)', (heap) => powerset(heap, interval(heap, 1, 20))],
    ['SUBSET (1..2000)', (heap) => powerset(heap, interval(heap, 1, 2000))],
    [
      '{x \\in 1..1000001 : TRUE}',
      (heap) => filterSet(heap, { set: interval(heap, 1, 1_000_001), test: () => true }),
    ],
  ])('of %s is refused', (_, make) => {
    const heap = newHeap();
    expect(codeOf(() => normalize(heap, make(heap)))).toBe('set-too-large');
  });

  test('stops before a million elements are pushed', () => {
    const heap = newHeap();
    const mark = heap.mark();
    for (let n = 0; n <= 1_000_000; n++) heap.push(integer(heap, n));
    expect(codeOf(() => setFrom(heap, mark))).toBe('set-too-large');
  });

  test('of a million is not', () => {
    const heap = newHeap();
    const set = normalize(heap, interval(heap, 1, 1_000_000));
    expect(firstOf(heap, set, 1)).toEqual([integer(heap, 1)]);
  });
});
