import type { Row } from '../model.js';
import type { Memory } from '../store/memory.js';

/** Rows that are remembered, as a power of two: fewer where rows are long. */
const ROW_BITS = 13;
/** Words for them: as many as rows of seven words take. */
const MOST_WORDS = 1 << 20;

/**
 * Rows that steps have led to: the last one for each place that hashes have. To tell of one again
 * would be nothing new. Most steps lead to rows that are here.
 */
export class RecentRows {
  readonly words: Int32Array;
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
  note(row: Row): boolean {
    const { words, width } = this;
    const hash = hashOf(row, width);
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

/** Well mixed bits: each word as by Fibonacci hashing, the whole as in MurmurHash3. */
function hashOf(row: Row, width: number): number {
  let hash = 0;
  for (let word = 0; word < width; word++) {
    hash = Math.imul((hash ^ (hash >>> 15)) + row[word]!, 0x9e3779b1);
  }
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
