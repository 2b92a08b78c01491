/** Sizes of the store's pieces, all as powers of two. They change speed and memory, never results. */
export interface Layout {
  /** Records in the first piece of a growing array, and slots in the first bucket of an index. */
  readonly firstBits: number;
  /** Records in a full segment. */
  readonly segmentBits: number;
  /** Slots in a full bucket of a hash index: at most 2^16. */
  readonly slotBits: number;
  /** Buckets in a full directory; `slotBits + directoryBits` is at most 32, the bits of a hash. */
  readonly directoryBits: number;
  /**
   * Numbers of states at which the shape of the tree is reviewed: the first, then at each fourfold
   * up to the last. A review may insert all states anew.
   */
  readonly firstReshape: number;
  readonly lastReshape: number;
}

/** Small enough for a model of ten states, and good for 2^31. */
export const DEFAULT_LAYOUT: Layout = {
  firstBits: 5,
  segmentBits: 16,
  slotBits: 16,
  directoryBits: 16,
  firstReshape: 2 ** 12,
  lastReshape: 2 ** 18,
};
