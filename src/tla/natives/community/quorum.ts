import {
  cardinality,
  equal,
  intersection,
  powerset,
  setFrom,
  subsetOf,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn, setOf } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import type { Runtime } from '../runtime.js';
import { kept } from './kept.js';
import { sizeOf, unlisted } from './large-sets.js';

/** Six elements already have more than a million quorum systems. */
const MOST_ELEMENTS = 5;

/** Module Quorum. */
export const quorum: NativeTable = new Map([['QuorumSystem', native(quorumSystems)]]);

/**
 * The non-empty sets of subsets, any two of which intersect, that have with a subset also all larger
 * ones.
 */
function quorumSystems({ heap }: Runtime, set: Handle): Handle {
  return kept(heap, `QuorumSystem ${set}`, () => {
    if (sizeOf(heap, set) <= MOST_ELEMENTS) return listSystems(heap, elementsIn(heap, set));
    const subsets = powerset(heap, set);
    return unlisted(heap, {
      set: powerset(heap, subsets),
      test: (system) => isQuorumSystem(heap, elementsIn(heap, system), subsets),
    });
  });
}

function isQuorumSystem(heap: Heap, quorums: readonly Handle[], subsets: Handle): boolean {
  const intersect = (left: Handle, right: Handle): boolean =>
    cardinality(heap, intersection(heap, left, right)) > 0;
  const isPresent = (set: Handle): boolean => quorums.some((one) => equal(heap, one, set));
  return (
    quorums.length > 0 &&
    quorums.every((left) => quorums.every((right) => intersect(left, right))) &&
    elementsIn(heap, subsets).every(
      (larger) => isPresent(larger) || !quorums.some((one) => subsetOf(heap, one, larger)),
    )
  );
}

/** Subsets are numbers whose bits are the elements. */
function listSystems(heap: Heap, elements: readonly Handle[]): Handle {
  const all = Array.from({ length: 2 ** elements.length }, (_, subset) => subset);
  const subsets = all.toSorted((left, right) => bitCount(right) - bitCount(left));
  const handles = all.map((subset) =>
    setOf(
      heap,
      elements.filter((_, index) => (subset & (1 << index)) !== 0),
    ),
  );
  const mark = heap.mark();
  for (const system of systemsOf(subsets, all.length - 1, [])) {
    heap.push(
      setOf(
        heap,
        system.map((subset) => handles[subset]!),
      ),
    );
  }
  return setFrom(heap, mark);
}

/** The systems that are made of these subsets, larger ones first, and of those that are chosen. */
function systemsOf(
  subsets: readonly number[],
  full: number,
  chosen: readonly number[],
): number[][] {
  const [subset, ...others] = subsets;
  if (subset === undefined) return chosen.length > 0 ? [[...chosen]] : [];
  const without = systemsOf(others, full, chosen);
  const intersects = subset !== 0 && chosen.every((other) => (other & subset) !== 0);
  const fits = intersects && areLargerChosen(subset, full, chosen);
  return fits ? [...without, ...systemsOf(others, full, [...chosen, subset])] : without;
}

/** Whether all subsets that have one more element are chosen. */
function areLargerChosen(subset: number, full: number, chosen: readonly number[]): boolean {
  for (let missing = full & ~subset; missing !== 0; missing &= missing - 1) {
    if (!chosen.includes(subset | (missing & -missing))) return false;
  }
  return true;
}

function bitCount(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + bitCount(bits >>> 1);
}
