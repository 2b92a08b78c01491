import type { Row } from '../model.js';
import { DEFAULT_LAYOUT, type Layout } from './layout.js';
import { Memory } from './memory.js';
import { MAXIMUM_PAIRS, PairTable } from './pair-table.js';
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
 * The exact set of visited rows, numbered 0, 1, 2, ... in the order of their insertion.
 *
 * A row is folded into a binary tree of pairs of ids, and each distinct pair of a tree node is kept
 * once: Laarman, van de Pol, Weber, *Parallel Recursive State Compression for Free*, 2011. The id
 * of the root pair is the id of the state. The successor of a state shares the ids of all subtrees
 * in which it does not differ, so only the paths above changed words are looked up.
 */
export class StateStore {
  private readonly memory = new Memory();
  private readonly shape: TreeShape;
  private readonly tables: readonly PairTable[];
  private readonly predecessors: SegmentedArray;
  private stateCount = 0;

  /** The node ids of the state that `expand` was called with, and of the row being folded. */
  private readonly parent: Int32Array;
  private readonly nodes: Int32Array;
  private parentId = NO_STATE;

  /** @param width words in a row */
  constructor(
    private readonly width: number,
    bounds: StoreBounds = {},
    layout: Layout = DEFAULT_LAYOUT,
  ) {
    this.shape = balancedShape(width);
    const root = this.shape.pairs - 1;
    const capacity = Math.min(bounds.states ?? MAXIMUM_PAIRS, MAXIMUM_PAIRS);
    this.tables = Array.from(
      { length: this.shape.pairs },
      (_, pair) => new PairTable(this.memory, layout, pair === root ? capacity : MAXIMUM_PAIRS),
    );
    this.predecessors = new SegmentedArray(this.memory, layout, 0);
    this.parent = new Int32Array(this.shape.leaves + this.shape.pairs);
    this.nodes = new Int32Array(this.shape.leaves + this.shape.pairs);
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
    this.unfold(id, this.parent);
    this.parentId = id;
    for (let word = 0; word < this.width; word++) row[word] = this.parent[word]!;
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
    this.unfold(id, this.nodes);
    for (let word = 0; word < this.width; word++) row[word] = this.nodes[word]!;
  }

  /** The state from which state `id` was first reached; `NO_STATE` for an initial one. */
  predecessor(id: number): number {
    const { segments, shift, mask } = this.predecessors;
    return segments[id >>> shift]![id & mask]!;
  }

  private insert(row: Row, predecessor: number): number {
    const { nodes, parent, tables, width } = this;
    const { leaves, pairs, left, right } = this.shape;
    const hasParent = predecessor !== NO_STATE;
    for (let word = 0; word < width; word++) nodes[word] = row[word]!;
    for (let pair = 0; pair < pairs; pair++) {
      const leftNode = left[pair]!;
      const rightNode = right[pair]!;
      const leftId = nodes[leftNode]!;
      const rightId = nodes[rightNode]!;
      const known = hasParent && leftId === parent[leftNode] && rightId === parent[rightNode];
      nodes[leaves + pair] = known
        ? parent[leaves + pair]!
        : tables[pair]!.findOrAdd(leftId, rightId);
    }
    const id = nodes[leaves + pairs - 1]!;
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

  private unfold(id: number, nodes: Int32Array): void {
    const { leaves, pairs, left, right } = this.shape;
    nodes[leaves + pairs - 1] = id;
    for (let pair = pairs - 1; pair >= 0; pair--) {
      this.tables[pair]!.read(nodes[leaves + pair]!, nodes, left[pair]!, right[pair]!);
    }
  }
}
