import { ValueError } from './errors.js';
import { isSmallInteger } from './handle.js';
import type { Handle } from './handle.js';
import { ITEMS, itemAt, KIND_MASK, lengthOf, NORMAL } from './header.js';
import type { Heap } from './heap.js';
import { integerOf } from './integers.js';
import * as kinds from './kinds.js';
import { UNRANKED } from './ranks.js';
import { describe } from './show.js';

/**
 * The order of normal values: FALSE < TRUE, numbers, strings and model values by rank, model values
 * without a type before everything else. Sets: the smaller one first, then element by element;
 * functions of any form: the one with fewer arguments first, then by their domains, then by values.
 *
 * @returns negative, zero or positive; zero exactly for the same handle
 * @throws ValueError `incomparable` for values of different kinds
 */
export function compareNormal(heap: Heap, left: Handle, right: Handle): number {
  if (left === right) return 0;
  if ((left & right & 1) !== 0) return left < right ? -1 : 1;
  if (areAlike(heap, left, right)) return compareItems(heap, left, right, 0);
  const kind = kinds.kindOf(heap, left);
  if (kind !== kinds.kindOf(heap, right)) return compareKinds(heap, left, right);
  switch (kind) {
    case kinds.BOOLEAN:
      return left < right ? -1 : 1;
    case kinds.INTEGER:
      return integerOf(heap, left) < integerOf(heap, right) ? -1 : 1;
    case kinds.STRING:
      return compareTexts(heap, left, right);
    case kinds.MODEL_VALUE:
      return compareModelValues(heap, left, right);
    case kinds.TUPLE:
    case kinds.SET:
      // Those of one length are alike.
      return lengthOf(heap, left) - lengthOf(heap, right);
    default:
      return compareFunctions(heap, left, right);
  }
}

/** Whether both are tuples, or both sets, of one length: the most frequent of what takes long. */
function areAlike({ words }: Heap, left: Handle, right: Handle): boolean {
  if (((left | right) & 1) !== 0) return false;
  const header = words[left >>> 1]!;
  if (((header ^ words[right >>> 1]!) & ~NORMAL) !== 0) return false;
  const kind = header & KIND_MASK;
  return kind === kinds.TUPLE || kind === kinds.SET;
}

/** `compareNormal` for loops over many items, which are numbers more often than not. */
export function isBefore(heap: Heap, left: Handle, right: Handle): boolean {
  return (left & right & 1) !== 0 ? left < right : compareNormal(heap, left, right) < 0;
}

/** True for a model value that may be compared with everything: it is equal to nothing else. */
export function isUntyped(heap: Heap, handle: Handle): boolean {
  return (
    !isSmallInteger(handle) &&
    kinds.kindOf(heap, handle) === kinds.MODEL_VALUE &&
    typeOf(heap, handle) === 0
  );
}

export function incomparable(heap: Heap, left: Handle, right: Handle): ValueError {
  return new ValueError(
    'incomparable',
    `Cannot compare ${describe(heap, left)} with ${describe(heap, right)}: ` +
      'values of different kinds are neither equal nor ordered.',
  );
}

/** Compares the items of two values of one kind and length. */
function compareItems(heap: Heap, left: Handle, right: Handle, first: number): number {
  const { words } = heap;
  const leftItems = (left >>> 1) + ITEMS;
  const distance = (right >>> 1) + ITEMS - leftItems;
  const end = leftItems + lengthOf(heap, left);
  for (let at = leftItems + first; at < end; at++) {
    const item = words[at]!;
    const other = words[at + distance]!;
    if (item === other) continue;
    if ((item & other & 1) !== 0) return item < other ? -1 : 1;
    return compareNormal(heap, item, other);
  }
  return 0;
}

/** Tuples, records and functions, in any combination but two tuples. */
function compareFunctions(heap: Heap, left: Handle, right: Handle): number {
  const kind = kinds.kindOf(heap, left);
  const rightKind = kinds.kindOf(heap, right);
  if (kind === rightKind && itemAt(heap, left, 0) === itemAt(heap, right, 0)) {
    return compareItems(heap, left, right, 1);
  }
  const start = kind === kinds.TUPLE ? 0 : 1;
  const rightStart = rightKind === kinds.TUPLE ? 0 : 1;
  const size = lengthOf(heap, left) - start;
  const bySize = size - (lengthOf(heap, right) - rightStart);
  if (bySize !== 0) return bySize;
  for (let index = 0; index < size; index++) {
    const order = compareNormal(
      heap,
      keyAt(heap, left, kind, index),
      keyAt(heap, right, rightKind, index),
    );
    if (order !== 0) return order;
  }
  return 0;
}

/** The argument of a function at a position of its sorted domain. */
function keyAt(heap: Heap, handle: Handle, kind: number, index: number): Handle {
  // A tuple has no domain among its items: its arguments are small integers.
  if (kind === kinds.TUPLE) return ((index + 1) << 1) | 1;
  return itemAt(heap, itemAt(heap, handle, 0), index);
}

/** Ranks first; texts without rank are behind, by their UTF-16 code units. */
function compareTexts(heap: Heap, left: Handle, right: Handle): number {
  const rank = itemAt(heap, left, 1);
  const rightRank = itemAt(heap, right, 1);
  if (rank !== rightRank || rank !== UNRANKED) return rank - rightRank;
  return heap.textOf(left) < heap.textOf(right) ? -1 : 1;
}

function compareModelValues(heap: Heap, left: Handle, right: Handle): number {
  const type = typeOf(heap, left);
  const rightType = typeOf(heap, right);
  if (type !== rightType && type !== 0 && rightType !== 0) throw incomparable(heap, left, right);
  return compareTexts(heap, left, right);
}

/** Two values of different kinds. */
function compareKinds(heap: Heap, left: Handle, right: Handle): number {
  const areFunctions =
    kinds.isFunctionKind(kinds.kindOf(heap, left)) &&
    kinds.isFunctionKind(kinds.kindOf(heap, right));
  if (areFunctions) return compareFunctions(heap, left, right);
  if (isUntyped(heap, left)) return -1;
  if (isUntyped(heap, right)) return 1;
  throw incomparable(heap, left, right);
}

/** The type of a model value: a character, or 0. */
function typeOf(heap: Heap, modelValue: Handle): number {
  return itemAt(heap, modelValue, 2);
}
