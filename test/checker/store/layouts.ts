import { DEFAULT_LAYOUT, type Layout } from '../../../src/checker/store/layout.js';

/** Layouts that cross every kind of growth with a handful of states. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  default: DEFAULT_LAYOUT,
  'tiny pieces': { firstBits: 0, segmentBits: 1, slotBits: 2, directoryBits: 30 },
  'tiny buckets, full directory': { firstBits: 1, segmentBits: 3, slotBits: 2, directoryBits: 1 },
  'no directory': { firstBits: 2, segmentBits: 2, slotBits: 2, directoryBits: 0 },
  'one record a segment': { firstBits: 0, segmentBits: 0, slotBits: 1, directoryBits: 12 },
};

export const TINY = LAYOUTS['tiny pieces']!;
