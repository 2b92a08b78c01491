import { describe, expect, it } from 'vitest';
import { plotOf, powersAround } from '../../bench/plot.js';
import { COMPARISON } from './comparisons.js';

/** The width of each bar. */
function widths(svg: string): number[] {
  return [...svg.matchAll(/<rect x="150" y="\d+" width="([\d.]+)"/g)].map((found) =>
    Number(found[1]),
  );
}

describe('the axis', () => {
  it('goes over whole powers of ten around all values', () => {
    expect(powersAround([0.25, 5, 70])).toEqual([0.1, 1, 10, 100]);
  });

  it('has some length even for one value', () => {
    expect(powersAround([1])).toEqual([1, 10]);
  });
});

describe('the plot', () => {
  const svg = plotOf([COMPARISON]);

  it('has a bar a tool, as long as the logarithm of its seconds', () => {
    const [slow = 0, fast = 0] = widths(svg);
    expect(slow / fast).toBeCloseTo(Math.log10(5 / 0.1) / Math.log10(0.25 / 0.1), 1);
  });

  it('names the model, the tools and the seconds, as text of XML', () => {
    for (const name of ['ring, N=8', 'lamplight', 'C &amp; co', '5.00 s', '0.25 s']) {
      expect(svg).toContain(`>${name}</text>`);
    }
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;)/);
  });

  it('needs something to show', () => {
    expect(() => plotOf([])).toThrow(/nothing to plot/);
  });
});
