import {
  isNormal,
  isView,
  normalize,
  ValueError,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';

/** Whether every variable of the state that is being made has a value. */
export function allAssigned(_heap: Heap, row: Int32Array): boolean {
  return !row.includes(0);
}

/**
 * A value as a variable keeps it: in normal form. What has none, such as an infinite set, is kept
 * as it is, because the step may still turn out not to be possible; `isSettled` tells in the end.
 */
export function settle(heap: Heap, value: Handle): Handle {
  if (isNormal(heap, value) || isView(heap, value)) return value;
  try {
    return normalize(heap, value);
  } catch (error) {
    if (error instanceof ValueError) return value;
    throw error;
  }
}

/** Ends the search for a way to make an action true. */
export const FOUND = Symbol('found');
