import type { Row } from '../model.js';
import { Budget } from './budget.js';
import { DEFAULT_LAYOUT, type Layout } from './layout.js';
import { Memory } from './memory.js';
import { MAXIMUM_PAIRS } from './pair-table.js';
import { Predecessors } from './predecessors.js';
import { RowSet } from './row-set.js';
import { NO_STATE, type Store, type StoreBounds } from './store.js';

/** A store in which every distinct row is a state. */
export class StateStore implements Store {
  private readonly memory: Memory;
  private readonly rows: RowSet;
  private readonly parents: Predecessors;
  private stateCount = 0;
  private parentId = NO_STATE;

  /**
   * @param width words in a row
   * @param budget what it takes its memory from, and limits
   */
  constructor(
    width: number,
    bounds: StoreBounds = {},
    layout: Layout = DEFAULT_LAYOUT,
    budget = new Budget(),
  ) {
    this.memory = new Memory(budget);
    const capacity = Math.min(bounds.states ?? MAXIMUM_PAIRS, MAXIMUM_PAIRS);
    this.rows = new RowSet(width, this.memory, layout, capacity);
    this.parents = new Predecessors(this.memory, layout);
    // Last, so that even the narrowest limit leaves an empty store: full is a result, not a crash.
    budget.limit = bounds.memory ?? null;
  }

  get count(): number {
    return this.stateCount;
  }

  get bytes(): number {
    return this.memory.bytes;
  }

  insertInitial(row: Row): number {
    const id = this.rows.insert(row);
    // Initial states are made in an order in which neighbours resemble each other.
    this.rows.rebaseOnLast();
    if (id === this.stateCount) this.commit(NO_STATE);
    return id;
  }

  insertSuccessor(row: Row): number {
    const id = this.rows.insert(row);
    if (id === this.stateCount) this.commit(this.parentId);
    return id;
  }

  expand(id: number, row: Row): void {
    this.rows.rebase(id, this.stateCount);
    this.parentId = id;
    this.rows.readBase(row);
  }

  /**
   * Takes over the next state of another store.
   *
   * @throws StoreFull when there is no room
   */
  adopt(row: Row, predecessor: number): void {
    const { rows, stateCount } = this;
    // Later it would take longer.
    if (rows.isReviewDue(stateCount)) rows.rebase(stateCount - 1, stateCount);
    rows.insert(row);
    rows.rebaseOnLast();
    this.commit(predecessor);
  }

  /** Gives all memory back. The store is of no use after. */
  release(): void {
    this.memory.releaseAll();
  }

  read(id: number, row: Row): void {
    this.rows.read(id, row);
  }

  predecessor(id: number): number {
    return this.parents.at(id);
  }

  /** The predecessors of all states, in the order of their ids. */
  predecessors(): { next(): number } {
    return this.parents.inOrder();
  }

  /** Counts a new state only once all of it is stored, so that a full store stays consistent. */
  private commit(predecessor: number): void {
    this.parents.append(predecessor);
    this.stateCount++;
  }
}
