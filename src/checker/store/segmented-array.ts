import type { Layout } from './layout.js';
import type { Memory } from './memory.js';

/**
 * An array of fixed-size records of words that grows without copying itself: it is a list of equal
 * segments. Only the first segment is copied, while it doubles up to full size.
 *
 * Hot loops read `segments` themselves: record `i` begins at word `(i & mask) << strideBits` of
 * segment `i >>> shift`.
 */
export class SegmentedArray {
  readonly segments: Int32Array[] = [];
  readonly shift: number;
  readonly mask: number;
  private capacity = 0;

  /** @param strideBits log2 of the words in a record */
  constructor(
    private readonly memory: Memory,
    private readonly layout: Layout,
    private readonly strideBits: number,
  ) {
    this.shift = layout.segmentBits;
    this.mask = (1 << layout.segmentBits) - 1;
  }

  /**
   * Makes room for `count` records; call it with one more record at a time.
   *
   * @throws StoreFull and changes nothing when there is no memory
   */
  reserve(count: number): void {
    if (count <= this.capacity) return;
    const full = this.mask + 1;
    const first = this.segments[0];
    if (first !== undefined && this.capacity >= full) {
      this.segments.push(this.memory.allocate(full << this.strideBits));
      this.capacity += full;
      return;
    }
    const size = Math.min(full, Math.max(1 << this.layout.firstBits, this.capacity * 2));
    const grown = this.memory.allocate(size << this.strideBits);
    if (first !== undefined) {
      grown.set(first);
      this.memory.release(first);
    }
    this.segments[0] = grown;
    this.capacity = size;
  }
}
