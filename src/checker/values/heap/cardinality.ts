import { normalize } from './enumerate.js';
import { ValueError } from './errors.js';
import { notASet, notEnumerable } from './failures.js';
import type { Handle } from './handle.js';
import { itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import * as kinds from './kinds.js';
import { filterOf } from './lazy.js';
import { show } from './show.js';

const MOST = 2 ** 31 - 1;

/**
 * `Cardinality(set)`, without enumerating the set where that can be avoided.
 *
 * @throws ValueError `overflow`, `not-enumerable`, `not-a-set`; what `normalize` throws
 */
export function cardinality(heap: Heap, set: Handle): number {
  const size = exactSize(heap, set);
  if (size <= MOST) return size;
  throw new ValueError(
    'overflow',
    `The number of elements of ${show(heap, set)} is no 32-bit integer: it is more than ${MOST}.`,
  );
}

/**
 * `IsFiniteSet(set)`
 *
 * @throws ValueError `not-enumerable` when it cannot be told, `not-a-set`
 */
export function isFinite(heap: Heap, set: Handle): boolean {
  const kind = kinds.kindOf(heap, set);
  switch (kind) {
    case kinds.SET:
    case kinds.RAW_SET:
    case kinds.INTERVAL:
      return true;
    case kinds.SEQUENCES:
    case kinds.INFINITE:
      return false;
    case kinds.POWERSET:
    case kinds.FUNCTION_SET:
    case kinds.PRODUCT:
    case kinds.CUP:
      return areFinite(heap, set, 0);
    case kinds.RECORD_SET:
      return areFinite(heap, set, 1);
    case kinds.UNION:
      return isUnionFinite(heap, itemAt(heap, set, 0));
    case kinds.CAP:
    case kinds.DIFFERENCE:
    case kinds.FILTER:
      return isPartOfFinite(heap, set, kind);
    default:
      throw notASet(heap, set, 'the operand of IsFiniteSet');
  }
}

/** The size of a set, or a larger number when it leaves the 32-bit integers. */
function exactSize(heap: Heap, set: Handle): number {
  const kind = kinds.kindOf(heap, set);
  switch (kind) {
    case kinds.SET:
      return lengthOf(heap, set);
    case kinds.INTERVAL:
      return itemAt(heap, set, 1) - itemAt(heap, set, 0) + 1;
    case kinds.POWERSET:
      return power(2, exactSize(heap, itemAt(heap, set, 0)));
    case kinds.FUNCTION_SET: {
      const exponent = exactSize(heap, itemAt(heap, set, 0));
      return power(exactSize(heap, itemAt(heap, set, 1)), exponent);
    }
    case kinds.PRODUCT:
      return productOfSizes(heap, set, 0);
    case kinds.RECORD_SET:
      return productOfSizes(heap, set, 1);
    case kinds.RAW_SET:
      // A single element has not to be compared with any other.
      return lengthOf(heap, set) === 1 ? 1 : lengthOf(heap, normalize(heap, set));
    case kinds.CUP:
    case kinds.UNION:
    case kinds.FILTER:
      return lengthOf(heap, normalize(heap, set));
    default:
      throw notEnumerable(heap, set);
  }
}

function power(base: number, exponent: number): number {
  return Math.min(base ** exponent, Number.MAX_VALUE);
}

function productOfSizes(heap: Heap, set: Handle, first: number): number {
  const length = lengthOf(heap, set);
  let product = 1;
  for (let index = first; index < length; index++) {
    product = Math.min(product * exactSize(heap, itemAt(heap, set, index)), Number.MAX_VALUE);
  }
  return product;
}

/** The operands of a set, all of which have to be finite. */
function areFinite(heap: Heap, handle: Handle, first: number): boolean {
  const length = lengthOf(heap, handle);
  for (let index = first; index < length; index++) {
    if (!isFinite(heap, itemAt(heap, handle, index))) return false;
  }
  return true;
}

function isUnionFinite(heap: Heap, sets: Handle): boolean {
  const kind = kinds.kindOf(heap, sets);
  if (kind !== kinds.SET && kind !== kinds.RAW_SET) throw notEnumerable(heap, sets);
  return areFinite(heap, sets, 0);
}

/** A part of a set of which nothing is known but what it is a part of. */
function isPartOfFinite(heap: Heap, set: Handle, kind: number): boolean {
  const whole = kind === kinds.FILTER ? filterOf(heap, set).set : itemAt(heap, set, 0);
  if (isFinite(heap, whole)) return true;
  if (kind === kinds.CAP && isFinite(heap, itemAt(heap, set, 1))) return true;
  throw notEnumerable(heap, set);
}
