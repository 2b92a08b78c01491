import { headed, retyped } from './canonical.js';
import type { Handle } from './handle.js';
import type { Heap } from './heap.js';
import { RECORD, TUPLE } from './kinds.js';
import { sortedSet } from './sort.js';

/** The shape of records with these fields, in any order: the tuple of their names by rank. */
export function recordShape(heap: Heap, names: readonly string[]): Handle {
  const mark = heap.mark();
  for (const name of names) heap.push(heap.string(name));
  return retyped(heap, sortedSet(heap, mark), TUPLE);
}

/** The record of the values pushed since the mark, in the order of the shape. */
export function recordFrom(heap: Heap, shape: Handle, mark: number): Handle {
  return headed(heap, RECORD, shape, mark);
}
