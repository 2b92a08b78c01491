import { isSmallInteger } from './handle.js';
import type { Handle } from './handle.js';
import type { Heap } from './heap.js';
import { ITEMS } from './header.js';
import { INTEGER, kindOf } from './kinds.js';

/** @param n an int32 */
export function integer(heap: Heap, n: number): Handle {
  const small = (n << 1) | 1;
  return small >> 1 === n ? small : heap.plain(INTEGER, n);
}

export function isInteger(heap: Heap, handle: Handle): boolean {
  return isSmallInteger(handle) || kindOf(heap, handle) === INTEGER;
}

/** @param handle an integer */
export function integerOf(heap: Heap, handle: Handle): number {
  return isSmallInteger(handle) ? handle >> 1 : heap.words[(handle >>> 1) + ITEMS]!;
}
