import type { Row } from '../model.js';

/**
 * What runs over one row read and write, bit by bit: the bits that decide what they do. A run may be
 * repeated over the same row, with other choices.
 */
export class Footprint {
  /** The bits read since `begin`, as pairs: a word, and those of its bits that were not read before. */
  readonly reads: number[] = [];
  /** The bits that the run has written. */
  readonly written: Row;
  /** The bits read; all of them while nothing is noted. */
  private readonly known: Row;

  constructor(width: number) {
    this.written = new Int32Array(width);
    this.known = new Int32Array(width).fill(-1);
  }

  /** Begins to note what is read. */
  begin(): void {
    this.reads.length = 0;
    this.known.fill(0);
    this.startRun();
  }

  /** Ends notes. */
  end(): void {
    this.known.fill(-1);
  }

  /** A run begins, which has written nothing yet. */
  startRun(): void {
    const { written } = this;
    for (let word = 0; word < written.length; word++) written[word] = 0;
  }

  /** Bits of a word are read: those that the run has not written itself count. */
  read(word: number, bits: number): void {
    const news = bits & ~(this.known[word]! | this.written[word]!);
    if (news !== 0) this.note(word, news);
  }

  write(word: number, bits: number): void {
    this.written[word]! |= bits;
  }

  private note(word: number, bits: number): void {
    this.reads.push(word, bits);
    this.known[word]! |= bits;
  }
}
