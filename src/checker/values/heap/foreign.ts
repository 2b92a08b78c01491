import { ForeignElementError, type ValueError } from './errors.js';
import { notInKind } from './failures.js';
import type { Handle } from './handle.js';
import type { Heap } from './heap.js';
import { isTellable } from './tellable.js';

/** The error of a set that is known by a rule alone, and is asked about a value of another kind. */
export function foreign(heap: Heap, element: Handle, set: Handle, expected: string): ValueError {
  const error = notInKind(heap, element, set, expected);
  return isTellable(heap, element) ? new ForeignElementError(error.message) : error;
}
