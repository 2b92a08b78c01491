import type { Handle } from './handle.js';
import { ITEMS, LENGTH_SHIFT, NORMAL } from './header.js';
import type { Heap } from './heap.js';
import { SET, TUPLE } from './kinds.js';
import { compareNormal } from './order.js';

/** So many items are sorted by insertion; twice as many by merging. */
const RUN = 8;
/** So many small integers, or pairs of them, are sorted by insertion. */
const NUMBERS = 32;
/** How a pair of normal values begins. */
const PAIR = (2 << LENGTH_SHIFT) | NORMAL | TUPLE;

/**
 * The set of the normal values that were pushed since the mark.
 *
 * @throws ValueError `incomparable`
 */
export function sortedSet(heap: Heap, mark: number): Handle {
  sortFrom(heap, mark);
  return ascendingSet(heap, mark);
}

/** The set of the normal values that were pushed since the mark, in their order, each once. */
export function ascendingSet(heap: Heap, mark: number): Handle {
  return heap.sealFrom(SET, mark);
}

/** Sorts the normal values pushed since the mark and drops duplicates. */
function sortFrom(heap: Heap, mark: number): void {
  const { stack, top } = heap;
  let at = mark + 1;
  let numbers = 1;
  // Most sets are made in order, and most are sets of numbers.
  for (; at < top; at++) {
    const left = stack[at - 1]!;
    const right = stack[at]!;
    numbers = left & right & 1;
    if (numbers !== 0 ? left >= right : compareNormal(heap, left, right) >= 0) break;
  }
  if (at >= top) return;
  for (let index = mark; index < top && numbers !== 0; index++) numbers &= stack[index]!;
  if (numbers === 0) {
    const areShortPairs = top - mark <= NUMBERS && pushPairKeys(heap, mark);
    keepDistinct(heap, mark, areShortPairs ? insertPairs(heap, mark) : sortCopy(heap, mark));
    return;
  }
  if (top - mark > NUMBERS) stack.subarray(mark, top).sort();
  else insertNumbers(stack, mark, top);
  keepDistinct(heap, mark, mark);
}

/**
 * Writes above the stack one number for each item, in the order of the items, if all are pairs of
 * short numbers: positions on a board, or edges.
 */
function pushPairKeys(heap: Heap, mark: number): boolean {
  const { top } = heap;
  heap.reserve(top - mark);
  const { words, stack } = heap;
  for (let from = mark; from < top; from++) {
    const item = stack[from]!;
    const at = item >>> 1;
    if ((item & 1) !== 0 || words[at] !== PAIR) return false;
    const first = words[at + ITEMS]!;
    const second = words[at + ITEMS + 1]!;
    if ((first & second & 1) === 0 || !isShort(first) || !isShort(second)) return false;
    stack[top + from - mark] = (first << 16) + second;
  }
  return true;
}

function isShort(number: number): boolean {
  return number === (number << 16) >> 16;
}

/** Sorts pairs by the keys above the stack. @returns where the sorted items are */
function insertPairs(heap: Heap, mark: number): number {
  const { stack, top } = heap;
  const distance = top - mark;
  for (let end = mark + 1; end < top; end++) {
    const item = stack[end]!;
    const key = stack[end + distance]!;
    let at = end;
    for (; at > mark && stack[at - 1 + distance]! > key; at--) {
      stack[at] = stack[at - 1]!;
      stack[at + distance] = stack[at - 1 + distance]!;
    }
    stack[at] = item;
    stack[at + distance] = key;
  }
  return mark;
}

/** Handles of small integers are ordered as the integers are. */
function insertNumbers(stack: Int32Array, from: number, to: number): void {
  for (let end = from + 1; end < to; end++) {
    const item = stack[end]!;
    let at = end;
    for (; at > from && stack[at - 1]! > item; at--) stack[at] = stack[at - 1]!;
    stack[at] = item;
  }
}

/**
 * Merge sort, bottom up, in the room above the stack: when values do not compare, they still stand
 * on the stack as they were pushed.
 *
 * @returns where the sorted items are
 */
function sortCopy(heap: Heap, mark: number): number {
  const { top } = heap;
  const length = top - mark;
  heap.reserve(2 * length);
  heap.stack.copyWithin(top, mark, top);
  const end = top + length;
  for (let from = top; from < end; from += RUN) {
    insertItems(heap, from, Math.min(from + RUN, end));
  }
  for (let width = RUN; width < length; width *= 2) {
    for (let from = top; from + width < end; from += 2 * width) {
      mergeRuns(heap, from, from + width, Math.min(from + 2 * width, end), end);
    }
  }
  return top;
}

function insertItems(heap: Heap, from: number, to: number): void {
  const { stack } = heap;
  for (let end = from + 1; end < to; end++) {
    const item = stack[end]!;
    let at = end;
    for (; at > from && compareNormal(heap, stack[at - 1]!, item) > 0; at--) {
      stack[at] = stack[at - 1]!;
    }
    stack[at] = item;
  }
}

/** Merges two neighbouring runs, the first of which is moved out of the way, to `room`. */
function mergeRuns(heap: Heap, from: number, middle: number, to: number, room: number): void {
  const { stack } = heap;
  if (compareNormal(heap, stack[middle - 1]!, stack[middle]!) <= 0) return;
  stack.copyWithin(room, from, middle);
  const end = room + middle - from;
  let left = room;
  let right = middle;
  let at = from;
  while (left < end) {
    const isLeft = right === to || compareNormal(heap, stack[left]!, stack[right]!) <= 0;
    stack[at++] = isLeft ? stack[left++]! : stack[right++]!;
  }
}

/** Moves sorted items, as many as were pushed since the mark, down to the mark, each once. */
function keepDistinct(heap: Heap, mark: number, sorted: number): void {
  const { stack } = heap;
  const end = sorted + heap.top - mark;
  let kept = mark;
  stack[kept++] = stack[sorted]!;
  for (let at = sorted + 1; at < end; at++) {
    if (stack[at] !== stack[kept - 1]) stack[kept++] = stack[at]!;
  }
  heap.top = kept;
}
