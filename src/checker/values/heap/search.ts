import { NOTHING } from './handle.js';
import type { Handle } from './handle.js';
import { ITEMS, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import { isString } from './kinds.js';
import { TO_POSITION } from './operations.js';
import { compareNormal } from './order.js';

/** In so many items a handle is looked for before anything else. */
const MANY = 64;

/**
 * The position of a normal value among the sorted items of a `SET`; -1 when it is not there.
 *
 * @throws ValueError `incomparable` when it cannot be an element
 */
export function positionIn(heap: Heap, set: Handle, value: Handle): number {
  const { words } = heap;
  const length = lengthOf(heap, set);
  if (length === 0) return -1;
  const items = (set >>> 1) + ITEMS;
  // Numbers at both ends are numbers all the way.
  if ((value & words[items]! & words[items + length - 1]! & 1) !== 0) {
    return positionOfNumber(words, items, length, value);
  }
  if (length <= MANY) {
    for (let index = 0; index < length; index++) if (words[items + index] === value) return index;
    // Strings at both ends are strings all the way, and all of them compare.
    const first = words[items]!;
    const last = words[items + length - 1]!;
    if (isString(heap, value) && isString(heap, first) && isString(heap, last)) return -1;
  }
  const known = heap.memo.find(TO_POSITION, set, value);
  if (known !== NOTHING) return known >> 1;
  const position = searchIn(heap, items, length, value);
  heap.memo.keep(TO_POSITION, set, value, (position << 1) | 1);
  return position;
}

function searchIn(heap: Heap, items: number, length: number, value: Handle): number {
  const { words } = heap;
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareNormal(heap, words[items + middle]!, value);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function positionOfNumber(words: Int32Array, items: number, length: number, value: Handle): number {
  // Numbers without gaps are where they are expected.
  const expected = (value - words[items]!) >> 1;
  if (expected >= 0 && expected < length && words[items + expected] === value) return expected;
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const item = words[items + middle]!;
    if (item === value) return middle;
    if (item < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
