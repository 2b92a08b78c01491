import type { Handle } from './handle.js';
import { KIND_MASK } from './header.js';
import type { Words } from './header.js';

/** The kinds of values, as the headers in the heap tell them. Sets are `SET` to `FILTER`. */
export const BOOLEAN = 1;
export const INTEGER = 2;
export const STRING = 3;
export const MODEL_VALUE = 4;
export const TUPLE = 5;
/** Items: the shape (a tuple of the names of its fields, sorted), the values. */
export const RECORD = 6;
/** Items: the domain (a `SET`), the values. Never a function that a tuple or a record can be. */
export const FUNCTION = 7;
/** Items: the place in `Heap.lazies`. */
export const LAZY_FUNCTION = 8;
/** Items: normal values, ascending. The one set kind that can be normal. */
export const SET = 9;
/** Items: the elements as written, which do not all compare. */
export const RAW_SET = 10;
/** Items: the two bounds as plain numbers; never empty. */
export const INTERVAL = 11;
export const POWERSET = 12;
/** Items: domain, range. */
export const FUNCTION_SET = 13;
/** Items: the shape, the sets. */
export const RECORD_SET = 14;
export const PRODUCT = 15;
export const SEQUENCES = 16;
export const CUP = 17;
export const CAP = 18;
export const DIFFERENCE = 19;
export const UNION = 20;
/** Items: which one (`NATURALS` ...), as a plain number. */
export const INFINITE = 21;
/** Items: the place in `Heap.lazies`. */
export const FILTER = 22;

/** The sets of kind `INFINITE`. */
export const NATURALS = 0;
export const INTEGERS = 1;
export const REALS = 2;
export const STRINGS = 3;
export const ANYTHING = 4;

export function kindOf(heap: Words, handle: Handle): number {
  return (handle & 1) !== 0 ? INTEGER : heap.words[handle >>> 1]! & KIND_MASK;
}

export function isString(heap: Words, handle: Handle): boolean {
  return kindOf(heap, handle) === STRING;
}

export function isSetKind(kind: number): boolean {
  return kind >= SET && kind <= FILTER;
}

export function isFunctionKind(kind: number): boolean {
  return kind >= TUPLE && kind <= LAZY_FUNCTION;
}
