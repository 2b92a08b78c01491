import type { Handle } from './handle.js';
import type { Heap } from './heap.js';
import { TUPLE } from './kinds.js';

/** The tuple of all that was pushed since the mark. */
export function tupleFrom(heap: Heap, mark: number): Handle {
  return heap.sealFrom(TUPLE, mark);
}
