import type { Row, WordExchange } from '../model.js';

/**
 * Hashes of rows by which states are shared out: a sum over the words, so that the hash of a row
 * that differs little from another one takes little to compute.
 */
export class RowHash {
  private readonly base: Int32Array;
  /** What each word of the base adds to its sum. */
  private readonly parts: Int32Array;
  private baseSum = 0;

  /** @param exchange null where words are what they stand for */
  constructor(
    width: number,
    private readonly exchange: WordExchange | null,
  ) {
    this.base = new Int32Array(width);
    this.parts = this.base.map((word, at) => this.part(at, word));
    this.baseSum = this.parts.reduce((sum, part) => (sum + part) | 0, 0);
  }

  /** Rows near this one are hashed next. */
  rebase(row: Row): void {
    const { base, parts } = this;
    let sum = this.baseSum;
    for (let at = 0; at < base.length; at++) {
      const word = row[at]!;
      if (word === base[at]) continue;
      const part = this.part(at, word);
      sum = (sum + part - parts[at]!) | 0;
      base[at] = word;
      parts[at] = part;
    }
    this.baseSum = sum;
  }

  /** The hash of a row: well mixed bits. */
  of(row: Row): number {
    const { base, parts } = this;
    let sum = this.baseSum;
    for (let at = 0; at < base.length; at++) {
      const word = row[at]!;
      if (word !== base[at]) sum = (sum + this.part(at, word) - parts[at]!) | 0;
    }
    const once = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return twice ^ (twice >>> 16);
  }

  private part(at: number, word: number): number {
    const { exchange } = this;
    // 0 stands for nothing, not for a value.
    const value = exchange === null || word === 0 ? word : exchange.hash(word);
    let part = Math.imul(value ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b);
    part = Math.imul(part ^ (part >>> 15), 0xc2b2ae35);
    return part ^ (part >>> 13);
  }
}

/** Which of so many members a state belongs to. */
export function ownerOf(hash: number, size: number): number {
  // The high bits: the low ones choose places in caches.
  return Math.floor(((hash >>> 8) * size) / 0x1000000);
}
