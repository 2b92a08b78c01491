import type { Row } from '../model.js';
import { Column } from '../store/column.js';
import { DEFAULT_LAYOUT, type Layout } from '../store/layout.js';
import type { Memory } from '../store/memory.js';
import { MAXIMUM_PAIRS } from '../store/pair-table.js';
import { RowSet } from '../store/row-set.js';

/** The rows of the states that a member owns, numbered by itself as it hears of them. */
export class OwnRows {
  count = 0;
  private readonly rows: RowSet;
  /** What tells states apart, where that is not the row, and the row of each state. */
  private readonly keyed: { readonly keys: RowSet; readonly rowIds: Column } | null;
  private rowCount = 0;

  /** @param keyWidth words in a key; null where the row is the key */
  constructor(
    width: number,
    keyWidth: number | null,
    memory: Memory,
    layout: Layout = DEFAULT_LAYOUT,
  ) {
    this.rows = new RowSet(width, memory, layout, MAXIMUM_PAIRS);
    this.keyed =
      keyWidth === null
        ? null
        : {
            keys: new RowSet(keyWidth, memory, layout, MAXIMUM_PAIRS),
            rowIds: new Column(memory, layout),
          };
  }

  /**
   * The number of the state; a state that is new gets the next one.
   *
   * @param isNear whether the row resembles the state that is explored
   * @throws StoreFull when it is new and there is no room
   */
  insert(row: Row, key: Row, isNear: boolean): number {
    const { keyed, rows } = this;
    const id = keyed === null ? put(rows, row, isNear) : put(keyed.keys, key, isNear);
    if (id === this.count) {
      if (keyed !== null) keyed.rowIds.append(id, this.putRow(row, isNear));
      this.count++;
    }
    return id;
  }

  /** Another row with the same key stands for the state from now on. */
  replace(id: number, row: Row, isNear: boolean): void {
    this.keyed?.rowIds.replace(id, this.putRow(row, isNear));
  }

  /** Writes the words of a state into `row`; rows near it are inserted next. */
  expand(id: number, row: Row): void {
    const { keyed, rows } = this;
    if (keyed === null) {
      rows.rebase(id, this.count);
    } else {
      keyed.keys.rebase(id, this.count);
      rows.rebase(keyed.rowIds.at(id), this.rowCount);
    }
    rows.readBase(row);
  }

  read(id: number, row: Row): void {
    this.rows.read(this.keyed === null ? id : this.keyed.rowIds.at(id), row);
  }

  private putRow(row: Row, isNear: boolean): number {
    const rowId = put(this.rows, row, isNear);
    this.rowCount = Math.max(this.rowCount, rowId + 1);
    return rowId;
  }
}

function put(set: RowSet, row: Row, isNear: boolean): number {
  return isNear ? set.insert(row) : set.insertApart(row);
}
