import { normalize } from './enumerate.js';
import { ValueError } from './errors.js';
import type { Handle } from './handle.js';
import type { Heap } from './heap.js';

/**
 * Whether a value can be told with its parts in order. A set with elements of several kinds has no
 * order.
 */
export function isTellable(heap: Heap, handle: Handle): boolean {
  try {
    normalize(heap, handle);
    return true;
  } catch (error) {
    return !(error instanceof ValueError && error.code === 'incomparable');
  }
}
