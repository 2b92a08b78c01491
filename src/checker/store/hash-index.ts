import { Bucket } from './bucket.js';
import type { Layout } from './layout.js';
import type { Memory } from './memory.js';

/** Directory entries a bucket, on average, at the most. Well spread hashes need two or three. */
const MOST_ENTRIES = 8;

/**
 * A hash table of ids by extendible hashing (Fagin, Nievergelt, Pippenger, Strong: *Extendible
 * Hashing*, 1979): the low bits of a hash choose a slot in a bucket, the bits above choose the
 * bucket through a directory. Growing splits one bucket at a time, so that no insertion ever
 * rehashes more than one bucket. A bucket whose ids cannot be parted doubles instead.
 *
 * The index knows neither keys nor how to compare them: its owner probes the buckets.
 */
export class HashIndex {
  private directory: Bucket[];
  private directoryMask = 0;
  private bucketCount = 1;
  private readonly slotBits: number;

  /** @param hashOf the hash under which an id was inserted */
  constructor(
    private readonly memory: Memory,
    private readonly layout: Layout,
    private readonly hashOf: (id: number) => number,
  ) {
    this.slotBits = layout.slotBits;
    const slots = 1 << Math.min(layout.firstBits, layout.slotBits);
    this.directory = [new Bucket(memory.allocate(slots), 0)];
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
    const isSmall = bucket.slots.length < 1 << this.slotBits;
    if (isSmall || !this.canSplit(bucket)) this.double(bucket, hash);
    else this.split(bucket, hash);
    this.memory.release(bucket.slots);
  }

  /** A directory many times longer than there are buckets shows hashes that splits do not part. */
  private canSplit(bucket: Bucket): boolean {
    const length = this.directory.length;
    if (2 ** bucket.depth < length) return true;
    return bucket.depth < this.layout.directoryBits && length < MOST_ENTRIES * this.bucketCount;
  }

  private double(bucket: Bucket, hash: number): void {
    const slots = this.memory.allocate(bucket.slots.length * 2);
    const grown = new Bucket(slots, bucket.depth, bucket.idMask);
    this.distribute(bucket, grown, grown);
    this.replace(bucket, hash, grown, grown);
  }

  private split(bucket: Bucket, hash: number): void {
    const { slots, depth, idMask } = bucket;
    const [zero, one] = this.memory
      .allocateTogether(slots.length, 2)
      .map((halfFull) => new Bucket(halfFull, depth + 1, idMask)) as [Bucket, Bucket];
    this.distribute(bucket, zero, one);
    if (2 ** depth > this.directoryMask) {
      this.directory = this.directory.concat(this.directory);
      this.directoryMask = this.directory.length - 1;
    }
    this.replace(bucket, hash, zero, one);
    this.bucketCount++;
  }

  /** Copies every entry, by the directory bit after the depth of `bucket`. */
  private distribute(bucket: Bucket, zero: Bucket, one: Bucket): void {
    const bit = this.slotBits + bucket.depth;
    for (const slot of bucket.slots) {
      if (slot === 0) continue;
      const id = bucket.id(slot);
      const hash = this.hashOf(id);
      ((hash >>> bit) & 1 ? one : zero).append(hash, id);
    }
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
