import { describe, expect, it } from 'vitest';
import { assertSameStates, figuresOf, median, ratiosOf } from '../../bench/comparison.js';
import { COMPARISON } from './comparisons.js';

describe('the median', () => {
  it('is the one in the middle, or half-way between the two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe('the figures', () => {
  it('are those of the median run, and of the memory above the base', () => {
    expect(figuresOf(COMPARISON.measurements[0]!)).toEqual({
      cpuSeconds: 5,
      wallSeconds: 5.25,
      generatedPerCpuSecond: 800_000,
      distinctPerCpuSecond: 200_000,
      bytesPerState: (20 * 2 ** 20) / 1_000_000,
    });
  });

  it('compare with the first', () => {
    expect(ratiosOf(COMPARISON)).toEqual([1, 0.05]);
  });
});

describe('the same states', () => {
  it('are asserted, whatever was generated', () => {
    const counted = [
      { tool: 'one', counts: { generated: 9, distinct: 5 } },
      { tool: 'other', counts: { generated: 7, distinct: 5 } },
    ];
    expect(() => assertSameStates('ring', counted)).not.toThrow();
  });

  it('are told of when they differ', () => {
    const counted = [
      { tool: 'one', counts: { generated: 9, distinct: 5 } },
      { tool: 'other', counts: { generated: 9, distinct: 6 } },
    ];
    expect(() => assertSameStates('ring', counted)).toThrow(/ring.*one 5, other 6/);
  });
});
