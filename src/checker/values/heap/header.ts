import type { Handle } from './handle.js';

/**
 * The first word of a value in the heap: its kind, whether it is normal, the number of its items.
 * The items follow; after those of a value that is not normal, its normal form, or `NOTHING` as long
 * as nobody asked for it.
 */
export const KIND_MASK = 31;
export const NORMAL = 32;
export const LENGTH_SHIFT = 6;

/** The words before the items. */
export const ITEMS = 1;

/** What it takes to read a value. */
export interface Words {
  readonly words: Int32Array;
}

/** True for a value that is equal to another normal one only if it is the same handle. */
export function isNormal(heap: Words, handle: Handle): boolean {
  return (handle & 1) !== 0 || (heap.words[handle >>> 1]! & NORMAL) !== 0;
}

/** The number of items of a value that is no small integer. */
export function lengthOf(heap: Words, handle: Handle): number {
  return heap.words[handle >>> 1]! >>> LENGTH_SHIFT;
}

/** @param index from 0; not checked */
export function itemAt(heap: Words, handle: Handle, index: number): Handle {
  return heap.words[(handle >>> 1) + ITEMS + index]!;
}
