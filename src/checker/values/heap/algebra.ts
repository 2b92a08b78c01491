import { cursor, flatten, normalize, setFrom } from './enumerate.js';
import { notASet } from './failures.js';
import { NOTHING } from './handle.js';
import type { Handle } from './handle.js';
import { itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import * as kinds from './kinds.js';
import { isView } from './lazy.js';
import { member } from './member.js';
import { differenceOfSets, intersectionOfSets, unionOfSets } from './merge.js';
import { TO_BIG_UNION } from './operations.js';
import { MOST_ELEMENTS, sizeBound } from './size.js';
import { sealOne, sealTwo } from './symbolic.js';

/** So many elements of a product are kept as a list, which takes memory for good. */
const SMALL_PRODUCT = 1024;

/**
 * `left \cup right`. Stays symbolic unless both sides are listed.
 *
 * @throws ValueError `incomparable`
 */
export function union(heap: Heap, left: Handle, right: Handle): Handle {
  if (right === heap.emptySet) return left;
  if (left === heap.emptySet) return right;
  if (isListed(heap, left)) {
    if (!isListed(heap, right)) return sealTwo(heap, kinds.CUP, left, right);
    return unionOfSets(heap, normalize(heap, left), normalize(heap, right));
  }
  // What is listed is asked first.
  if (isListed(heap, right)) return sealTwo(heap, kinds.CUP, right, left);
  return sealTwo(heap, kinds.CUP, left, right);
}

/**
 * `left \cap right`. Stays symbolic when no side can be enumerated.
 *
 * @throws ValueError `incomparable`; what `member` throws
 */
export function intersection(heap: Heap, left: Handle, right: Handle): Handle {
  if (isSet(heap, left) && isSet(heap, right)) return intersectionOfSets(heap, left, right);
  if (isListed(heap, left)) return pick(heap, left, right, true);
  if (isListed(heap, right)) return pick(heap, right, left, true);
  if (sizeBound(heap, left) <= MOST_ELEMENTS) return pick(heap, left, right, true);
  if (sizeBound(heap, right) <= MOST_ELEMENTS) return pick(heap, right, left, true);
  return sealTwo(heap, kinds.CAP, left, right);
}

/**
 * `left \ right`. Stays symbolic when the left side cannot be enumerated.
 *
 * @throws ValueError `incomparable`; what `member` throws
 */
export function difference(heap: Heap, left: Handle, right: Handle): Handle {
  if (isSet(heap, right)) {
    if (isSet(heap, left)) return differenceOfSets(heap, left, right);
    if (isSmallProduct(heap, left)) return differenceOfSets(heap, normalize(heap, left), right);
  }
  if (!isView(heap, left) && sizeBound(heap, left) <= MOST_ELEMENTS) {
    return pick(heap, left, right, false);
  }
  return sealTwo(heap, kinds.DIFFERENCE, left, right);
}

/**
 * `UNION sets`. Stays symbolic when an element of it, or the set itself, cannot be enumerated.
 *
 * @throws ValueError `not-a-set`, `incomparable`
 */
export function bigUnion(heap: Heap, sets: Handle): Handle {
  const kind = kinds.kindOf(heap, sets);
  if (!kinds.isSetKind(kind)) throw notASet(heap, sets, 'the operand of UNION');
  // The largest subset of a set is the set.
  if (kind === kinds.POWERSET) return itemAt(heap, sets, 0);
  if (kind === kinds.SET) return unionOfAll(heap, sets);
  const canList =
    kind === kinds.RAW_SET ? areListed(heap, sets) : sizeBound(heap, sets) <= MOST_ELEMENTS;
  return canList ? flatten(heap, sets) : sealOne(heap, kinds.UNION, sets);
}

/** For a `SET`, whose elements are listed. */
function unionOfAll(heap: Heap, sets: Handle): Handle {
  const known = heap.memo.find(TO_BIG_UNION, sets, NOTHING);
  if (known !== NOTHING) return known;
  return heap.memo.keep(TO_BIG_UNION, sets, NOTHING, flatten(heap, sets));
}

/** True when no element of a raw set is a symbolic set. */
function areListed(heap: Heap, sets: Handle): boolean {
  const length = lengthOf(heap, sets);
  for (let index = 0; index < length; index++) {
    if (kinds.kindOf(heap, itemAt(heap, sets, index)) > kinds.INTERVAL) return false;
  }
  return true;
}

/** A set whose elements are at hand. */
function isListed(heap: Heap, set: Handle): boolean {
  const kind = kinds.kindOf(heap, set);
  return kind >= kinds.SET && kind <= kinds.INTERVAL;
}

function isSet(heap: Heap, set: Handle): boolean {
  return kinds.kindOf(heap, set) === kinds.SET;
}

/** A product whose elements are better listed, once for all, than made each time. */
function isSmallProduct(heap: Heap, set: Handle): boolean {
  return kinds.kindOf(heap, set) === kinds.PRODUCT && sizeBound(heap, set) <= SMALL_PRODUCT;
}

/** The elements of a set that are, or are not, in the other. */
function pick(heap: Heap, set: Handle, other: Handle, wanted: boolean): Handle {
  const mark = heap.mark();
  const elements = cursor(heap, set);
  for (let element = elements.next(); element !== NOTHING; element = elements.next()) {
    if (member(heap, element, other) === wanted) heap.push(element);
  }
  return setFrom(heap, mark);
}
