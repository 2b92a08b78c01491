import { tagBits } from './bucket.js';
import { HashIndex } from './hash-index.js';
import type { Layout } from './layout.js';
import type { Memory } from './memory.js';
import { SegmentedArray } from './segmented-array.js';
import { StoreFull } from './store-full.js';

/** Ids have 31 bits: they are non-negative as signed words. */
export const MAXIMUM_PAIRS = 2 ** 31;

/** Distinct pairs of words, numbered 0, 1, 2, ... in the order of their insertion. */
export class PairTable {
  private pairCount = 0;
  private readonly pairs: SegmentedArray;
  private readonly index: HashIndex;

  /** @param capacity how many pairs it may hold: at most `MAXIMUM_PAIRS` */
  constructor(
    memory: Memory,
    layout: Layout,
    private readonly capacity: number,
  ) {
    this.pairs = new SegmentedArray(memory, layout, 1);
    this.index = new HashIndex(memory, layout, (id) => this.hashOf(id));
  }

  get count(): number {
    return this.pairCount;
  }

  /**
   * The id of the pair; a pair that is new gets the next one.
   *
   * @throws StoreFull when the pair is new and there is no room; the table stays as it was
   */
  findOrAdd(left: number, right: number): number {
    const hash = hashPair(left, right);
    const bucket = this.index.bucket(hash);
    const slots = bucket.slots;
    const slotMask = slots.length - 1;
    const tagMask = ~bucket.idMask;
    const tag = tagBits(hash) & tagMask;
    const { segments, shift, mask } = this.pairs;
    let at = hash & slotMask;
    for (let slot = slots[at]!; slot !== 0; slot = slots[at]!) {
      if ((slot & tagMask) === tag) {
        const id = bucket.id(slot);
        const segment = segments[id >>> shift]!;
        const word = (id & mask) << 1;
        if (segment[word] === left && segment[word + 1] === right) return id;
      }
      at = (at + 1) & slotMask;
    }
    return this.add(left, right, hash, at);
  }

  /** Writes the two words of pair `id` into `target`, at `left` and at `right`. */
  read(id: number, target: Int32Array, left: number, right: number): void {
    const { segments, shift, mask } = this.pairs;
    const segment = segments[id >>> shift]!;
    const word = (id & mask) << 1;
    target[left] = segment[word]!;
    target[right] = segment[word + 1]!;
  }

  /** Every array that it has allocated. */
  arrays(): Int32Array[] {
    return [...this.pairs.segments, ...this.index.arrays()];
  }

  /** @param at the empty slot at which the search for the pair ended */
  private add(left: number, right: number, hash: number, at: number): number {
    if (this.pairCount >= this.capacity) throw new StoreFull('states', this.capacity);
    this.pairs.reserve(this.pairCount + 1);
    if (this.index.makeRoom(hash)) return this.findOrAdd(left, right);
    const id = this.pairCount++;
    const { segments, shift, mask } = this.pairs;
    const segment = segments[id >>> shift]!;
    const word = (id & mask) << 1;
    segment[word] = left;
    segment[word + 1] = right;
    this.index.bucket(hash).put(at, hash, id);
    return id;
  }

  private hashOf(id: number): number {
    const { segments, shift, mask } = this.pairs;
    const segment = segments[id >>> shift]!;
    const word = (id & mask) << 1;
    return hashPair(segment[word]!, segment[word + 1]!);
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
