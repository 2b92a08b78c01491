import { DEFAULT_LAYOUT, type Layout } from '../../../src/checker/store/layout.js';

const layout = (
  firstBits: number,
  segmentBits: number,
  slotBits: number,
  [firstReshape, lastReshape]: readonly [number, number] = [Infinity, Infinity],
): Layout => ({ firstBits, segmentBits, slotBits, firstReshape, lastReshape });

/** Layouts that cross every kind of growth with a handful of states. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  default: DEFAULT_LAYOUT,
  'tiny pieces': layout(0, 1, 2),
  'tiny pieces, reshaped early and often': layout(0, 1, 2, [2, 600]),
  'small pieces': layout(1, 3, 4),
  'pieces that are full at first': layout(2, 2, 2, [5, 5]),
  'one record a segment': layout(0, 0, 0),
};

export const TINY = LAYOUTS['tiny pieces, reshaped early and often']!;
