import {
  bigUnion,
  cardinality,
  filterSet,
  isFinite,
  type FilterSet,
  type Handle,
  type Heap,
  ValueError,
} from '../../../checker/values/heap/index.js';
import { MOST_ELEMENTS } from '../../../checker/values/heap/size.js';
import { elementsIn, setOf } from '../function-values.js';

/** True when a set of this size can be listed. */
export function isListable(size: number): boolean {
  return size <= MOST_ELEMENTS;
}

/** The number of elements of a set; infinity when that is no 32-bit integer. */
export function sizeOf(heap: Heap, set: Handle): number {
  if (!isFinite(heap, set)) return Number.POSITIVE_INFINITY;
  try {
    return cardinality(heap, set);
  } catch (error) {
    if (error instanceof ValueError && error.code === 'overflow') return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** `{x \in set : test(x)}`: listed when the set can be listed. */
export function filtered(heap: Heap, filter: FilterSet): Handle {
  const { set, test } = filter;
  if (!isListable(sizeOf(heap, set))) return unlisted(heap, filter);
  return setOf(
    heap,
    elementsIn(heap, set).filter((element) => test(element)),
  );
}

/**
 * `{x \in set : test(x)}` for a set that has too many elements to try them all. The result can be
 * asked for its elements; to enumerate it is an error, `set-too-large` or `not-enumerable`.
 */
export function unlisted(heap: Heap, { set, test }: FilterSet): Handle {
  // The union of this one set is the set itself, but is never enumerated without being listed.
  return filterSet(heap, { set: bigUnion(heap, setOf(heap, [set])), test });
}
