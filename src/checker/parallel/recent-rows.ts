import type { Row } from '../model.js';

/** Rows that a member remembers, as a power of two. */
const ROW_BITS = 17;

/**
 * Rows that steps of a member have led to: the last one for each place that hashes have. To tell
 * the owner of one again would be nothing new, since the first step is the earliest in the order of
 * the search. Most steps lead to rows that are here.
 */
export class RecentRows {
  private readonly words: Int32Array;
  private readonly stride: number;
  private readonly mask: number;

  constructor(
    private readonly width: number,
    bits = ROW_BITS,
  ) {
    this.stride = width + 1;
    this.mask = (1 << bits) - 1;
    this.words = new Int32Array(this.stride << bits);
  }

  /** Bytes in use. */
  get bytes(): number {
    return this.words.byteLength;
  }

  /** Whether a row is known to have been met. It is from now on. */
  note(row: Row, hash: number): boolean {
    const { words, width } = this;
    // 0 is an empty place.
    const mark = hash | 1;
    const at = (hash & this.mask) * this.stride;
    if (words[at] === mark && this.holds(at + 1, row)) return true;
    words[at] = mark;
    for (let word = 0; word < width; word++) words[at + 1 + word] = row[word]!;
    return false;
  }

  private holds(at: number, row: Row): boolean {
    const { words, width } = this;
    for (let word = 0; word < width; word++) if (words[at + word] !== row[word]) return false;
    return true;
  }
}
