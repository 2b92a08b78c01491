import { ValueError } from './errors.js';
import type { Handle } from './handle.js';
import type { Heap } from './heap.js';
import { isSetKind, kindOf } from './kinds.js';
import { describe, show } from './show.js';
import { MOST_ELEMENTS, sizeBound } from './size.js';

/** @param place what needs a set: `the operand of UNION` */
export function notASet(heap: Heap, found: Handle, place: string): ValueError {
  return new ValueError(
    'not-a-set',
    `Expected a set as ${place}, but found ${describe(heap, found)}.`,
  );
}

/** All elements of a value are needed, and there is no way to list them. */
export function notEnumerable(heap: Heap, set: Handle): ValueError {
  if (!isSetKind(kindOf(heap, set))) return notASet(heap, set, 'what is enumerated');
  if (sizeBound(heap, set) < Infinity) return tooLarge(show(heap, set));
  return new ValueError(
    'not-enumerable',
    `Cannot enumerate ${show(heap, set)}: it has no finite list of elements. ` +
      'Asking whether a value is an element of it is all that can be done.',
  );
}

export function tooLarge(what: string, most = MOST_ELEMENTS): ValueError {
  return new ValueError(
    'set-too-large',
    `Cannot list the elements of ${what}: there are more than ${most}.`,
  );
}

/** It cannot be told whether one of these values is an element of the other. */
export function notInKind(heap: Heap, element: Handle, set: Handle, expected: string): ValueError {
  return new ValueError(
    'not-in-kind',
    `Cannot tell whether ${describe(heap, element)} is an element of ${show(heap, set)}: ` +
      `expected ${expected}.`,
  );
}
