/** Sizes of the store's pieces, all as powers of two. They change speed and memory, never results. */
export interface Layout {
  /** Records in the first piece of a growing array, and slots in the first segment of an index. */
  readonly firstBits: number;
  /** Records in a full segment. */
  readonly segmentBits: number;
  /** Slots in a full segment of a hash index, which has at most 2^16 segments: at most 2^16. */
  readonly slotBits: number;
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
  firstReshape: 2 ** 12,
  lastReshape: 2 ** 18,
};
