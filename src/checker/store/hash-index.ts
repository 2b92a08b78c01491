import type { Layout } from './layout.js';
import type { Memory } from './memory.js';

/** Ids whose hashes are asked for at once when all slots are filled anew. */
const BLOCK = 1 << 10;

/**
 * A hash table of the ids 0, 1, 2, ...: open addressing with linear probing (Knuth, *The Art of
 * Computer Programming* 6.4, algorithm L). The slots are in segments; a search that comes to the
 * end of one goes on in the next, and from the last in the first.
 *
 * A slot is one word. An empty one is 0; another has the id plus one in the bits of `idMask` and,
 * in the bits that ids do not need yet, a tag: bits of the key's hash, which tell nearly all other
 * keys apart without a look at them. As ids grow, tags shrink, down to nothing at 2^31.
 *
 * To grow, it adds segments and fills all slots anew from the keys, in the order of their ids: that
 * is faster than to read keys all over the memory, and needs no second copy of anything.
 *
 * The index knows neither keys nor how to compare them: its owner probes the segments.
 */
export class HashIndex {
  /** All of one length, a power of two. */
  readonly segments: Int32Array[];
  /** A run of low bits, as many as the ids so far need. */
  idMask = 0xff;
  /** Bits of a position that are finer than a slot: see `position`. */
  fineBits: number;
  private used = 0;
  private readonly fullLength: number;
  private readonly hashes = new Int32Array(BLOCK);

  /** @param hashesOf writes the hashes under which `count` ids from `first` on were put */
  constructor(
    private readonly memory: Memory,
    layout: Layout,
    private readonly hashesOf: (first: number, count: number, hashes: Int32Array) => void,
  ) {
    const bits = Math.min(layout.firstBits, layout.slotBits);
    this.fullLength = 1 << layout.slotBits;
    this.segments = [memory.allocate(1 << bits)];
    this.fineBits = 16 - bits;
  }

  /**
   * Where the search for a key begins: the segment in the high 16 bits, and in the low ones how far
   * in it, which shifted right by `fineBits` is the slot. Hashes are spread over any number of
   * segments, not just over powers of two: this is the high word of their product.
   */
  position(hash: number): number {
    const { length } = this.segments;
    return Math.imul(hash >>> 16, length) + (Math.imul(hash & 0xffff, length) >>> 16);
  }

  /** The id in a slot that is not empty. */
  id(slot: number): number {
    return ((slot & this.idMask) - 1) | 0;
  }

  /**
   * Makes room for one more id: at most three quarters of the slots are taken, beyond which runs of
   * taken slots get long. When it returns true, slots found before are void.
   *
   * @throws StoreFull and leaves every id where it was when there is no memory
   */
  makeRoom(): boolean {
    const slots = this.segments.length * this.segments[0]!.length;
    if ((this.used + 1) * 4 <= slots * 3) return false;
    this.grow();
    return true;
  }

  /**
   * Puts the next id.
   *
   * @param slot an empty one of a segment, where the search for the key has ended
   */
  put(segment: Int32Array, slot: number, hash: number): void {
    const id = this.used++;
    while (((id + 1) & ~this.idMask) !== 0) this.widenIds();
    segment[slot] = (tagBits(hash) & ~this.idMask) | (id + 1);
  }

  private grow(): void {
    const { segments, memory } = this;
    const [first] = segments as [Int32Array];
    if (first.length < this.fullLength) {
      segments[0] = memory.allocate(first.length * 2);
      memory.release(first);
      this.fineBits--;
    } else {
      const more = countAfter(segments.length) - segments.length;
      const added = memory.allocateTogether(Array.from({ length: more }, () => this.fullLength));
      for (const segment of segments) segment.fill(0);
      segments.push(...added);
    }
    this.refill();
  }

  private refill(): void {
    const { used, hashes } = this;
    for (let first = 0; first < used; first += BLOCK) {
      const count = Math.min(BLOCK, used - first);
      this.hashesOf(first, count, hashes);
      for (let at = 0; at < count; at++) this.refillOne(hashes[at]!, first + at);
    }
  }

  private refillOne(hash: number, id: number): void {
    const { segments, idMask } = this;
    const position = this.position(hash);
    let number = position >>> 16;
    let segment = segments[number]!;
    let at = (position & 0xffff) >>> this.fineBits;
    while (segment[at] !== 0) {
      if (++at === segment.length) {
        at = 0;
        number = (number + 1) % segments.length;
        segment = segments[number]!;
      }
    }
    segment[at] = (tagBits(hash) & ~idMask) | (id + 1);
  }

  private widenIds(): void {
    const narrow = this.idMask;
    const wide = (narrow << 1) | 1;
    for (const segment of this.segments) {
      for (let at = 0; at < segment.length; at++) {
        const slot = segment[at]!;
        segment[at] = (slot & ~wide) | (slot & narrow);
      }
    }
    this.idMask = wide;
  }
}

/** The next number of segments: 2^n, 3 * 2^(n-1), 2^(n+1) and so on. */
function countAfter(count: number): number {
  const isPower = (count & (count - 1)) === 0;
  if (count === 1) return 2;
  return isPower ? count + count / 2 : (count / 3) * 4;
}

/** A word whose high bits are independent of the high bits of the hash, which choose the slot. */
export function tagBits(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}
