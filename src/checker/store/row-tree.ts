import type { Layout } from './layout.js';
import type { Memory } from './memory.js';
import { PairTable } from './pair-table.js';
import type { TreeShape } from './tree-shape.js';

/**
 * Distinct rows, numbered in the order of their insertion, as a tree of tables of pairs: each
 * distinct pair of a tree node is kept once, and the id of the root pair is the id of the row
 * (Laarman, van de Pol, Weber: *Parallel Recursive State Compression for Free*, 2011).
 *
 * Rows go in and out through arrays of nodes: the words of the row, then the ids of its pairs.
 */
export class RowTree {
  /** The table of a tree that is one pair: the id of the pair is that of the row. */
  readonly only: PairTable | null;
  private readonly tables: readonly PairTable[];

  /** @param capacity how many rows it may hold */
  constructor(
    readonly shape: TreeShape,
    private readonly memory: Memory,
    layout: Layout,
    capacity: number,
  ) {
    // A table has no more pairs than there are rows, so one capacity serves all.
    this.tables = Array.from(shape.left, () => new PairTable(memory, layout, capacity));
    this.only = this.tables.length === 1 ? this.tables[0]! : null;
  }

  /** Pairs below the root: what the rows cost beyond one pair each. */
  get innerPairs(): number {
    return this.tables.slice(0, -1).reduce((sum, { count }) => sum + count, 0);
  }

  /**
   * Completes `nodes`, whose words are given, by the ids of its pairs; new pairs are added. Where a
   * pair has the same children as in `known`, it is not looked up: the nodes of a row that is
   * stored, or null.
   *
   * @returns the id of the row
   * @throws StoreFull when there is no room for a new pair
   */
  fold(nodes: Int32Array, known: Int32Array | null): number {
    const { tables } = this;
    const { leaves, left, right } = this.shape;
    for (let pair = 0; pair < tables.length; pair++) {
      const leftNode = left[pair]!;
      const rightNode = right[pair]!;
      const leftId = nodes[leftNode]!;
      const rightId = nodes[rightNode]!;
      const same = known !== null && leftId === known[leftNode] && rightId === known[rightNode];
      nodes[leaves + pair] = same
        ? known[leaves + pair]!
        : tables[pair]!.findOrAdd(leftId, rightId);
    }
    return nodes[nodes.length - 1]!;
  }

  /** Fills `nodes` with the words and the pairs of row `id`. */
  unfold(id: number, nodes: Int32Array): void {
    const { tables } = this;
    const { leaves, left, right } = this.shape;
    nodes[nodes.length - 1] = id;
    for (let pair = tables.length - 1; pair >= 0; pair--) {
      tables[pair]!.read(nodes[leaves + pair]!, nodes, left[pair]!, right[pair]!);
    }
  }

  /** An array for the nodes of a row, all 0. */
  newNodes(): Int32Array {
    return new Int32Array(this.shape.leaves + this.shape.left.length);
  }

  /** Gives all memory back. The tree is of no use after. */
  release(): void {
    for (const table of this.tables) {
      for (const array of table.arrays()) this.memory.release(array);
    }
  }
}
