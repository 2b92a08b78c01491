import { HashIndex, tagBits } from './hash-index.js';
import type { Layout } from './layout.js';
import type { Memory } from './memory.js';
import { PairList } from './pair-list.js';
import { StoreFull } from './store-full.js';

/** Ids have 31 bits: they are non-negative as signed words. */
export const MAXIMUM_PAIRS = 2 ** 31;

/** Words for a pair that is remembered: itself, its number, one that is not used. */
const RECENT_WORDS = 4;
const MOST_RECENT_WORDS = 2 ** 14;
/** As long as there are fewer pairs, all of them are near. */
const FEWEST_FOR_RECENT = 2 ** 12;

/** Distinct pairs of words, numbered 0, 1, 2, ... in the order of their insertion. */
export class PairTable {
  private readonly pairs: PairList;
  private readonly index: HashIndex;
  /** Pairs that were asked for last, each with its number: few enough for a fast cache. */
  private recent: Int32Array;

  /** @param capacity how many pairs it may hold: at most `MAXIMUM_PAIRS` */
  constructor(
    private readonly memory: Memory,
    layout: Layout,
    private readonly capacity: number,
  ) {
    this.pairs = new PairList(memory, layout);
    this.recent = memory.allocate(RECENT_WORDS);
    this.index = new HashIndex(memory, layout, (first, count, hashes) =>
      this.hashes(first, count, hashes),
    );
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
    const { recent } = this;
    const place = hash & (recent.length - RECENT_WORDS);
    // The number is one more, so that 0 is an empty place.
    const number = recent[place + 2]!;
    if (number !== 0 && recent[place] === left && recent[place + 1] === right) {
      return (number - 1) | 0;
    }
    const id = this.find(left, right, hash);
    recent[place] = left;
    recent[place + 1] = right;
    recent[place + 2] = (id + 1) | 0;
    return id;
  }

  /** As `findOrAdd`, of a pair that has not been asked for lately. */
  private find(left: number, right: number, hash: number): number {
    const { index, pairs } = this;
    const { segments } = index;
    const tagMask = ~index.idMask;
    const tag = tagBits(hash) & tagMask;
    const position = index.position(hash);
    let number = position >>> 16;
    let segment = segments[number]!;
    let at = (position & 0xffff) >>> index.fineBits;
    for (let slot = segment[at]!; slot !== 0; slot = segment[at]!) {
      if ((slot & tagMask) === tag) {
        const id = index.id(slot);
        if (pairs.holds(id, left, right)) return id;
      }
      if (++at === segment.length) {
        at = 0;
        if (++number === segments.length) number = 0;
        segment = segments[number]!;
      }
    }
    return this.add(left, right, hash, segment, at);
  }

  /** Writes the two words of pair `id` into `target`, at `left` and at `right`. */
  read(id: number, target: Int32Array, left: number, right: number): void {
    this.pairs.read(id, target, left, right);
  }

  /** Every array that it has allocated. */
  arrays(): Int32Array[] {
    return [...this.pairs.segments, ...this.index.segments, this.recent];
  }

  /** @param at the empty slot of the segment, at which the search for the pair ended */
  private add(left: number, right: number, hash: number, segment: Int32Array, at: number): number {
    if (this.count >= this.capacity) throw new StoreFull('states', this.capacity);
    this.pairs.reserve(left, right);
    if (this.index.makeRoom()) return this.find(left, right, hash);
    if (this.count === FEWEST_FOR_RECENT) this.rememberMore();
    this.index.put(segment, at, hash);
    return this.pairs.add(left, right);
  }

  private rememberMore(): void {
    const { memory, recent } = this;
    this.recent = memory.allocate(MOST_RECENT_WORDS);
    memory.release(recent);
  }

  private hashes(first: number, count: number, hashes: Int32Array): void {
    const { pairs } = this;
    for (let at = 0; at < count; at++) {
      hashes[at] = hashPair(pairs.leftOf(first + at), pairs.rightOf(first + at));
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
