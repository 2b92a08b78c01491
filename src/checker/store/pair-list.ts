import type { Layout } from './layout.js';
import type { Memory } from './memory.js';

/** The split of a segment whose pairs take two words each. */
export const WIDE = 32;

/** Bits of a word that has room for every one of some numbers, given all of them or-ed together. */
function bitsOf(union: number): number {
  return 32 - Math.clz32(union);
}

/**
 * Pairs of words, numbered in the order in which they are added, in segments that never move. As
 * long as a left and a right word fit into 32 bits together, a pair of a segment takes one word:
 * its split tells how many of the low bits are the right one's. A segment whose pairs do not fit
 * any more is written anew with another split, or with two words a pair.
 */
export class PairList {
  readonly segments: Int32Array[] = [];
  readonly splits: number[] = [];
  readonly shift: number;
  readonly mask: number;
  private length = 0;
  /** Pairs for which the last segment has room. */
  private room = 0;
  /** All left and all right words or-ed together. */
  private leftUnion = 0;
  private rightUnion = 0;

  constructor(
    private readonly memory: Memory,
    private readonly layout: Layout,
  ) {
    this.shift = layout.segmentBits;
    this.mask = (1 << layout.segmentBits) - 1;
  }

  /** How many pairs there are: the number of the next one. */
  get count(): number {
    return this.length;
  }

  /**
   * Makes room for one more pair, of these words.
   *
   * @throws StoreFull and changes nothing that is read when there is no memory
   */
  reserve(left: number, right: number): void {
    const leftUnion = this.leftUnion | left;
    const rightUnion = this.rightUnion | right;
    const used = this.usedInLast();
    if (used === this.mask + 1) this.startSegment(leftUnion, rightUnion);
    else if (used === this.room)
      this.resize(this.splits.at(-1)!, Math.min(used * 2, this.mask + 1));
    if (leftUnion !== this.leftUnion || rightUnion !== this.rightUnion) {
      const split = this.splits.at(-1)!;
      if (!fits(split, leftUnion, rightUnion))
        this.resize(splitOf(leftUnion, rightUnion), this.room);
      this.leftUnion = leftUnion;
      this.rightUnion = rightUnion;
    }
  }

  /** Adds a pair for which room has been made. @returns its number */
  add(left: number, right: number): number {
    write(this.segments.at(-1)!, this.splits.at(-1)!, this.usedInLast(), left, right);
    return this.length++;
  }

  /** Whether pair `id` has these words. */
  holds(id: number, left: number, right: number): boolean {
    const segment = this.segments[id >>> this.shift]!;
    const split = this.splits[id >>> this.shift]!;
    const at = id & this.mask;
    if (split === WIDE) return segment[at << 1] === left && segment[(at << 1) + 1] === right;
    const word = segment[at]!;
    return word >>> split === left && (word & ((1 << split) - 1)) === right;
  }

  leftOf(id: number): number {
    const segment = this.segments[id >>> this.shift]!;
    const split = this.splits[id >>> this.shift]!;
    const at = id & this.mask;
    return split === WIDE ? segment[at << 1]! : segment[at]! >>> split;
  }

  rightOf(id: number): number {
    const segment = this.segments[id >>> this.shift]!;
    const split = this.splits[id >>> this.shift]!;
    const at = id & this.mask;
    return split === WIDE ? segment[(at << 1) + 1]! : segment[at]! & ((1 << split) - 1);
  }

  /** Writes the two words of pair `id` into `target`, at `leftAt` and at `rightAt`. */
  read(id: number, target: Int32Array, leftAt: number, rightAt: number): void {
    target[leftAt] = this.leftOf(id);
    target[rightAt] = this.rightOf(id);
  }

  private startSegment(leftUnion: number, rightUnion: number): void {
    const full = this.mask + 1;
    const room = this.segments.length === 0 ? Math.min(full, 1 << this.layout.firstBits) : full;
    const split = splitOf(leftUnion, rightUnion);
    this.segments.push(this.memory.allocate(wordsFor(split, room)));
    this.splits.push(split);
    this.room = room;
  }

  /** Writes the last segment anew. */
  private resize(split: number, room: number): void {
    const last = this.segments.length - 1;
    const old = this.segments[last]!;
    const oldSplit = this.splits[last]!;
    const grown = this.memory.allocate(wordsFor(split, room));
    const used = this.usedInLast();
    for (let at = 0; at < used; at++) {
      if (oldSplit === WIDE) write(grown, split, at, old[at << 1]!, old[(at << 1) + 1]!);
      else write(grown, split, at, old[at]! >>> oldSplit, old[at]! & ((1 << oldSplit) - 1));
    }
    this.memory.release(old);
    this.segments[last] = grown;
    this.splits[last] = split;
    this.room = room;
  }

  /** Pairs in the last segment; before there is one, as if one were full. */
  private usedInLast(): number {
    return this.length - (this.segments.length - 1) * (this.mask + 1);
  }
}

function fits(split: number, leftUnion: number, rightUnion: number): boolean {
  return split === WIDE || (bitsOf(rightUnion) <= split && bitsOf(leftUnion) <= 32 - split);
}

/** A split with which both kinds of words fit, and both may grow further. */
function splitOf(leftUnion: number, rightUnion: number): number {
  const left = bitsOf(leftUnion);
  const right = bitsOf(rightUnion);
  // A shift by 32 is none, so that each side has a bit at least.
  if (left > 31 || right > 31 || left + right > 32) return WIDE;
  return Math.min(31, Math.max(1, right + ((32 - left - right) >> 1)));
}

function wordsFor(split: number, pairs: number): number {
  return split === WIDE ? 2 * pairs : pairs;
}

function write(segment: Int32Array, split: number, at: number, left: number, right: number): void {
  if (split === WIDE) {
    segment[at << 1] = left;
    segment[(at << 1) + 1] = right;
  } else {
    segment[at] = (left << split) | right;
  }
}
