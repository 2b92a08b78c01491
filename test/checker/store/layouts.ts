import { DEFAULT_LAYOUT, type Layout } from '../../../src/checker/store/layout.js';

const layout = (
  firstBits: number,
  segmentBits: number,
  slotBits: number,
  directoryBits: number,
  [firstReshape, lastReshape]: readonly [number, number] = [Infinity, Infinity],
): Layout => ({ firstBits, segmentBits, slotBits, directoryBits, firstReshape, lastReshape });

/** Layouts that cross every kind of growth with a handful of states. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  default: DEFAULT_LAYOUT,
  'tiny pieces': layout(0, 1, 2, 30),
  'tiny pieces, reshaped early and often': layout(0, 1, 2, 30, [2, 600]),
  'tiny buckets, full directory': layout(1, 3, 2, 1),
  'no directory': layout(2, 2, 2, 0, [5, 5]),
  'one record a segment': layout(0, 0, 1, 12),
};

export const TINY = LAYOUTS['tiny pieces, reshaped early and often']!;
