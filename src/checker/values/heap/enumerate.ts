import { functionOver } from './canonical.js';
import { Cursor } from './cursor.js';
import { ValueError } from './errors.js';
import { notEnumerable, tooLarge } from './failures.js';
import { NOTHING } from './handle.js';
import type { Handle } from './handle.js';
import { ITEMS, isNormal, itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import * as kinds from './kinds.js';
import { filterOf, keptFunctionOf, passes, valueAt } from './lazy.js';
import { unionOfSets } from './merge.js';
import { show } from './show.js';
import { MOST_ELEMENTS, sizeBound } from './size.js';
import { ascendingSet, sortedSet } from './sort.js';
import { Combinations, Filtered, Subsets } from './sources.js';

/**
 * The normal form of a value, in which equal values have equal handles: all sets are listed, in
 * order, and all functions computed, at any depth. Kept with the value.
 *
 * @throws ValueError `not-enumerable`, `set-too-large`; `incomparable` for the elements of a set
 */
export function normalize(heap: Heap, handle: Handle): Handle {
  if (isNormal(heap, handle)) return handle;
  const known = heap.words[placeOfNormal(heap, handle)]!;
  if (known !== NOTHING) return known;
  const normal = computeNormal(heap, handle);
  heap.words[placeOfNormal(heap, handle)] = normal;
  return normal;
}

/**
 * The normal form of a set.
 *
 * @throws ValueError `not-a-set`; what `normalize` throws
 */
export function normalSet(heap: Heap, set: Handle): Handle {
  const normal = normalize(heap, set);
  if (kinds.kindOf(heap, normal) !== kinds.SET) throw notEnumerable(heap, set);
  return normal;
}

/**
 * Enumerates a set in the order of its normal form, without listing its elements where that can be
 * avoided.
 *
 * @throws ValueError `not-enumerable`, `not-a-set`; what `normalize` throws
 */
export function cursor(heap: Heap, set: Handle): Cursor {
  switch (kinds.kindOf(heap, set)) {
    case kinds.SET:
      return Cursor.overItems(heap, set);
    case kinds.INTERVAL:
      return Cursor.overInterval(heap, set);
    case kinds.POWERSET:
      return Cursor.over(heap, new Subsets(heap, normalSet(heap, itemAt(heap, set, 0))));
    case kinds.FUNCTION_SET:
    case kinds.RECORD_SET:
    case kinds.PRODUCT:
      return Cursor.over(heap, combinations(heap, set));
    case kinds.FILTER: {
      const elements = cursor(heap, filterOf(heap, set).set);
      return Cursor.over(heap, new Filtered(elements, (element) => passes(heap, set, element)));
    }
    case kinds.RAW_SET:
      // A single element has not to be compared with any other.
      if (lengthOf(heap, set) === 1) return Cursor.overItems(heap, set);
      return Cursor.overItems(heap, normalize(heap, set));
    case kinds.CUP:
    case kinds.UNION:
      return Cursor.overItems(heap, normalize(heap, set));
    default:
      throw notEnumerable(heap, set);
  }
}

/**
 * The set of all that was pushed since the mark. Elements that do not compare, or that are sets
 * with no listed form, make a raw set: whoever needs its elements in order finds out.
 */
export function setFrom(heap: Heap, mark: number): Handle {
  const { top } = heap;
  if (top - mark > MOST_ELEMENTS) throw tooLarge('a set');
  for (let at = mark; at < top; at++) {
    if (!isNormal(heap, heap.stack[at]!)) return setFromAny(heap, mark);
  }
  try {
    return sortedSet(heap, mark);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    heap.top = top;
    return heap.sealFrom(kinds.RAW_SET, mark);
  }
}

/** As `setFrom`, for elements some of which are not normal. */
function setFromAny(heap: Heap, mark: number): Handle {
  const { top } = heap;
  try {
    for (let at = mark; at < top; at++) heap.push(listedForm(heap, heap.stack[at]!));
    const set = sortedSet(heap, top);
    heap.top = mark;
    return set;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    heap.top = top;
    return heap.sealFrom(kinds.RAW_SET, mark);
  }
}

/** The normal form of an element; refused for a set that is worth to be left symbolic. */
function listedForm(heap: Heap, element: Handle): Handle {
  if (kinds.kindOf(heap, element) > kinds.INTERVAL) throw notEnumerable(heap, element);
  return normalize(heap, element);
}

function placeOfNormal(heap: Heap, handle: Handle): number {
  return (handle >>> 1) + ITEMS + lengthOf(heap, handle);
}

function computeNormal(heap: Heap, handle: Handle): Handle {
  const kind = kinds.kindOf(heap, handle);
  switch (kind) {
    case kinds.TUPLE:
    case kinds.RECORD:
    case kinds.FUNCTION:
      return heap.sealFrom(kind, pushNormalItems(heap, handle));
    case kinds.LAZY_FUNCTION:
      return computeValues(heap, handle);
    case kinds.RAW_SET:
      return sortedSet(heap, pushNormalItems(heap, handle));
    case kinds.CUP:
      return normalCup(heap, itemAt(heap, handle, 0), itemAt(heap, handle, 1));
    case kinds.UNION:
      return flatten(heap, itemAt(heap, handle, 0));
    default:
      return listElements(heap, handle, kind);
  }
}

/** @returns the mark below the items */
function pushNormalItems(heap: Heap, handle: Handle): number {
  const mark = heap.mark();
  const length = lengthOf(heap, handle);
  for (let index = 0; index < length; index++) {
    heap.push(normalize(heap, itemAt(heap, handle, index)));
  }
  return mark;
}

function computeValues(heap: Heap, handle: Handle): Handle {
  const kept = keptFunctionOf(heap, handle);
  const domain = normalSet(heap, kept.lazy.domain);
  const mark = heap.mark();
  const size = lengthOf(heap, domain);
  for (let index = 0; index < size; index++) {
    heap.push(normalize(heap, valueAt(heap, kept, itemAt(heap, domain, index))));
  }
  return functionOver(heap, domain, mark);
}

function listElements(heap: Heap, set: Handle, kind: number): Handle {
  const elements = cursor(heap, set);
  if (kind !== kinds.FILTER && sizeBound(heap, set) > MOST_ELEMENTS) {
    throw tooLarge(show(heap, set));
  }
  const mark = heap.mark();
  for (let element = elements.next(); element !== NOTHING; element = elements.next()) {
    if (heap.top - mark === MOST_ELEMENTS) throw tooLarge(show(heap, set));
    heap.push(normalize(heap, element));
  }
  return ascendingSet(heap, mark);
}

function normalCup(heap: Heap, left: Handle, right: Handle): Handle {
  return unionOfSets(heap, normalSet(heap, left), normalSet(heap, right));
}

/**
 * The union of all elements of a set of sets.
 *
 * @throws ValueError `not-a-set` for an element; what `normalize` throws
 */
export function flatten(heap: Heap, sets: Handle): Handle {
  const mark = heap.mark();
  const elements = setsIn(heap, sets);
  for (let element = elements.next(); element !== NOTHING; element = elements.next()) {
    const set = normalSet(heap, element);
    const length = lengthOf(heap, set);
    for (let index = 0; index < length; index++) heap.push(itemAt(heap, set, index));
  }
  return sortedSet(heap, mark);
}

/** The elements of a set of sets, in any order: those of a raw set need not compare. */
export function setsIn(heap: Heap, sets: Handle): Cursor {
  const isRaw = kinds.kindOf(heap, sets) === kinds.RAW_SET;
  return isRaw ? Cursor.overItems(heap, sets) : cursor(heap, sets);
}

function combinations(heap: Heap, set: Handle): Combinations {
  const kind = kinds.kindOf(heap, set);
  if (kind === kinds.FUNCTION_SET) {
    const domain = normalSet(heap, itemAt(heap, set, 0));
    const range = normalSet(heap, itemAt(heap, set, 1));
    const ranges = Array.from({ length: lengthOf(heap, domain) }, () => range);
    return new Combinations(heap, ranges, kind, domain);
  }
  const first = kind === kinds.RECORD_SET ? 1 : 0;
  const sets: Handle[] = [];
  for (let index = first; index < lengthOf(heap, set); index++) {
    const factor = normalSet(heap, itemAt(heap, set, index));
    sets.push(factor);
    // As in TLC, those behind an empty one are not looked at: they may have no list of elements.
    if (lengthOf(heap, factor) === 0) break;
  }
  return new Combinations(heap, sets, kind, itemAt(heap, set, 0));
}
