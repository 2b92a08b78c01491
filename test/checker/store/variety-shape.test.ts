import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { varietyShape } from '../../../src/checker/store/variety-shape.js';
import { drawShape } from './draw-shape.js';

/** Columns of a sample in which word `i` takes `varieties[i]` values, independently of the others. */
function sample(...varieties: number[]): number[][] {
  const rows = varieties.reduce((product, each) => product * each, 1);
  let period = 1;
  return varieties.map((variety) => {
    const divisor = period;
    period *= variety;
    return Array.from({ length: rows }, (_, row) => Math.floor(row / divisor) % variety);
  });
}

describe('varietyShape', () => {
  it('puts the word that varies most under the root', () => {
    expect(drawShape(varietyShape(sample(9, 1, 2, 2)))).toBe('(0 (3 (1 2)))');
    expect(drawShape(varietyShape(sample(2, 2, 1, 9)))).toBe('(3 (1 (0 2)))');
  });

  it('is balanced over words that vary alike', () => {
    expect(drawShape(varietyShape(sample(3, 3, 3, 3)))).toBe('((0 1) (2 3))');
    expect(drawShape(varietyShape(sample(1, 1, 1, 1, 1, 1, 1, 1)))).toBe(
      '(((0 1) (2 3)) ((4 5) (6 7)))',
    );
  });

  it('measures a pair by the values that occur together', () => {
    const [a, b, c, d] = sample(4, 4, 5, 6) as [number[], number[], number[], number[]];
    expect(drawShape(varietyShape([a, b, c, d]))).toBe('((0 1) (2 3))');
    // Word 1 copies word 0, so the pair of both varies no more than each.
    expect(drawShape(varietyShape([a, a, c, d]))).toBe('(3 (2 (0 1)))');
  });

  it('takes words of any value', () => {
    const wide = [2 ** 31 - 1, -(2 ** 31), -1, 0];
    expect(drawShape(varietyShape([wide, [7, 7, 7, 7], [0, 0, 5, 5]]))).toBe('(0 (1 2))');
  });

  it('has every word once, and children before their parents', () => {
    const columns = fc
      .tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 20 }))
      .chain(([width, rows]) =>
        fc.array(fc.array(fc.nat({ max: 9 }), { minLength: rows, maxLength: rows }), {
          minLength: width,
          maxLength: width,
        }),
      );
    fc.assert(
      fc.property(columns, (words) => {
        const { leaves, left, right } = varietyShape(words);
        const children = [...left, ...right].toSorted((a, b) => a - b);
        expect(children).toEqual([...Array(2 * words.length - 2).keys()]);
        left.forEach((child, pair) => {
          expect(Math.max(child, right[pair]!)).toBeLessThan(leaves + pair);
        });
      }),
    );
  });
});
