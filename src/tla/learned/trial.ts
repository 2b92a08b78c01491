import { grouped } from '../../checker/learned/grouping.js';
import type { Row } from '../../checker/model.js';
import type { Packing } from '../packing/packing.js';
import { PackedSteps } from './packed-steps.js';
import type { Programs } from './programs.js';

/** Rows that steps are tried on. */
const SAMPLE = 4096;
/** They are tried so many at a time. */
const ROUND = 128;
/** The rounds in which steps may be new. */
const FIRST_ROUNDS = 2;
/** So many runs a row that are not known yet are worth it, in the end. */
const MOST_RUNS = 1;
/** So many are hopeless. */
const HOPELESS = 4;

/**
 * Tries how steps are learned, on some of the rows of a search.
 *
 * @param rows can be gone through several times; each is valid until the next is asked for
 * @returns the parts that are best learned together, by their numbers; null where it is not worth it
 */
export function groupsFor(
  programs: Programs,
  packing: Packing,
  rows: Iterable<Row>,
): readonly (readonly number[])[] | null {
  const sample = sampleOf(rows, packing);
  const singles = programs.noted.parts.map((_, index) => [index]);
  const steps = new PackedSteps(programs, packing, singles);
  const groups = isWorthwhile(steps, sample)
    ? grouped(steps.learned.map((each) => Int32Array.from(sample, (row) => each.leafOf(row))))
    : null;
  steps.release();
  return groups;
}

/** Whether few runs are new in the end. */
function isWorthwhile({ learned, learn }: PackedSteps, sample: readonly Row[]): boolean {
  let runs = 0;
  let before = 0;
  for (let from = 0; from < sample.length; from += ROUND) {
    const round = sample.slice(from, from + ROUND);
    round.forEach(learn);
    const all = learned.reduce((sum, each) => sum + each.runs, 0);
    runs = (all - before) / round.length;
    before = all;
    if (from >= FIRST_ROUNDS * ROUND && runs > HOPELESS) return false;
  }
  // Fewer rows tell nothing.
  const isKnown = sample.length < SAMPLE || runs <= MOST_RUNS;
  return isKnown && learned.every(({ learns }) => learns);
}

/** Packed rows, from all parts of the search. */
function sampleOf(rows: Iterable<Row>, packing: Packing): Row[] {
  let count = 0;
  for (const _ of rows) count++;
  const sample: Row[] = [];
  const step = Math.max(1, count / SAMPLE);
  let index = 0;
  for (const row of rows) {
    if (index++ < sample.length * step) continue;
    const packed = new Int32Array(packing.width);
    packing.pack(row, packed);
    sample.push(packed);
  }
  return sample;
}
