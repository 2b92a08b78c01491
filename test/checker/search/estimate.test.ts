import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Estimate, estimateStates } from '../../../src/checker/search/estimate.js';

/** Levels in the shape of a bell, each a bit off. */
const bell = fc
  .record({
    levels: fc.integer({ min: 40, max: 200 }),
    peak: fc.integer({ min: 20_000, max: 10_000_000 }),
    noise: fc.array(fc.double({ min: 0.97, max: 1.03, noNaN: true }), {
      minLength: 200,
      maxLength: 200,
    }),
  })
  .map(({ levels, peak, noise }) => {
    const middle = levels / 2;
    const width = levels / 8;
    return Array.from({ length: levels }, (_, level) => {
      const size = peak * Math.exp(-(((level - middle) / width) ** 2) / 2);
      return Math.max(1, Math.round(size * noise[level]!));
    });
  });

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

describe('The estimate of the number of states', () => {
  it('is near the truth some levels after the peak', () => {
    fc.assert(
      fc.property(bell, fc.double({ min: 0.66, max: 1, noNaN: true }), (sizes, part) => {
        const soFar = sizes.slice(0, Math.ceil(sizes.length * part));
        const ratio = estimateStates(soFar)! / sum(sizes);
        expect(ratio).toBeGreaterThan(0.9);
        expect(ratio).toBeLessThan(1.1);
      }),
    );
  });

  it('is not made while levels grow', () => {
    fc.assert(
      fc.property(bell, fc.double({ min: 0, max: 0.49, noNaN: true }), (sizes, part) => {
        expect(estimateStates(sizes.slice(0, Math.ceil(sizes.length * part)))).toBeNull();
      }),
    );
  });

  it.each([
    ['there are few states', [1, 10, 100, 200, 300, 200, 100, 90, 80, 70, 60, 50, 40, 30]],
    ['all levels have one size', Array<number>(500).fill(1000)],
    ['levels grow and shrink by turns', Array.from({ length: 500 }, (_, n) => 900 + (n % 7) * 90)],
    ['there are few levels', [1, 90_000, 80_000, 70_000, 60_000, 10]],
    ['nothing has been found', []],
  ])('is not made where %s', (_, sizes) => {
    expect(estimateStates(sizes)).toBeNull();
  });

  it('is never less than what was found', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 60 }), (sizes) => {
        const estimate = estimateStates(sizes);
        if (estimate !== null) expect(estimate).toBeGreaterThanOrEqual(sum(sizes));
      }),
    );
  });

  it('follows the search', () => {
    const [sizes] = fc.sample(bell, { numRuns: 1, seed: 1 }) as [number[]];
    const soFar: number[] = [];
    const estimate = new Estimate(soFar);
    expect(estimate.states).toBeNull();
    soFar.push(...sizes);
    expect(estimate.states).toBe(estimateStates(sizes));
  });
});
