import { describe, expect, it } from 'vitest';
import { balancedShape, type TreeShape } from '../../../src/checker/store/tree-shape.js';

/** The tree as nested text, and how deep it is. */
function draw(shape: TreeShape, node = shape.leaves + shape.pairs - 1): string {
  if (node < shape.leaves) return String(node);
  const pair = node - shape.leaves;
  return `(${draw(shape, shape.left[pair])} ${draw(shape, shape.right[pair])})`;
}

describe('balancedShape', () => {
  it.each([
    [2, '(0 1)'],
    [3, '((0 1) 2)'],
    [4, '((0 1) (2 3))'],
    [5, '(((0 1) 2) (3 4))'],
    [9, '((((0 1) 2) (3 4)) ((5 6) (7 8)))'],
  ])('halves %i words in their order', (width, drawing) => {
    expect(draw(balancedShape(width))).toBe(drawing);
  });

  it('pairs a single word with one that is always 0', () => {
    expect(balancedShape(1)).toEqual(balancedShape(2));
  });

  it('has every word once, and children before their parents', () => {
    for (let width = 2; width < 70; width++) {
      const { leaves, pairs, left, right } = balancedShape(width);
      const children = [...left, ...right].toSorted((a, b) => a - b);
      expect(children).toEqual([...Array(leaves + pairs - 1).keys()]);
      for (let pair = 0; pair < pairs; pair++) {
        expect(Math.max(left[pair]!, right[pair]!)).toBeLessThan(leaves + pair);
      }
    }
  });
});
