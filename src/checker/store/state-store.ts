import type { Row } from '../model.js';
import { DEFAULT_LAYOUT, type Layout } from './layout.js';
import { Memory } from './memory.js';
import { MAXIMUM_PAIRS } from './pair-table.js';
import { reshape } from './reshape.js';
import { RowTree } from './row-tree.js';
import { SegmentedArray } from './segmented-array.js';
import { balancedShape, type TreeShape } from './tree-shape.js';

/** The predecessor of an initial state. */
export const NO_STATE = -1;

/** What bounds a store: states, bytes. */
export interface StoreBounds {
  readonly states?: number | undefined;
  readonly memory?: number | undefined;
}

/**
 * The exact set of visited rows, numbered 0, 1, 2, ... in the order of their insertion, each with
 * the state from which it was first reached.
 *
 * A state and its successors differ in few words, so a successor is inserted by looking up only
 * those pairs of the tree that are above a changed word.
 */
export class StateStore {
  private readonly memory = new Memory();
  private readonly plant: (shape: TreeShape) => RowTree;
  private tree: RowTree;
  private nextReshape: number;
  private readonly predecessors: SegmentedArray;
  private stateCount = 0;

  /** The nodes of the expanded state, and those of the row at hand. */
  private readonly parent: Int32Array;
  private readonly nodes: Int32Array;
  private parentId = NO_STATE;

  /** @param width words in a row */
  constructor(
    private readonly width: number,
    bounds: StoreBounds = {},
    private readonly layout: Layout = DEFAULT_LAYOUT,
  ) {
    const capacity = Math.min(bounds.states ?? MAXIMUM_PAIRS, MAXIMUM_PAIRS);
    this.plant = (shape) => new RowTree(shape, this.memory, layout, capacity);
    this.tree = this.plant(balancedShape(width));
    this.nextReshape = layout.firstReshape;
    this.predecessors = new SegmentedArray(this.memory, layout, 0);
    this.parent = this.tree.newNodes();
    this.nodes = this.tree.newNodes();
    // Last, so that even the narrowest limit leaves an empty store: full is a result, not a crash.
    this.memory.limit = bounds.memory ?? null;
  }

  /** How many states are stored: the id of the next one. */
  get count(): number {
    return this.stateCount;
  }

  /** Memory in use. */
  get bytes(): number {
    return this.memory.bytes;
  }

  /**
   * The id of an initial state; it is new when its id is the `count` from before.
   *
   * @throws StoreFull when it is new and there is no room
   */
  insertInitial(row: Row): number {
    return this.insert(row, NO_STATE);
  }

  /** Writes the words of state `id` into `row`; its successors are inserted next. */
  expand(id: number, row: Row): void {
    if (this.stateCount >= this.nextReshape) this.reshape();
    this.tree.unfold(id, this.parent);
    this.parentId = id;
    this.copyWords(this.parent, row);
  }

  /**
   * The id of a successor of the expanded state; it is new when its id is the `count` from before.
   *
   * @throws StoreFull when it is new and there is no room
   */
  insertSuccessor(row: Row): number {
    return this.insert(row, this.parentId);
  }

  /** Writes the words of state `id` into `row`. */
  read(id: number, row: Row): void {
    this.tree.unfold(id, this.nodes);
    this.copyWords(this.nodes, row);
  }

  /** The state from which state `id` was first reached; `NO_STATE` for an initial one. */
  predecessor(id: number): number {
    const { segments, shift, mask } = this.predecessors;
    return segments[id >>> shift]![id & mask]!;
  }

  private insert(row: Row, predecessor: number): number {
    this.copyWords(row, this.nodes);
    const id = this.tree.fold(this.nodes, predecessor === NO_STATE ? null : this.parent);
    if (id === this.stateCount) this.commit(id, predecessor);
    return id;
  }

  /** Counts a new state only once all of it is stored, so that a full store stays consistent. */
  private commit(id: number, predecessor: number): void {
    this.predecessors.reserve(id + 1);
    const { segments, shift, mask } = this.predecessors;
    segments[id >>> shift]![id & mask] = predecessor;
    this.stateCount++;
  }

  /** The first states show which words vary; whether the shape fits them is seen a few times. */
  private reshape(): void {
    const isLast = this.nextReshape >= this.layout.lastReshape;
    this.nextReshape = isLast ? Infinity : this.nextReshape * 4;
    this.tree = reshape(this.tree, this.stateCount, this.width, this.plant);
  }

  private copyWords(source: Int32Array, target: Int32Array): void {
    for (let word = 0; word < this.width; word++) target[word] = source[word]!;
  }
}
