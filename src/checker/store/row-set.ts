import type { Row } from '../model.js';
import type { Layout } from './layout.js';
import type { Memory } from './memory.js';
import { reshape } from './reshape.js';
import { RowTree } from './row-tree.js';
import { balancedShape, type TreeShape } from './tree-shape.js';

/**
 * The exact set of rows of one width, numbered 0, 1, 2, ... in the order of their insertion.
 *
 * Rows often resemble one that is there: one row can be made the base, and others are inserted near
 * it by looking up only those pairs of the tree that are above a word which differs.
 */
export class RowSet {
  private readonly plant: (shape: TreeShape) => RowTree;
  private tree: RowTree;
  private nextReshape: number;

  /** The nodes of the base, if there is one, and those of the row at hand. */
  private base: Int32Array;
  private nodes: Int32Array;
  private hasBase = false;

  /**
   * @param width words in a row
   * @param capacity how many rows it may hold: at most `MAXIMUM_PAIRS`
   */
  constructor(
    private readonly width: number,
    memory: Memory,
    private readonly layout: Layout,
    capacity: number,
  ) {
    this.plant = (shape) => new RowTree(shape, memory, layout, capacity);
    this.tree = this.plant(balancedShape(width));
    this.nextReshape = layout.firstReshape;
    this.base = this.tree.newNodes();
    this.nodes = this.tree.newNodes();
  }

  /**
   * The id of the row; a row that is new gets the next one.
   *
   * @throws StoreFull when there is no room; the row is not in the set then, or as good as not
   */
  insert(row: Row): number {
    const { only } = this.tree;
    if (only !== null) {
      const { width } = this;
      return only.findOrAdd(width > 0 ? row[0]! : 0, width > 1 ? row[1]! : 0);
    }
    this.copyWords(row, this.nodes);
    return this.tree.fold(this.nodes, this.hasBase ? this.base : null);
  }

  /** Makes the row that was inserted last the base: a tree of one pair needs none. */
  rebaseOnLast(): void {
    if (this.tree.only !== null) return;
    [this.base, this.nodes] = [this.nodes, this.base];
    this.hasBase = true;
  }

  /**
   * Makes row `id` the base.
   *
   * @param count how many rows there are
   */
  rebase(id: number, count: number): void {
    if (this.isReviewDue(count)) this.reshape(count);
    this.tree.unfold(id, this.base);
    this.hasBase = true;
  }

  /** Whether `rebase` reviews the shape when there are so many rows. */
  isReviewDue(count: number): boolean {
    return count >= this.nextReshape;
  }

  /** Writes the words of the base into `row`. */
  readBase(row: Row): void {
    this.copyWords(this.base, row);
  }

  /** Writes the words of row `id` into `row`. */
  read(id: number, row: Row): void {
    this.tree.unfold(id, this.nodes);
    this.copyWords(this.nodes, row);
  }

  /** The first rows show which words vary; whether the shape fits them is seen a few times. */
  private reshape(count: number): void {
    const isLast = this.nextReshape >= this.layout.lastReshape;
    this.nextReshape = isLast ? Infinity : this.nextReshape * 4;
    this.tree = reshape(this.tree, count, this.width, this.plant);
  }

  private copyWords(source: Int32Array, target: Int32Array): void {
    for (let word = 0; word < this.width; word++) target[word] = source[word]!;
  }
}
