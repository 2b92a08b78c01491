import { isNormal, NOTHING, type Handle, type Heap } from '../../checker/values/heap/index.js';

const FIRST_PLACES = 1 << 6;
const MOST_PLACES = 1 << 14;
/** Lookups for each place after which a cache looks at how often it was of use. */
const PERIOD = 8;
/** Shares of lookups that have to hit: below the second a cache grows, or rests if below the first. */
const USEFUL = 0.25;
const GOOD = 0.9;
/** So many times the lookups that were of no use are let pass before another try. */
const REST = 16;

/**
 * What an expression gave for the values that it depends on: a table in which each list of keys has
 * one place, which the last result takes. It finds its size by itself, and rests where values
 * hardly ever come again.
 *
 * An expression may be cached that depends on its keys alone and has no effects. A failure is not
 * kept: it happens again.
 */
export class ResultCache {
  /** The handles to look for or to keep: written before each call. */
  readonly keys: Int32Array;
  private readonly stride: number;
  private entries: Int32Array | null = null;
  private places = 0;
  private lookups = 0;
  private hits = 0;
  private pause = 0;

  constructor(
    private readonly heap: Heap,
    keys: number,
  ) {
    this.keys = new Int32Array(keys);
    this.stride = keys + 1;
  }

  /** The result that was kept for the keys, or `NOTHING`. */
  find(): Handle {
    const { entries, keys, stride } = this;
    if (entries === null) return NOTHING;
    this.lookups++;
    const at = this.place();
    let index = stride - 2;
    while (index >= 0 && entries[at + index] === keys[index]) index--;
    if (index >= 0) return NOTHING;
    const result = entries[at + stride - 1]!;
    if (result !== NOTHING) this.hits++;
    return result;
  }

  /** Keeps the result for the keys, and gives it back. A value that stays lazy is not kept. */
  keep(result: Handle): Handle {
    if (!isNormal(this.heap, result) || !this.isReady()) return result;
    const { keys, stride } = this;
    const entries = this.entries!;
    const at = this.place();
    for (let index = stride - 2; index >= 0; index--) entries[at + index] = keys[index]!;
    entries[at + stride - 1] = result;
    return result;
  }

  private isReady(): boolean {
    if (this.entries === null) {
      if (this.pause-- > 0) return false;
      this.resize(FIRST_PLACES);
    } else if (this.lookups >= this.places * PERIOD) {
      this.review();
    }
    return this.entries !== null;
  }

  private review(): void {
    const share = this.hits / this.lookups;
    if (share < GOOD && this.places < MOST_PLACES) {
      this.resize(this.places * 4);
    } else if (share < USEFUL) {
      this.pause = REST * this.lookups;
      this.entries = null;
    }
    this.lookups = 0;
    this.hits = 0;
  }

  private resize(places: number): void {
    this.places = places;
    this.entries = new Int32Array(places * this.stride);
  }

  private place(): number {
    const { keys } = this;
    let hash = 0;
    for (let index = 0; index < keys.length; index++) {
      hash = Math.imul(hash ^ (hash >>> 15) ^ keys[index]!, 0x9e3779b1);
    }
    return ((hash ^ (hash >>> 16)) & (this.places - 1)) * this.stride;
  }
}
