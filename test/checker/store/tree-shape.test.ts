import { describe, expect, it } from 'vitest';
import { balancedShape } from '../../../src/checker/store/tree-shape.js';
import { drawShape } from './draw-shape.js';

describe('balancedShape', () => {
  it.each([
    [2, '(0 1)'],
    [3, '((0 1) 2)'],
    [4, '((0 1) (2 3))'],
    [5, '(((0 1) 2) (3 4))'],
    [9, '((((0 1) 2) (3 4)) ((5 6) (7 8)))'],
  ])('halves %i words in their order', (width, drawing) => {
    expect(drawShape(balancedShape(width))).toBe(drawing);
  });

  it('pairs a single word with one that is always 0', () => {
    expect(balancedShape(1)).toEqual(balancedShape(2));
  });

  it('has every word once, and children before their parents', () => {
    for (let width = 2; width < 70; width++) {
      const { leaves, left, right } = balancedShape(width);
      const children = [...left, ...right].toSorted((a, b) => a - b);
      expect(children).toEqual([...Array(2 * width - 2).keys()]);
      left.forEach((child, pair) => {
        expect(Math.max(child, right[pair]!)).toBeLessThan(leaves + pair);
      });
    }
  });
});
