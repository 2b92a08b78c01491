import { NOTHING } from './handle.js';
import type { Handle } from './handle.js';
import { itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import * as kinds from './kinds.js';
import { TO_SHAPE } from './operations.js';

/**
 * The function of the values pushed since the mark, in the one form that it has: a tuple for a
 * domain 1..n, a record for strings, else a `FUNCTION`.
 *
 * @param domain a `SET` with as many elements as there are values, in their order
 */
export function functionOver(heap: Heap, domain: Handle, mark: number): Handle {
  const size = lengthOf(heap, domain);
  if (size === 0) return heap.emptyTuple;
  const first = itemAt(heap, domain, 0);
  const last = itemAt(heap, domain, size - 1);
  // The domain is sorted and its elements compare, so that the ends tell about all.
  if (first === 3 && last === ((size << 1) | 1)) {
    return heap.sealFrom(kinds.TUPLE, mark);
  }
  const isRecord =
    kinds.kindOf(heap, first) === kinds.STRING && kinds.kindOf(heap, last) === kinds.STRING;
  if (isRecord) return headed(heap, kinds.RECORD, shapeOf(heap, domain), mark);
  return headed(heap, kinds.FUNCTION, domain, mark);
}

/** The value of one item and of all that was pushed since the mark. */
export function headed(heap: Heap, kind: number, head: Handle, mark: number): Handle {
  const count = heap.top - mark;
  const items = heap.draft(count + 1);
  const { words, stack } = heap;
  words[items] = head;
  for (let index = 0; index < count; index++) words[items + 1 + index] = stack[mark + index]!;
  heap.top = mark;
  return heap.seal(kind, count + 1);
}

/** The same items as another kind of value: a shape as a set, a set of names as a shape. */
export function retyped(heap: Heap, handle: Handle, kind: number): Handle {
  const length = lengthOf(heap, handle);
  const items = heap.draft(length);
  for (let index = 0; index < length; index++) {
    heap.words[items + index] = itemAt(heap, handle, index);
  }
  return heap.seal(kind, length);
}

function shapeOf(heap: Heap, names: Handle): Handle {
  const known = heap.memo.find(TO_SHAPE, names, NOTHING);
  if (known !== NOTHING) return known;
  return heap.memo.keep(TO_SHAPE, names, NOTHING, retyped(heap, names, kinds.TUPLE));
}
