import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardinality,
  functionSet,
  interval,
  itemAt,
  lengthOf,
  subsetOf,
  type Handle,
} from '../../../src/checker/values/heap/index.js';
import { randomization } from '../../../src/tla/natives/randomization.js';
import { apply, codeOf, handleOf, Operand, testRuntime, type Plain } from './runtime.js';

const runtime = testRuntime();
const { heap } = runtime;
const ten = interval(heap, 1, 10);

function draw(name: string, ...operands: (Plain | Operand)[]): Handle {
  return apply(runtime, randomization, name, ...operands);
}

function code(name: string, ...operands: (Plain | Operand)[]): string {
  return codeOf(() => draw(name, ...operands));
}

describe('RandomSubset', () => {
  it('has the size that is asked for, or that there is', () => {
    fc.assert(
      fc.property(fc.nat(14), (size) => {
        const subset = draw('RandomSubset', size, new Operand(ten));
        expect(subsetOf(heap, subset, ten)).toBe(true);
        expect(cardinality(heap, subset)).toBe(Math.min(size, 10));
      }),
    );
  });

  it('draws every element as often', () => {
    const counts = Array.from({ length: 11 }, () => 0);
    for (let time = 0; time < 500; time++) {
      const subset = draw('RandomSubset', 4, new Operand(ten));
      for (let index = 0; index < 4; index++) counts[itemAt(heap, subset, index) >> 1]! += 1;
    }
    expect(Math.min(...counts.slice(1))).toBeGreaterThan(140);
  });

  it('draws from sets that are too large to be listed', () => {
    const functions = functionSet(heap, ten, ten);
    const subset = draw('RandomSubset', 5, new Operand(functions));
    expect(lengthOf(heap, subset)).toBe(5);
    expect(subsetOf(heap, subset, functions)).toBe(true);
    expect(code('RandomSubset', 2_000_000, new Operand(functions))).toBe('set-too-large');
  });

  it('takes a size and a finite set', () => {
    expect(code('RandomSubset', -1, new Set([1]))).toBe('not-a-natural-number');
    expect(code('RandomSubset', 'a', new Set([1]))).toBe('not-a-natural-number');
    expect(code('RandomSubset', 1, new Operand(heap.naturals))).toBe('not-enumerable');
    expect(code('RandomSubset', 1, 3)).toBe('not-a-set');
  });
});

describe('RandomSetOfSubsets', () => {
  it('has subsets of a mean size', () => {
    const sets = draw('RandomSetOfSubsets', 300, 3, new Operand(ten));
    let total = 0;
    for (let index = 0; index < lengthOf(heap, sets); index++) {
      const subset = itemAt(heap, sets, index);
      expect(subsetOf(heap, subset, ten)).toBe(true);
      total += cardinality(heap, subset);
    }
    expect(lengthOf(heap, sets)).toBeLessThanOrEqual(300);
    expect(total / lengthOf(heap, sets)).toBeGreaterThan(2.5);
    expect(total / lengthOf(heap, sets)).toBeLessThan(4);
  });

  it('has extremes', () => {
    expect(draw('RandomSetOfSubsets', 0, 3, new Operand(ten))).toBe(heap.emptySet);
    expect(draw('RandomSetOfSubsets', 5, 0, new Operand(ten))).toBe(
      handleOf(heap, new Set([new Set<Plain>()])),
    );
    expect(draw('RandomSetOfSubsets', 5, 10, new Operand(ten))).toBe(
      handleOf(heap, new Set([new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])])),
    );
    expect(draw('RandomSetOfSubsets', 1, 0, new Set())).toBe(
      handleOf(heap, new Set([new Set<Plain>()])),
    );
  });

  it('needs what there can be', () => {
    expect(code('RandomSetOfSubsets', 5, 11, new Operand(ten))).toBe('out-of-range');
    expect(code('RandomSetOfSubsets', 1025, 1, new Operand(ten))).toBe('out-of-range');
    expect(code('RandomSetOfSubsets', -1, 1, new Operand(ten))).toBe('not-a-natural-number');
    expect(code('RandomSetOfSubsets', 1, -1, new Operand(ten))).toBe('not-a-natural-number');
    expect(code('RandomSetOfSubsets', 1, 1, new Operand(heap.naturals))).toBe('not-enumerable');
  });

  it('can be tried', () => {
    const sizes = draw('TestRandomSetOfSubsets', 1, 3, new Operand(ten));
    expect(sizes).toBe(handleOf(heap, [1, 1, 1, 1, 1]));
  });
});

it('draws the same for the same seed', () => {
  const drawn = [1, 2].map(() => {
    const again = testRuntime();
    const set = new Operand(interval(again.heap, 1, 50));
    const subset = apply(again, randomization, 'RandomSubset', 6, set);
    return Array.from({ length: 6 }, (_, index) => itemAt(again.heap, subset, index));
  });
  expect(drawn[0]).toEqual(drawn[1]);
});
