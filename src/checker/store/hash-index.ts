import { Bucket } from './bucket.js';
import type { Layout } from './layout.js';
import type { Memory } from './memory.js';

/** Directory entries a bucket, on average, at the most. Well spread hashes need two or three. */
const MOST_ENTRIES = 8;

/**
 * A hash table of ids by extendible hashing (Fagin, Nievergelt, Pippenger, Strong: *Extendible
 * Hashing*, 1979): the low bits of a hash choose a slot in a bucket, the bits above choose the
 * bucket through a directory. Growing splits one bucket at a time, so that no insertion ever
 * rehashes more than one bucket. A bucket whose ids cannot be parted grows instead.
 * Buckets have 2^n slots or three quarters of that: since all buckets fill up at the same time, half
 * of all slots would be empty otherwise.
 *
 * The index knows neither keys nor how to compare them: its owner probes the buckets.
 */
export class HashIndex {
  private directory: Bucket[];
  private directoryMask = 0;
  private bucketCount = 1;
  /** The entries of a bucket that grows, and their hashes. */
  private entries = new Int32Array(0);
  private hashes = new Int32Array(0);
  private readonly slotBits: number;

  /** @param rehash replaces so many ids by the hashes under which they were inserted */
  constructor(
    private readonly memory: Memory,
    private readonly layout: Layout,
    private readonly rehash: (ids: Int32Array, count: number) => void,
  ) {
    this.slotBits = layout.slotBits;
    const slots = 1 << Math.min(layout.firstBits, layout.slotBits);
    this.directory = [new Bucket(memory.allocate(slots), this.slotBits, 0)];
  }

  /** The bucket that has every id of this hash. */
  bucket(hash: number): Bucket {
    return this.directory[(hash >>> this.slotBits) & this.directoryMask]!;
  }

  /**
   * Makes room for one more id of this hash. When it returns true, slots found before are void.
   *
   * @throws StoreFull and leaves every id where it was when there is no memory
   */
  makeRoom(hash: number): boolean {
    if (!this.bucket(hash).isFull) return false;
    // A split may leave all entries on one side.
    do this.grow(this.bucket(hash), hash);
    while (this.bucket(hash).isFull);
    return true;
  }

  /** Every array that it has allocated. */
  arrays(): Int32Array[] {
    return [...new Set(this.directory)].map(({ slots }) => slots);
  }

  private grow(bucket: Bucket, hash: number): void {
    const { length } = bucket.slots;
    const full = 1 << this.slotBits;
    if (length < full || !this.canSplit(bucket)) this.enlarge(bucket, hash, sizeAfter(length));
    else this.split(bucket, hash);
    this.memory.release(bucket.slots);
  }

  /** A directory many times longer than there are buckets shows hashes that splits do not part. */
  private canSplit(bucket: Bucket): boolean {
    const length = this.directory.length;
    if (2 ** bucket.depth < length) return true;
    return bucket.depth < this.layout.directoryBits && length < MOST_ENTRIES * this.bucketCount;
  }

  private enlarge(bucket: Bucket, hash: number, size: number): void {
    const larger = new Bucket(
      this.memory.allocate(size),
      this.slotBits,
      bucket.depth,
      bucket.idMask,
    );
    this.readEntries(bucket);
    const { entries, hashes } = this;
    for (let at = 0; at < bucket.used; at++) larger.move(hashes[at]!, entries[at]!);
    this.replace(bucket, hash, larger, larger);
  }

  /** Parts the entries by the directory bit after the depth of `bucket`. */
  private split(bucket: Bucket, hash: number): void {
    const { slots, used, depth, idMask } = bucket;
    const bit = this.slotBits + depth;
    this.readEntries(bucket);
    const { entries, hashes } = this;
    let ones = 0;
    for (let at = 0; at < used; at++) ones += (hashes[at]! >>> bit) & 1;
    const [zero, one] = this.memory
      .allocateTogether([used - ones, ones].map((count) => sizeFor(count, slots.length)))
      .map((part) => new Bucket(part, this.slotBits, depth + 1, idMask)) as [Bucket, Bucket];
    for (let at = 0; at < used; at++) {
      const own = hashes[at]!;
      ((own >>> bit) & 1 ? one : zero).move(own, entries[at]!);
    }
    if (2 ** depth > this.directoryMask) {
      this.directory = this.directory.concat(this.directory);
      this.directoryMask = this.directory.length - 1;
    }
    this.replace(bucket, hash, zero, one);
    this.bucketCount++;
  }

  /**
   * Fills `entries` with all that are in the bucket, in their order, and `hashes`. In loops that do
   * little: keys are all over the memory, and the processor waits for many of them at once.
   */
  private readEntries(bucket: Bucket): void {
    const { slots, used } = bucket;
    if (this.entries.length <= slots.length) {
      this.entries = new Int32Array(slots.length + 1);
      this.hashes = new Int32Array(slots.length + 1);
    }
    const { entries, hashes } = this;
    let count = 0;
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at]!;
      // What an empty slot writes is written over: no jump that cannot be foreseen.
      entries[count] = slot;
      count += (slot | -slot) >>> 31;
    }
    for (let at = 0; at < used; at++) hashes[at] = bucket.id(entries[at]!);
    this.rehash(hashes, used);
  }

  /** Points the directory entries of `bucket` to its successors, by the same bit. */
  private replace(bucket: Bucket, hash: number, zero: Bucket, one: Bucket): void {
    const step = 2 ** bucket.depth;
    const first = (hash >>> this.slotBits) & (step - 1);
    for (let at = first, odd = false; at <= this.directoryMask; at += step, odd = !odd) {
      this.directory[at] = odd ? one : zero;
    }
  }
}

/** The next size: 2^n, 3 * 2^(n-1), 2^(n+1) and so on. */
function sizeAfter(length: number): number {
  const isPower = (length & (length - 1)) === 0;
  if (length === 1) return 2;
  return isPower ? length + length / 2 : (length / 3) * 4;
}

/** The size of one half of a bucket that is split: the smaller one where it is not full soon. */
function sizeFor(count: number, length: number): number {
  const smaller = (length / 4) * 3;
  return Number.isInteger(smaller) && count * 5 <= smaller * 3 ? smaller : length;
}
