import { isSmallInteger, NOTHING } from './handle.js';
import type { Handle } from './handle.js';
import { ITEMS, itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import { SET } from './kinds.js';
import { TO_DIFFERENCE, TO_INTERSECTION, TO_UNION } from './operations.js';
import { isBefore } from './order.js';
import { positionIn } from './search.js';

/** Among so many items one is looked up sooner than two sets are merged. */
const FEW = 16;

/** Which elements of two sets are taken. */
const ONLY_LEFT = 1;
const BOTH = 2;
const ONLY_RIGHT = 4;

/**
 * The union of two `SET`s.
 *
 * @throws ValueError `incomparable`
 */
export function unionOfSets(heap: Heap, left: Handle, right: Handle): Handle {
  if (left === right || right === heap.emptySet) return left;
  if (left === heap.emptySet) return right;
  return merged(heap, left, right, TO_UNION);
}

/** As `unionOfSets`. */
export function intersectionOfSets(heap: Heap, left: Handle, right: Handle): Handle {
  if (left === right) return left;
  return merged(heap, left, right, TO_INTERSECTION);
}

/** The elements of one `SET` that are not in the other. As `unionOfSets`. */
export function differenceOfSets(heap: Heap, left: Handle, right: Handle): Handle {
  if (left === right) return heap.emptySet;
  return merged(heap, left, right, TO_DIFFERENCE);
}

function merged(heap: Heap, left: Handle, right: Handle, operation: number): Handle {
  const known = heap.memo.find(operation, left, right);
  if (known !== NOTHING) return known;
  return heap.memo.keep(operation, left, right, computed(heap, left, right, operation));
}

function computed(heap: Heap, left: Handle, right: Handle, operation: number): Handle {
  const isQuick =
    operation !== TO_UNION && lengthOf(heap, right) <= FEW && !isOfNumbers(heap, right);
  return isQuick
    ? picked(heap, left, right, operation === TO_INTERSECTION)
    : merge(heap, left, right, takenBy(operation));
}

function isOfNumbers(heap: Heap, set: Handle): boolean {
  return lengthOf(heap, set) > 0 && isSmallInteger(itemAt(heap, set, 0));
}

/** The elements that are, or are not, among few others: most are found without comparing any. */
function picked(heap: Heap, set: Handle, others: Handle, wanted: boolean): Handle {
  const length = lengthOf(heap, set);
  const mark = heap.mark();
  for (let index = 0; index < length; index++) {
    const item = itemAt(heap, set, index);
    if (positionIn(heap, others, item) >= 0 === wanted) heap.push(item);
  }
  return heap.sealFrom(SET, mark);
}

function takenBy(operation: number): number {
  if (operation === TO_UNION) return ONLY_LEFT | BOTH | ONLY_RIGHT;
  return operation === TO_DIFFERENCE ? ONLY_LEFT : BOTH;
}

/** One walk through two sorted lists. */
function merge(heap: Heap, left: Handle, right: Handle, taken: number): Handle {
  const start = heap.draft(lengthOf(heap, left) + lengthOf(heap, right));
  const { words } = heap;
  let at = (left >>> 1) + ITEMS;
  let rightAt = (right >>> 1) + ITEMS;
  const end = at + lengthOf(heap, left);
  const rightEnd = rightAt + lengthOf(heap, right);
  let to = start;
  while (at < end && rightAt < rightEnd) {
    const item = words[at]!;
    const other = words[rightAt]!;
    if (item === other) {
      if ((taken & BOTH) !== 0) words[to++] = item;
      at++;
      rightAt++;
    } else if (isBefore(heap, item, other)) {
      if ((taken & ONLY_LEFT) !== 0) words[to++] = item;
      at++;
    } else {
      if ((taken & ONLY_RIGHT) !== 0) words[to++] = other;
      rightAt++;
    }
  }
  if ((taken & ONLY_LEFT) !== 0) while (at < end) words[to++] = words[at++]!;
  if ((taken & ONLY_RIGHT) !== 0) while (rightAt < rightEnd) words[to++] = words[rightAt++]!;
  return heap.seal(SET, to - start);
}
