import { domainOf } from './domain.js';
import { cursor, normalize, setsIn } from './enumerate.js';
import { equal } from './equal.js';
import { ForeignElementError, ValueError } from './errors.js';
import { notASet, notInKind } from './failures.js';
import { foreign } from './foreign.js';
import { booleanHandle, NOTHING, TRUE } from './handle.js';
import type { Handle } from './handle.js';
import { isNormal, itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import { integerOf, isInteger } from './integers.js';
import * as kinds from './kinds.js';
import { filterOf, passes } from './lazy.js';
import { IS_MEMBER } from './operations.js';
import { isBefore, isUntyped } from './order.js';
import { positionIn } from './search.js';

/**
 * `element \in set`. A set that is not listed is asked by its definition, never enumerated.
 *
 * @throws ValueError `not-a-set`; `not-in-kind` and `incomparable` for an element of another kind
 *   than those of the set; what `normalize` throws for an element that is not normal
 * @throws ForeignElementError where it is `Nat`, `Int`, `STRING` or `Seq(S)` itself that is asked
 */
export function member(heap: Heap, element: Handle, set: Handle): boolean {
  switch (kinds.kindOf(heap, set)) {
    case kinds.SET:
      if (set === heap.emptySet) return false;
      return positionIn(heap, set, normalize(heap, element)) >= 0;
    case kinds.INTERVAL:
      return isInInterval(heap, element, set);
    case kinds.RAW_SET:
      return isListed(heap, element, set);
    case kinds.INFINITE:
      return isInInfinite(heap, element, set);
    case kinds.SEQUENCES:
      return isComposed(heap, element, set, isSequenceIn);
    case kinds.FILTER:
      return isInFilter(heap, element, set);
    default:
      return isComposed(heap, element, set, hasParts);
  }
}

function isInFilter(heap: Heap, element: Handle, filter: Handle): boolean {
  const kept = filterOf(heap, filter);
  if (kept.has !== undefined) return kept.has(normalize(heap, element));
  return isInPart(heap, element, kept.set) && passes(heap, filter, element);
}

/**
 * `left \subseteq right`: the left side is enumerated, the right side asked for its elements.
 *
 * @throws ValueError what `cursor` and `member` throw
 */
export function subsetOf(heap: Heap, left: Handle, right: Handle): boolean {
  const kind = kinds.kindOf(heap, left);
  const rightKind = kinds.kindOf(heap, right);
  if (kind === kinds.SET && rightKind === kinds.SET) return isSubset(heap, left, right);
  if (kind === kinds.POWERSET && rightKind === kinds.POWERSET) {
    return subsetOf(heap, itemAt(heap, left, 0), itemAt(heap, right, 0));
  }
  const elements = cursor(heap, left);
  for (let element = elements.next(); element !== NOTHING; element = elements.next()) {
    if (!member(heap, element, right)) return false;
  }
  return true;
}

/** For two `SET`s: one walk through both. */
function isSubset(heap: Heap, left: Handle, right: Handle): boolean {
  const length = lengthOf(heap, left);
  const rightLength = lengthOf(heap, right);
  let at = 0;
  for (let index = 0; index < length; index++) {
    const element = itemAt(heap, left, index);
    while (at < rightLength && itemAt(heap, right, at) !== element) {
      if (!isBefore(heap, itemAt(heap, right, at), element)) return false;
      at++;
    }
    if (at === rightLength) return false;
  }
  return true;
}

function isInInterval(heap: Heap, element: Handle, interval: Handle): boolean {
  if (isInteger(heap, element)) {
    const number = integerOf(heap, element);
    return itemAt(heap, interval, 0) <= number && number <= itemAt(heap, interval, 1);
  }
  if (isUntyped(heap, element)) return false;
  throw notInKind(heap, element, interval, 'an integer');
}

function isListed(heap: Heap, element: Handle, set: Handle): boolean {
  const length = lengthOf(heap, set);
  for (let index = 0; index < length; index++) {
    if (equal(heap, itemAt(heap, set, index), element)) return true;
  }
  return false;
}

function isInInfinite(heap: Heap, element: Handle, set: Handle): boolean {
  const which = itemAt(heap, set, 0);
  if (which === kinds.ANYTHING) return true;
  if (which === kinds.STRINGS) {
    if (kinds.kindOf(heap, element) === kinds.STRING) return true;
  } else if (isInteger(heap, element)) {
    return which !== kinds.NATURALS || integerOf(heap, element) >= 0;
  }
  if (isUntyped(heap, element)) return false;
  throw foreign(heap, element, set, which === kinds.STRINGS ? 'a string' : 'an integer');
}

function isInAny(heap: Heap, element: Handle, sets: Handle): boolean {
  const each = setsIn(heap, sets);
  for (let set = each.next(); set !== NOTHING; set = each.next()) {
    if (member(heap, element, set)) return true;
  }
  return false;
}

/** How a set that is not listed tells whether a value is an element of it. */
type Question = (heap: Heap, element: Handle, set: Handle) => boolean;

/** A set that is known by other sets: the answer for a normal value is remembered. */
function isComposed(heap: Heap, element: Handle, set: Handle, ask: Question): boolean {
  if (!isNormal(heap, element)) return ask(heap, element, set);
  const known = heap.memo.find(IS_MEMBER, element, set);
  if (known !== NOTHING) return known === TRUE;
  const isElement = ask(heap, element, set);
  heap.memo.keep(IS_MEMBER, element, set, booleanHandle(isElement));
  return isElement;
}

/** A set that is written with others has no answer where one of these has none. */
function isInPart(heap: Heap, element: Handle, part: Handle): boolean {
  return answered(heap, element, part, member);
}

/** The same of a set as a whole. */
function hasParts(heap: Heap, element: Handle, set: Handle): boolean {
  return answered(heap, element, set, isMadeOf);
}

function answered(heap: Heap, element: Handle, set: Handle, ask: Question): boolean {
  try {
    return ask(heap, element, set);
  } catch (error) {
    if (!(error instanceof ForeignElementError)) throw error;
    throw new ValueError(error.code, error.message);
  }
}

function isMadeOf(heap: Heap, element: Handle, set: Handle): boolean {
  switch (kinds.kindOf(heap, set)) {
    case kinds.CUP:
      return (
        member(heap, element, itemAt(heap, set, 0)) || member(heap, element, itemAt(heap, set, 1))
      );
    case kinds.CAP:
      return (
        member(heap, element, itemAt(heap, set, 0)) && member(heap, element, itemAt(heap, set, 1))
      );
    case kinds.DIFFERENCE:
      return (
        member(heap, element, itemAt(heap, set, 0)) && !member(heap, element, itemAt(heap, set, 1))
      );
    case kinds.UNION:
      return isInAny(heap, element, itemAt(heap, set, 0));
    case kinds.POWERSET:
      if (kinds.isSetKind(kinds.kindOf(heap, element))) {
        return subsetOf(heap, element, itemAt(heap, set, 0));
      }
      throw notInKind(heap, element, set, 'a set');
    case kinds.FUNCTION_SET:
      return isFunctionIn(heap, computed(heap, element), set);
    case kinds.PRODUCT:
      return isTupleIn(heap, computed(heap, element), set);
    case kinds.RECORD_SET:
      return isRecordIn(heap, computed(heap, element), set);
    default:
      throw notASet(heap, set, 'the right side of \\in');
  }
}

/** A function with all its values. */
function computed(heap: Heap, element: Handle): Handle {
  const isLazy = kinds.kindOf(heap, element) === kinds.LAZY_FUNCTION;
  return isLazy ? normalize(heap, element) : element;
}

function isFunctionIn(heap: Heap, element: Handle, set: Handle): boolean {
  const kind = kinds.kindOf(heap, element);
  if (!kinds.isFunctionKind(kind)) return isForeign(heap, element, set, 'a function');
  if (!equal(heap, domainOf(heap, element), itemAt(heap, set, 0))) return false;
  const range = itemAt(heap, set, 1);
  const length = lengthOf(heap, element);
  for (let index = kind === kinds.TUPLE ? 0 : 1; index < length; index++) {
    if (!member(heap, itemAt(heap, element, index), range)) return false;
  }
  return true;
}

function isTupleIn(heap: Heap, element: Handle, set: Handle): boolean {
  const kind = kinds.kindOf(heap, element);
  if (kind === kinds.FUNCTION) return false;
  if (kind !== kinds.TUPLE) return isForeign(heap, element, set, 'a tuple');
  return lengthOf(heap, element) === lengthOf(heap, set) && areMembers(heap, element, set, 0);
}

function isRecordIn(heap: Heap, element: Handle, set: Handle): boolean {
  // The function without arguments is a record, too.
  if (element === heap.emptyTuple) return false;
  if (kinds.kindOf(heap, element) !== kinds.RECORD) {
    return isForeign(heap, element, set, 'a record');
  }
  return itemAt(heap, element, 0) === itemAt(heap, set, 0) && areMembers(heap, element, set, 1);
}

/** Each part in the set at the same position. */
function areMembers(heap: Heap, element: Handle, set: Handle, first: number): boolean {
  const length = lengthOf(heap, element);
  for (let index = first; index < length; index++) {
    if (!member(heap, itemAt(heap, element, index), itemAt(heap, set, index))) return false;
  }
  return true;
}

function isSequenceIn(heap: Heap, value: Handle, set: Handle): boolean {
  const element = computed(heap, value);
  if (kinds.kindOf(heap, element) !== kinds.TUPLE) {
    if (isUntyped(heap, element)) return false;
    throw foreign(heap, element, set, 'a sequence');
  }
  const base = itemAt(heap, set, 0);
  const length = lengthOf(heap, element);
  for (let index = 0; index < length; index++) {
    if (!member(heap, itemAt(heap, element, index), base)) return false;
  }
  return true;
}

/** An element of another kind: an error, but for model values, which are equal to nothing else. */
function isForeign(heap: Heap, element: Handle, set: Handle, expected: string): boolean {
  if (isUntyped(heap, element)) return false;
  throw notInKind(heap, element, set, expected);
}
