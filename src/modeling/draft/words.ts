import type { Row } from '../../checker/model.js';

/**
 * The words of one state, which views and drafts read and change. They can note what is read: the
 * bits that decide what a run does.
 */
export class Words {
  /** Bits read since `beginNotes`, as pairs: a word, and those of its bits that were not read before. */
  readonly reads: number[] = [];
  /** Bits written since the last `load`. */
  readonly written: Row;
  /** Bits of which nothing is to be noted: all, when there are no notes. */
  private readonly settled: Row;
  private readonly noted: Row;

  constructor(readonly row: Row) {
    this.written = new Int32Array(row.length);
    this.noted = new Int32Array(row.length).fill(-1);
    this.settled = this.noted.slice();
  }

  /** Words of zeros for a state of so many. */
  static blank(width: number): Words {
    return new Words(new Int32Array(width));
  }

  /** The bits of `mask << shift` in a word, moved to the right. */
  read(word: number, shift: number, mask: number): number {
    const bits = mask << shift;
    if ((bits & ~this.settled[word]!) !== 0) this.note(word, bits & ~this.settled[word]!);
    return (this.row[word]! >>> shift) & mask;
  }

  /** Replaces the bits of `mask << shift` in a word. */
  write(word: number, shift: number, mask: number, bits: number): void {
    const target = mask << shift;
    this.settled[word]! |= target;
    this.written[word]! |= target;
    this.row[word] = (this.row[word]! & ~target) | (bits << shift);
  }

  /** Replaces the words by those of a state: what was written is forgotten, what was noted is not. */
  load(row: Row): void {
    for (let word = 0; word < this.row.length; word++) {
      this.row[word] = row[word]!;
      this.settled[word] = this.noted[word]!;
      this.written[word] = 0;
    }
  }

  /** Begins anew to note what is read. */
  beginNotes(): void {
    this.reads.length = 0;
    this.noted.fill(0);
    this.settled.fill(0);
  }

  endNotes(): void {
    this.noted.fill(-1);
    this.settled.fill(-1);
  }

  private note(word: number, bits: number): void {
    this.reads.push(word, bits);
    this.noted[word]! |= bits;
    this.settled[word]! |= bits;
  }
}
