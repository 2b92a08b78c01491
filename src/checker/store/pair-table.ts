import { tagBits } from './bucket.js';
import { HashIndex } from './hash-index.js';
import type { Layout } from './layout.js';
import type { Memory } from './memory.js';
import { PairList } from './pair-list.js';
import { StoreFull } from './store-full.js';

/** Ids have 31 bits: they are non-negative as signed words. */
export const MAXIMUM_PAIRS = 2 ** 31;

/** Distinct pairs of words, numbered 0, 1, 2, ... in the order of their insertion. */
export class PairTable {
  private readonly pairs: PairList;
  private readonly index: HashIndex;

  /** @param capacity how many pairs it may hold: at most `MAXIMUM_PAIRS` */
  constructor(
    memory: Memory,
    layout: Layout,
    private readonly capacity: number,
  ) {
    this.pairs = new PairList(memory, layout);
    this.index = new HashIndex(memory, layout, (ids, count) => this.rehash(ids, count));
  }

  get count(): number {
    return this.pairs.count;
  }

  /**
   * The id of the pair; a pair that is new gets the next one.
   *
   * @throws StoreFull when the pair is new and there is no room; the table stays as it was
   */
  findOrAdd(left: number, right: number): number {
    const hash = hashPair(left, right);
    const bucket = this.index.bucket(hash);
    const { slots } = bucket;
    const tagMask = ~bucket.idMask;
    const tag = tagBits(hash) & tagMask;
    let at = bucket.start(hash);
    for (let slot = slots[at]!; slot !== 0; slot = slots[at]!) {
      if ((slot & tagMask) === tag) {
        const id = bucket.id(slot);
        if (this.pairs.holds(id, left, right)) return id;
      }
      if (++at === slots.length) at = 0;
    }
    return this.add(left, right, hash, at);
  }

  /** Writes the two words of pair `id` into `target`, at `left` and at `right`. */
  read(id: number, target: Int32Array, left: number, right: number): void {
    this.pairs.read(id, target, left, right);
  }

  /** Every array that it has allocated. */
  arrays(): Int32Array[] {
    return [...this.pairs.segments, ...this.index.arrays()];
  }

  /** @param at the empty slot at which the search for the pair ended */
  private add(left: number, right: number, hash: number, at: number): number {
    if (this.count >= this.capacity) throw new StoreFull('states', this.capacity);
    this.pairs.reserve(left, right);
    if (this.index.makeRoom(hash)) return this.findOrAdd(left, right);
    const id = this.pairs.add(left, right);
    this.index.bucket(hash).put(at, hash, id);
    return id;
  }

  /** Replaces ids by the hashes of their pairs. */
  private rehash(ids: Int32Array, count: number): void {
    const { pairs } = this;
    for (let at = 0; at < count; at++) {
      const id = ids[at]!;
      ids[at] = hashPair(pairs.leftOf(id), pairs.rightOf(id));
    }
  }
}

/**
 * Thirty-two well mixed bits: the words are combined by Fibonacci hashing (Knuth, *The Art of
 * Computer Programming* 6.4), which keeps small neighbouring pairs apart, and finished as in
 * MurmurHash3 (Appleby, 2011).
 */
function hashPair(left: number, right: number): number {
  let hash = (Math.imul(left, 0x9e3779b1) + right) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
