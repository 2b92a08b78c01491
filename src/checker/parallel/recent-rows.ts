import type { Row } from '../model.js';
import type { Memory } from '../store/memory.js';

/** Rows that a member remembers, as a power of two: fewer where rows are long. */
const ROW_BITS = 17;
/** Words for them: as many as rows of seven words take. */
const MOST_WORDS = 1 << 20;

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
    memory: Memory,
    mostBits = ROW_BITS,
  ) {
    this.stride = width + 1;
    const bits = Math.max(0, Math.min(mostBits, Math.floor(Math.log2(MOST_WORDS / this.stride))));
    this.mask = (1 << bits) - 1;
    this.words = memory.allocate(this.stride << bits);
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
