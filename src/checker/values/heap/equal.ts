import { cardinality } from './cardinality.js';
import { cursor, normalize } from './enumerate.js';
import { NOTHING } from './handle.js';
import type { Handle } from './handle.js';
import { isNormal, itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import { integer } from './integers.js';
import * as kinds from './kinds.js';
import { compareNormal, incomparable, isUntyped } from './order.js';
import { sizeBound } from './size.js';

/**
 * `left = right`. Decided by the first difference: by the sizes, then by the first elements or
 * values that differ. Sets that are not listed are compared by what they are made of.
 *
 * @throws ValueError `incomparable` for values of different kinds; `not-enumerable` and what
 *   `normalize` throws for sets that have to be enumerated
 */
export function equal(heap: Heap, left: Handle, right: Handle): boolean {
  if ((left & right & 1) !== 0) return left === right;
  if (isNormal(heap, left) && isNormal(heap, right)) {
    // Of two unequal values it remains to be seen whether they may be compared.
    return (
      left === right ||
      (!(kinds.isString(heap, left) && kinds.isString(heap, right)) &&
        compareNormal(heap, left, right) === 0)
    );
  }
  const kind = kinds.kindOf(heap, left);
  const rightKind = kinds.kindOf(heap, right);
  if (kinds.isSetKind(kind) && kinds.isSetKind(rightKind)) return equalSets(heap, left, right);
  if (kinds.isFunctionKind(kind) && kinds.isFunctionKind(rightKind)) {
    return equalFunctions(heap, left, right);
  }
  if (isUntyped(heap, left) || isUntyped(heap, right)) return false;
  throw incomparable(heap, left, right);
}

/** `value = number`, for a small integer. As `equal`, which takes more to call. */
export function equalToNumber(heap: Heap, value: Handle, number: Handle): boolean {
  return value === number || ((value & 1) === 0 && equal(heap, value, number));
}

/** `value = string`, for a string. As `equal`, which takes more to call. */
export function equalToString(heap: Heap, value: Handle, string: Handle): boolean {
  return value === string || (!kinds.isString(heap, value) && equal(heap, value, string));
}

function equalFunctions(heap: Heap, left: Handle, right: Handle): boolean {
  const kind = kinds.kindOf(heap, left);
  const rightKind = kinds.kindOf(heap, right);
  if (kind === kinds.LAZY_FUNCTION || rightKind === kinds.LAZY_FUNCTION) {
    return equal(heap, normalize(heap, left), normalize(heap, right));
  }
  // Arguments are always normal, and functions of different forms differ in them.
  if (kind !== rightKind) return compareNormal(heap, left, right) === 0;
  if (lengthOf(heap, left) !== lengthOf(heap, right)) return false;
  if (kind === kinds.RECORD && itemAt(heap, left, 0) !== itemAt(heap, right, 0)) return false;
  return areEqual(heap, left, right, 0);
}

/** Compares the items of two values of one length. */
function areEqual(heap: Heap, left: Handle, right: Handle, first: number): boolean {
  const length = lengthOf(heap, left);
  for (let index = first; index < length; index++) {
    if (!equal(heap, itemAt(heap, left, index), itemAt(heap, right, index))) return false;
  }
  return true;
}

function equalSets(heap: Heap, left: Handle, right: Handle): boolean {
  const kind = kinds.kindOf(heap, left);
  const rightKind = kinds.kindOf(heap, right);
  if (kind === rightKind) return equalOfKind(heap, left, right, kind);
  if (isUnlisted(kind) || isUnlisted(rightKind)) throw incomparable(heap, left, right);
  if (kind === kinds.INTERVAL && rightKind === kinds.SET) return isInterval(heap, right, left);
  if (kind === kinds.SET && rightKind === kinds.INTERVAL) return isInterval(heap, left, right);
  return equalElements(heap, left, right);
}

/** Sets that are equal to sets of the same kind, or not comparable at all. */
function isUnlisted(kind: number): boolean {
  return kind === kinds.SEQUENCES || kind === kinds.INFINITE;
}

function equalOfKind(heap: Heap, left: Handle, right: Handle, kind: number): boolean {
  switch (kind) {
    case kinds.INTERVAL:
      return left === right;
    case kinds.INFINITE:
      return equalInfinite(heap, left, right);
    case kinds.POWERSET:
    case kinds.SEQUENCES:
    case kinds.FUNCTION_SET:
      return areEqual(heap, left, right, 0);
    case kinds.PRODUCT:
      return equalCombinations(heap, left, right, 0);
    case kinds.RECORD_SET:
      return equalCombinations(heap, left, right, 1);
    case kinds.RAW_SET:
      // Single elements may be sets that cannot be listed.
      if (lengthOf(heap, left) === 1 && lengthOf(heap, right) === 1) {
        return areEqual(heap, left, right, 0);
      }
      return equalElements(heap, left, right);
    default:
      return equalElements(heap, left, right);
  }
}

/** By the numbers of elements, then by the elements. */
function equalElements(heap: Heap, left: Handle, right: Handle): boolean {
  const size = sizeOf(heap, left);
  if (size !== sizeOf(heap, right)) return false;
  return size === 0 || equal(heap, normalize(heap, left), normalize(heap, right));
}

/** Factors behind an empty one are not counted: they may be infinite. */
function sizeOf(heap: Heap, set: Handle): number {
  const kind = kinds.kindOf(heap, set);
  const first = kind === kinds.RECORD_SET ? 1 : 0;
  const isProduct = first === 1 || kind === kinds.PRODUCT;
  return isProduct && isEmptyProduct(heap, set, first) ? 0 : cardinality(heap, set);
}

/** Whether a factor is empty, and those before it can be listed. */
function isEmptyProduct(heap: Heap, set: Handle, first: number): boolean {
  const length = lengthOf(heap, set);
  for (let index = first; index < length; index++) {
    const factor = itemAt(heap, set, index);
    if (sizeBound(heap, factor) === Infinity) return false;
    if (cursor(heap, factor).next() === NOTHING) return true;
  }
  return false;
}

function isInterval(heap: Heap, set: Handle, interval: Handle): boolean {
  const size = lengthOf(heap, set);
  const low = itemAt(heap, interval, 0);
  const high = itemAt(heap, interval, 1);
  if (size !== high - low + 1) return false;
  if (!equal(heap, itemAt(heap, set, 0), integer(heap, low))) return false;
  return itemAt(heap, set, size - 1) === integer(heap, high);
}

/** Sets of numbers differ from each other; others may not be compared. */
function equalInfinite(heap: Heap, left: Handle, right: Handle): boolean {
  if (left === right) return true;
  const areNumbers =
    itemAt(heap, left, 0) < kinds.STRINGS && itemAt(heap, right, 0) < kinds.STRINGS;
  if (areNumbers) return false;
  throw incomparable(heap, left, right);
}

/** Two products or two sets of records: all empty ones are equal. */
function equalCombinations(heap: Heap, left: Handle, right: Handle, first: number): boolean {
  const isLeftEmpty = hasEmptyFactor(heap, left, first);
  const isRightEmpty = hasEmptyFactor(heap, right, first);
  if (isLeftEmpty || isRightEmpty) return isLeftEmpty && isRightEmpty;
  if (lengthOf(heap, left) !== lengthOf(heap, right)) return false;
  if (first === 1 && itemAt(heap, left, 0) !== itemAt(heap, right, 0)) return false;
  return areEqual(heap, left, right, first);
}

function hasEmptyFactor(heap: Heap, set: Handle, first: number): boolean {
  const length = lengthOf(heap, set);
  for (let index = first; index < length; index++) {
    const factor = itemAt(heap, set, index);
    const isListed = sizeBound(heap, factor) < Infinity;
    if (isListed && cursor(heap, factor).next() === NOTHING) return true;
  }
  return false;
}
