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
  private readonly predecessors: Predecessors;
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
    this.predecessors = new Predecessors(this.memory, layout);
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

  read(id: number, row: Row): void {
    this.rows.read(id, row);
  }

  predecessor(id: number): number {
    return this.predecessors.at(id);
  }

  /** Counts a new state only once all of it is stored, so that a full store stays consistent. */
  private commit(predecessor: number): void {
    this.predecessors.append(predecessor);
    this.stateCount++;
  }
}
