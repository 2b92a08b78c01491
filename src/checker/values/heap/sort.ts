import type { Handle } from './handle.js';
import type { Heap } from './heap.js';
import { SET } from './kinds.js';
import { compareNormal } from './order.js';

/** So many items are sorted by insertion; twice as many by merging. */
const RUN = 8;
/** So many small integers are sorted by insertion, more by the runtime. */
const NUMBERS = 32;

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
    keepDistinct(heap, mark, sortCopy(heap, mark));
    return;
  }
  if (top - mark > NUMBERS) stack.subarray(mark, top).sort();
  else insertNumbers(stack, mark, top);
  keepDistinct(heap, mark, mark);
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
