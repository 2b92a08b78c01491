import { normalize } from './enumerate.js';
import type { Handle } from './handle.js';
import type { Heap } from './heap.js';
import { compareNormal } from './order.js';

/**
 * The order of values in which sets are enumerated: see `compareNormal`, for any values.
 *
 * @returns negative, zero or positive
 * @throws ValueError `incomparable`; what `normalize` throws
 */
export function compare(heap: Heap, left: Handle, right: Handle): number {
  return compareNormal(heap, normalize(heap, left), normalize(heap, right));
}
