import { describe, expect, it } from 'vitest';
import { Memory } from '../../../src/checker/store/memory.js';
import { reshape } from '../../../src/checker/store/reshape.js';
import { RowTree } from '../../../src/checker/store/row-tree.js';
import { balancedShape, type TreeShape } from '../../../src/checker/store/tree-shape.js';
import { drawShape } from './draw-shape.js';
import { TINY } from './layouts.js';

const COUNT = 200;

/** A balanced tree of `COUNT` rows, and the memory that it shares with those planted after. */
function planted(wordsOf: (id: number) => number[]) {
  const memory = new Memory();
  const width = wordsOf(0).length;
  const plant = (shape: TreeShape): RowTree => new RowTree(shape, memory, TINY, COUNT);
  const tree = plant(balancedShape(width));
  for (let id = 0; id < COUNT; id++) {
    const nodes = tree.newNodes();
    nodes.set(wordsOf(id));
    tree.fold(nodes, null);
  }
  return { memory, tree, reshaped: () => reshape(tree, COUNT, width, plant) };
}

function expectRows(tree: RowTree, wordsOf: (id: number) => number[]): void {
  const nodes = tree.newNodes();
  for (let id = 0; id < COUNT; id++) {
    tree.unfold(id, nodes);
    expect([...nodes.subarray(0, wordsOf(id).length)]).toEqual(wordsOf(id));
  }
}

/** The first word is different in every row; each pair above it has as many values as the root. */
const skewed = (id: number): number[] => [~id, 5, id % 2, 7, 7, 7, 7, 7];

/** The first half of the words has 10 values, the second 20. */
const even = (id: number): number[] => [id % 10, 1, Math.floor(id / 10), 2];

describe('reshape', () => {
  it('keeps the rows and their ids, in a tree that needs fewer pairs', () => {
    const { memory, tree, reshaped } = planted(skewed);
    const before = { pairs: tree.innerPairs, bytes: memory.bytes };
    const better = reshaped();
    expect(better).not.toBe(tree);
    expect(before.pairs).toBeGreaterThan(2 * COUNT);
    expect(better.innerPairs).toBeLessThan(COUNT / 4);
    expect(memory.bytes).toBeLessThan(before.bytes);
    expect(drawShape(better.shape)).toMatch(/^\(0 /);
    expectRows(better, skewed);
  });

  it('leaves a tree alone that is good enough', () => {
    const { memory, tree, reshaped } = planted(even);
    const { bytes } = memory;
    expect(reshaped()).toBe(tree);
    expect(memory.bytes).toBe(bytes);
  });

  it('leaves a tree alone that cannot be better', () => {
    const incompressible = (id: number): number[] => [id, ~id, id * 3, id * 5];
    const { memory, tree, reshaped } = planted(incompressible);
    const { bytes } = memory;
    expect(reshaped()).toBe(tree);
    expect(memory.bytes).toBe(bytes);
    expectRows(tree, incompressible);
  });

  it('leaves a tree alone when there is no memory for a second one', () => {
    const { memory, tree, reshaped } = planted(skewed);
    const { bytes } = memory;
    memory.budget.limit = bytes + 2000;
    expect(reshaped()).toBe(tree);
    expect(memory.bytes).toBe(bytes);
    expectRows(tree, skewed);
  });

  it('notices a tree that does not have its rows', () => {
    const { tree } = planted(skewed);
    const lossy = (shape: TreeShape): RowTree => {
      const other = new RowTree(shape, new Memory(), TINY, COUNT);
      other.fold(other.newNodes(), null);
      return other;
    };
    expect(() => reshape(tree, COUNT, 8, lossy)).toThrow(/row 0/);
  });
});
