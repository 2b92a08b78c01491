/**
 * A value in a `Heap`: always an int32, equal for equal normal values. An odd handle is a small
 * integer, `(n << 1) | 1`; an even one is the offset of a value in the words of the heap, doubled.
 */
export type Handle = number;

/** No value: an unassigned variable, the end of a cursor. */
export const NOTHING: Handle = 0;
export const FALSE: Handle = 2;
export const TRUE: Handle = 4;

export function booleanHandle(condition: boolean): Handle {
  return condition ? TRUE : FALSE;
}

/** True for an integer that is its own handle; the others are in the heap (`isInteger`). */
export function isSmallInteger(handle: Handle): boolean {
  return (handle & 1) !== 0;
}
