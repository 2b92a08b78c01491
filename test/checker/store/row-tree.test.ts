import { describe, expect, it } from 'vitest';
import { Memory } from '../../../src/checker/store/memory.js';
import { RowTree } from '../../../src/checker/store/row-tree.js';
import { balancedShape } from '../../../src/checker/store/tree-shape.js';
import { TINY } from './layouts.js';

function fold(tree: RowTree, words: readonly number[], known: Int32Array | null = null) {
  const nodes = tree.newNodes();
  nodes.set(words);
  return { id: tree.fold(nodes, known), nodes };
}

describe('RowTree', () => {
  it('numbers rows, and unfolds them into their words', () => {
    const tree = new RowTree(balancedShape(3), new Memory(), TINY, 10);
    expect(fold(tree, [1, 2, 3]).id).toBe(0);
    expect(fold(tree, [3, 2, 1]).id).toBe(1);
    expect(fold(tree, [1, 2, 3]).id).toBe(0);
    const nodes = tree.newNodes();
    tree.unfold(1, nodes);
    expect([...nodes.subarray(0, 3)]).toEqual([3, 2, 1]);
  });

  it('unfolds the same nodes that folding gave', () => {
    const tree = new RowTree(balancedShape(7), new Memory(), TINY, 100);
    const folded = Array.from({ length: 50 }, (_, n) => fold(tree, [n, n % 2, n % 3, 0, -n, 1, n]));
    for (const { id, nodes } of folded) {
      const unfolded = tree.newNodes();
      tree.unfold(id, unfolded);
      expect(unfolded).toEqual(nodes);
    }
  });

  it('gives a row the same id whatever row is known', () => {
    const tree = new RowTree(balancedShape(4), new Memory(), TINY, 100);
    const known = fold(tree, [1, 2, 3, 4]).nodes;
    const { id } = fold(tree, [1, 2, 3, 5]);
    expect(fold(tree, [1, 2, 3, 5], known).id).toBe(id);
    expect(fold(tree, [1, 2, 3, 4], known).id).toBe(0);
    expect(fold(tree, [9, 2, 3, 4], known).id).toBe(fold(tree, [9, 2, 3, 4]).id);
  });

  it('counts the pairs below its root', () => {
    const tree = new RowTree(balancedShape(4), new Memory(), TINY, 100);
    for (const words of [
      [1, 2, 3, 4],
      [1, 2, 5, 6],
      [1, 2, 7, 8],
    ])
      fold(tree, words);
    expect(tree.innerPairs).toBe(1 + 3);
  });

  it('gives all its memory back', () => {
    const memory = new Memory();
    const tree = new RowTree(balancedShape(5), memory, TINY, 1000);
    for (let n = 0; n < 300; n++) fold(tree, [n, n >> 1, n % 7, 3, n * n]);
    expect(memory.bytes).toBeGreaterThan(300 * 8);
    tree.release();
    expect(memory.bytes).toBe(0);
  });
});
