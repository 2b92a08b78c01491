import { NOTHING } from './handle.js';
import type { Handle } from './handle.js';

/** Key, key, key, result. */
const STRIDE = 4;
const USUAL_BITS = 14;

/**
 * Results of operations on handles, in a cache of fixed size: each triple of keys has one place,
 * which the last result takes. Keys are handles, or small numbers that name an operation.
 */
export class Memo {
  private readonly entries: Int32Array;
  private readonly shift: number;

  /** @param bits places, as a power of two */
  constructor(bits = USUAL_BITS) {
    this.entries = new Int32Array(STRIDE << bits);
    this.shift = 32 - bits;
  }

  /** The result that was kept for these keys, or `NOTHING`. */
  find(first: number, second: number, third: number): Handle {
    const { entries } = this;
    const at = place(first, second, third, this.shift);
    const isHit = entries[at] === first && entries[at + 1] === second && entries[at + 2] === third;
    return isHit ? entries[at + 3]! : NOTHING;
  }

  /** Keeps a result and gives it back. */
  keep(first: number, second: number, third: number, result: Handle): Handle {
    const { entries } = this;
    const at = place(first, second, third, this.shift);
    entries[at] = first;
    entries[at + 1] = second;
    entries[at + 2] = third;
    entries[at + 3] = result;
    return result;
  }

  get bytes(): number {
    return this.entries.byteLength;
  }
}

function place(first: number, second: number, third: number, shift: number): number {
  let hash = Math.imul(first, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ third, 0xc2b2ae35);
  return (hash >>> shift) * STRIDE;
}
