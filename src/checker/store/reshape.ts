import type { RowTree } from './row-tree.js';
import { StoreFull } from './store-full.js';
import type { TreeShape } from './tree-shape.js';
import { varietyShape } from './variety-shape.js';

/** Rows that are looked at to choose a shape. */
const SAMPLE = 2048;

/** A tree with fewer inner pairs than this part of its rows is good enough. */
const GOOD_ENOUGH = 1 / 4;

/**
 * A tree with the same rows under the same ids that needs fewer pairs, if the rows so far suggest
 * one; else the tree itself. The memory of the one that is dropped is given back.
 *
 * @param tree with `count` rows of `width` words
 * @param plant makes an empty tree of another shape
 */
export function reshape(
  tree: RowTree,
  count: number,
  width: number,
  plant: (shape: TreeShape) => RowTree,
): RowTree {
  if (tree.innerPairs < count * GOOD_ENOUGH) return tree;
  const candidate = plant(varietyShape(sampleWords(tree, count, width)));
  const isBetter = copyRows(tree, count, candidate) && candidate.innerPairs < tree.innerPairs;
  (isBetter ? tree : candidate).release();
  return isBetter ? candidate : tree;
}

/** For each word its values in rows spread evenly over the tree. */
function sampleWords(tree: RowTree, count: number, width: number): Int32Array[] {
  const size = Math.min(SAMPLE, count);
  const words = Array.from({ length: width }, () => new Int32Array(size));
  const nodes = tree.newNodes();
  for (let at = 0; at < size; at++) {
    tree.unfold(Math.floor((at * count) / size), nodes);
    for (let word = 0; word < width; word++) words[word]![at] = nodes[word]!;
  }
  return words;
}

/** Whether all rows found room. */
function copyRows(source: RowTree, count: number, target: RowTree): boolean {
  const { leaves } = source.shape;
  const from = source.newNodes();
  let nodes = target.newNodes();
  let previous = target.newNodes();
  try {
    for (let id = 0; id < count; id++) {
      source.unfold(id, from);
      for (let word = 0; word < leaves; word++) nodes[word] = from[word]!;
      // Neighbours share most of their words, so most pairs are known.
      const copy = target.fold(nodes, id === 0 ? null : previous);
      if (copy !== id) throw new Error(`row ${id} became row ${copy}`);
      [nodes, previous] = [previous, nodes];
    }
    return true;
  } catch (error) {
    if (error instanceof StoreFull) return false;
    throw error;
  }
}
