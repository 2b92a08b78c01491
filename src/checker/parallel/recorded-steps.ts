import type { Row, WordExchange } from '../model.js';
import type { TakenSteps } from '../search/explorer.js';
import { readRow } from './read-row.js';
import type { Records } from './records.js';

/** Reads the steps of a state out of a record: see `STEPS`. */
export class RecordedSteps implements TakenSteps {
  action = 0;
  row: Row | null = null;
  private words: Int32Array = new Int32Array(0);
  private at = 0;
  private end = 0;
  private readonly reached: Row;

  /**
   * @param exchange null where the words are those of the search
   * @param teller whose words they are
   */
  constructor(
    width: number,
    private readonly exchange: WordExchange | null,
    private readonly teller: number,
  ) {
    this.reached = new Int32Array(width);
  }

  /** Begins with the record that is the next one. */
  open(records: Records): this {
    this.words = records.words;
    this.at = records.at;
    this.end = records.at + records.size;
    return this;
  }

  advance(): boolean {
    if (this.at === this.end) return false;
    const word = this.words[this.at++]!;
    this.action = word >> 1;
    this.row = (word & 1) === 0 ? null : this.read();
    return true;
  }

  private read(): Row {
    const { reached, words, at } = this;
    readRow(this.exchange, this.teller, words, at, reached);
    this.at = at + reached.length;
    return reached;
  }
}
