import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Heap, integer, NOTHING, lazyFunction } from '../../../src/checker/values/heap/index.js';
import { ResultCache } from '../../../src/tla/runtime/result-cache.js';

function lookUp(cache: ResultCache, keys: readonly number[]): number {
  cache.keys.set(keys);
  return cache.find();
}

function keep(cache: ResultCache, keys: readonly number[], result: number): void {
  cache.keys.set(keys);
  cache.keep(result);
}

describe('the cache of results', () => {
  test('gives back what was kept for the same keys', () => {
    const cache = new ResultCache(new Heap(), 2);
    keep(cache, [1, 2], 7);
    expect(lookUp(cache, [1, 2])).toBe(7);
    expect(lookUp(cache, [2, 1])).toBe(NOTHING);
  });

  test('never gives what belongs to other keys, while it grows and rests', () => {
    const keys = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(fc.array(keys, { minLength: 10 }), fc.nat(3), (sequence, others) => {
        const cache = new ResultCache(new Heap(), 2);
        for (let round = 0; round < 100; round++) {
          for (const key of sequence) {
            const pair = [key * (round % (others + 1)), key];
            const result = ((pair[0]! * 5000 + pair[1]!) << 1) | 1;
            const found = lookUp(cache, pair);
            expect([NOTHING, result]).toContain(found);
            if (found === NOTHING) keep(cache, pair, result);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('grows until most keys that come again are found', () => {
    const cache = new ResultCache(new Heap(), 1);
    let hits = 0;
    for (let round = 0; round < 100; round++) {
      for (let key = 1; key <= 1000; key++) {
        if (lookUp(cache, [key]) === NOTHING) keep(cache, [key], (key << 1) | 1);
        else if (round >= 50) hits++;
      }
    }
    expect(hits).toBeGreaterThan(0.7 * 50_000);
  });

  test('does not keep a value that is still lazy', () => {
    const heap = new Heap();
    const cache = new ResultCache(heap, 1);
    const domain = heap.naturals;
    keep(cache, [1], lazyFunction(heap, { domain, apply: (each) => each }));
    expect(lookUp(cache, [1])).toBe(NOTHING);
    keep(cache, [1], integer(heap, 5));
    expect(lookUp(cache, [1])).toBe(integer(heap, 5));
  });
});
