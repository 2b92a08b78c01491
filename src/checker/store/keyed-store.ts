import type { Row } from '../model.js';
import { Budget } from './budget.js';
import { Column } from './column.js';
import { DEFAULT_LAYOUT, type Layout } from './layout.js';
import { Memory } from './memory.js';
import { MAXIMUM_PAIRS } from './pair-table.js';
import { Predecessors } from './predecessors.js';
import { RowSet } from './row-set.js';
import { NO_STATE, type Store, type StoreBounds } from './store.js';

/**
 * A store in which rows with the same key are the same state: it keeps the first of them. A state
 * has the id of its key. Two states may have the same row, where keys depend on more than the row.
 */
export class KeyedStore implements Store {
  private readonly memory: Memory;
  private readonly keys: RowSet;
  private readonly rows: RowSet;
  /** For each state the id of its row among the rows. */
  private readonly rowIds: Column;
  private readonly predecessors: Predecessors;
  private rowCount = 0;
  private stateCount = 0;
  private parentId = NO_STATE;

  /**
   * @param width words in a row
   * @param keyWidth words in a key
   * @param keyOf may throw what it likes: the store stays as it was
   * @param budget what it takes its memory from, and limits
   */
  constructor(
    width: number,
    keyWidth: number,
    private readonly keyOf: (row: Row) => Row,
    bounds: StoreBounds = {},
    layout: Layout = DEFAULT_LAYOUT,
    budget = new Budget(),
  ) {
    this.memory = new Memory(budget);
    const capacity = Math.min(bounds.states ?? MAXIMUM_PAIRS, MAXIMUM_PAIRS);
    this.keys = new RowSet(keyWidth, this.memory, layout, capacity);
    this.rows = new RowSet(width, this.memory, layout, MAXIMUM_PAIRS);
    this.rowIds = new Column(this.memory, layout);
    this.predecessors = new Predecessors(this.memory, layout);
    budget.limit = bounds.memory ?? null;
  }

  get count(): number {
    return this.stateCount;
  }

  get bytes(): number {
    return this.memory.bytes;
  }

  insertInitial(row: Row): number {
    const id = this.keys.insert(this.keyOf(row));
    this.keys.rebaseOnLast();
    if (id === this.stateCount) {
      this.commit(id, this.rows.insert(row), NO_STATE);
      this.rows.rebaseOnLast();
    }
    return id;
  }

  insertSuccessor(row: Row): number {
    const id = this.keys.insert(this.keyOf(row));
    if (id === this.stateCount) this.commit(id, this.rows.insert(row), this.parentId);
    return id;
  }

  expand(id: number, row: Row): void {
    this.keys.rebase(id, this.stateCount);
    this.rows.rebase(this.rowIds.at(id), this.rowCount);
    this.parentId = id;
    this.rows.readBase(row);
  }

  read(id: number, row: Row): void {
    this.rows.read(this.rowIds.at(id), row);
  }

  predecessor(id: number): number {
    return this.predecessors.at(id);
  }

  /** Counts a new state only once all of it is stored, so that a full store stays consistent. */
  private commit(id: number, rowId: number, predecessor: number): void {
    this.rowCount = Math.max(this.rowCount, rowId + 1);
    this.rowIds.append(id, rowId);
    this.predecessors.append(predecessor);
    this.stateCount++;
  }
}
