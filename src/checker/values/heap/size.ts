import type { Handle } from './handle.js';
import { itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import * as kinds from './kinds.js';
import { filterOf } from './lazy.js';

/** At most so many elements of a set are ever in memory because the set was enumerated. */
export const MOST_ELEMENTS = 1_000_000;

/**
 * How many elements a set has at most, as far as can be told without enumerating any: exact for
 * most sets. Infinity when it cannot be enumerated, or is no set; finite sets stay below.
 */
export function sizeBound(heap: Heap, set: Handle): number {
  const kind = kinds.kindOf(heap, set);
  const length = kind < kinds.SET ? 0 : lengthOf(heap, set);
  switch (kind) {
    case kinds.SET:
    case kinds.RAW_SET:
      return length;
    case kinds.INTERVAL:
      return itemAt(heap, set, 1) - itemAt(heap, set, 0) + 1;
    case kinds.POWERSET:
      return power(2, sizeBound(heap, itemAt(heap, set, 0)));
    case kinds.FUNCTION_SET:
      return power(sizeBound(heap, itemAt(heap, set, 1)), sizeBound(heap, itemAt(heap, set, 0)));
    case kinds.RECORD_SET:
      return productOfBounds(heap, set, 1, length);
    case kinds.PRODUCT:
      return productOfBounds(heap, set, 0, length);
    case kinds.CUP:
      return sizeBound(heap, itemAt(heap, set, 0)) + sizeBound(heap, itemAt(heap, set, 1));
    case kinds.CAP:
      return Math.min(sizeBound(heap, itemAt(heap, set, 0)), sizeBound(heap, itemAt(heap, set, 1)));
    case kinds.DIFFERENCE:
      return sizeBound(heap, itemAt(heap, set, 0));
    case kinds.FILTER:
      return sizeBound(heap, filterOf(heap, set).set);
    case kinds.UNION:
      return sumOfBounds(heap, itemAt(heap, set, 0));
    default:
      return Infinity;
  }
}

/** An infinite operand makes the result infinite, whatever the other one is. */
function power(base: number, exponent: number): number {
  if (base === Infinity || exponent === Infinity) return Infinity;
  return Math.min(base ** exponent, Number.MAX_VALUE);
}

function productOfBounds(heap: Heap, set: Handle, first: number, length: number): number {
  let product = 1;
  let isInfinite = false;
  for (let index = first; index < length; index++) {
    const bound = sizeBound(heap, itemAt(heap, set, index));
    if (bound === Infinity) isInfinite = true;
    else product = Math.min(product * bound, Number.MAX_VALUE);
  }
  return isInfinite ? Infinity : product;
}

/** For a set that is listed; the elements of another are not known. */
function sumOfBounds(heap: Heap, sets: Handle): number {
  const kind = kinds.kindOf(heap, sets);
  if (kind !== kinds.SET && kind !== kinds.RAW_SET) return Infinity;
  let sum = 0;
  for (let index = lengthOf(heap, sets) - 1; index >= 0; index--) {
    sum += sizeBound(heap, itemAt(heap, sets, index));
  }
  return sum;
}
