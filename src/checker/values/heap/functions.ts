import { functionOver } from './canonical.js';
import { domainOf, notAFunction } from './domain.js';
import { normalize, normalSet } from './enumerate.js';
import { equal } from './equal.js';
import { ValueError } from './errors.js';
import { isSmallInteger, NOTHING } from './handle.js';
import type { Handle } from './handle.js';
import { ITEMS, itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import * as kinds from './kinds.js';
import { keptFunctionOf, valueAt } from './lazy.js';
import { member } from './member.js';
import { positionIn } from './search.js';
import { describe, show } from './show.js';
import { lazyFunction } from './symbolic.js';
import { tupleFrom } from './tuples.js';

/**
 * The function of the values pushed since the mark, in the order in which a cursor enumerates the
 * domain.
 *
 * @throws ValueError what `normalize` throws for the domain
 */
export function functionFrom(heap: Heap, domain: Handle, mark: number): Handle {
  const isPrefix = kinds.kindOf(heap, domain) === kinds.INTERVAL && itemAt(heap, domain, 0) === 1;
  return isPrefix ? tupleFrom(heap, mark) : functionOver(heap, normalSet(heap, domain), mark);
}

/**
 * `f[argument]`
 *
 * @throws ValueError `not-a-function`, `out-of-domain`; `incomparable` and what `member` throws for
 *   an argument of another kind than those in the domain
 */
export function apply(heap: Heap, f: Handle, argument: Handle): Handle {
  const kind = kinds.kindOf(heap, f);
  if (kind === kinds.TUPLE && isSmallInteger(argument)) {
    const index = argument >> 1;
    if (index > 0 && index <= lengthOf(heap, f)) return itemAt(heap, f, index - 1);
  }
  if (kind === kinds.LAZY_FUNCTION) return applyLazy(heap, f, argument);
  if (!kinds.isFunctionKind(kind)) throw notAFunction(heap, f, 'An argument is given to');
  const index = indexOf(heap, f, kind, argument);
  if (index < 0) throw outOfDomain(heap, f, argument);
  return itemAt(heap, f, index);
}

/**
 * `record.name`
 *
 * @throws ValueError `not-a-record`, `no-such-field`
 */
export function select(heap: Heap, record: Handle, name: Handle): Handle {
  const kind = kinds.kindOf(heap, record);
  if (kind === kinds.RECORD) {
    const index = indexOfName(heap, record, name);
    if (index > 0) return itemAt(heap, record, index);
  } else if (kind === kinds.FUNCTION || kind === kinds.LAZY_FUNCTION) {
    return apply(heap, record, name);
  }
  const field = heap.textOf(name);
  if (kinds.isFunctionKind(kind)) {
    throw new ValueError(
      'no-such-field',
      `There is no field ${field} in ${describe(heap, record)}.`,
    );
  }
  throw new ValueError(
    'not-a-record',
    `The field ${field} is asked of ${describe(heap, record)}, which is no record.`,
  );
}

/**
 * `[f EXCEPT ![key] = value]`; `f` itself when it has no such key.
 *
 * @throws ValueError `not-a-function`, and as `apply` for a key of a wrong kind
 */
export function except(heap: Heap, f: Handle, key: Handle, value: Handle): Handle {
  const place = placeOf(heap, f, key);
  return place === MISSING ? f : exceptAt(heap, f, place, key, value);
}

/** The place of a key that is none in the domain. */
export const MISSING = -1;
/** The place of every key of a lazy function. */
const COMPUTED = -2;

/**
 * Where a function has its value at a key, for `valueIn` and `exceptAt`; or `MISSING`. Throws as
 * `apply` does, but for a key that is only missing.
 */
export function placeOf(heap: Heap, f: Handle, key: Handle): number {
  const kind = kinds.kindOf(heap, f);
  if (kind === kinds.LAZY_FUNCTION) {
    return member(heap, key, domainOf(heap, f)) ? COMPUTED : MISSING;
  }
  if (!kinds.isFunctionKind(kind)) throw notAFunction(heap, f, 'EXCEPT is applied to');
  return indexOf(heap, f, kind, key);
}

/** `f[key]`, whose place is known and not `MISSING`. */
export function valueIn(heap: Heap, f: Handle, place: number, key: Handle): Handle {
  return place === COMPUTED ? valueAt(heap, keptFunctionOf(heap, f), key) : itemAt(heap, f, place);
}

/** `[f EXCEPT ![key] = value]`, where the place of the key is known and not `MISSING`. */
export function exceptAt(heap: Heap, f: Handle, place: number, key: Handle, value: Handle): Handle {
  if (place === COMPUTED) return exceptLazy(heap, f, key, value);
  return replaceItem(heap, f, kinds.kindOf(heap, f), place, value);
}

/** The tuple that a value is, or `NOTHING` for one that is no sequence. */
export function sequenceOf(heap: Heap, value: Handle): Handle {
  const kind = kinds.kindOf(heap, value);
  if (kind === kinds.TUPLE) return value;
  return kind === kinds.LAZY_FUNCTION ? sequenceOf(heap, normalize(heap, value)) : NOTHING;
}

/** A function with another value among its items. */
function replaceItem(heap: Heap, f: Handle, kind: number, index: number, value: Handle): Handle {
  if (itemAt(heap, f, index) === value) return f;
  const known = heap.findReplaced(f, index, value);
  if (known !== NOTHING) return known;
  const length = lengthOf(heap, f);
  const items = heap.draft(length);
  const { words } = heap;
  const from = (f >>> 1) + ITEMS;
  for (let at = 0; at < length; at++) words[items + at] = words[from + at]!;
  words[items + index] = value;
  return heap.seal(kind, length);
}

/** Where among its items a function has its value at an argument; -1 when it has none. */
function indexOf(heap: Heap, f: Handle, kind: number, argument: Handle): number {
  if (kind === kinds.TUPLE) return indexInTuple(heap, f, argument);
  if (kind === kinds.RECORD) return indexOfName(heap, f, argument);
  const position = positionIn(heap, itemAt(heap, f, 0), normalize(heap, argument));
  return position < 0 ? -1 : position + 1;
}

function indexInTuple(heap: Heap, tuple: Handle, argument: Handle): number {
  const index = (argument >> 1) - 1;
  if (isSmallInteger(argument)) return index < lengthOf(heap, tuple) && index >= 0 ? index : -1;
  if (kinds.kindOf(heap, argument) === kinds.INTEGER) return -1;
  throw outOfDomain(heap, tuple, argument);
}

function indexOfName(heap: Heap, record: Handle, name: Handle): number {
  const { words } = heap;
  const shape = itemAt(heap, record, 0);
  const items = (shape >>> 1) + ITEMS;
  for (let index = lengthOf(heap, shape) - 1; index >= 0; index--) {
    if (words[items + index] === name) return index + 1;
  }
  if (kinds.kindOf(heap, name) === kinds.STRING) return -1;
  throw outOfDomain(heap, record, name);
}

function applyLazy(heap: Heap, f: Handle, argument: Handle): Handle {
  const kept = keptFunctionOf(heap, f);
  if (!member(heap, argument, kept.lazy.domain)) throw outOfDomain(heap, f, argument);
  return valueAt(heap, kept, argument);
}

/** A lazy function that differs from another at one argument. */
function exceptLazy(heap: Heap, f: Handle, key: Handle, value: Handle): Handle {
  const kept = keptFunctionOf(heap, f);
  const { domain, text = () => show(heap, f), isView = false } = kept.lazy;
  return lazyFunction(heap, {
    domain,
    apply: (argument) => (equal(heap, argument, key) ? value : valueAt(heap, kept, argument)),
    text: () => `[${text()} EXCEPT ![${show(heap, key)}] = ${show(heap, value)}]`,
    update: { base: f, key, value },
    isView,
  });
}

function outOfDomain(heap: Heap, f: Handle, argument: Handle): ValueError {
  return new ValueError(
    'out-of-domain',
    `Cannot apply ${describe(heap, f)} to ${describe(heap, argument)}: ` +
      `its domain is ${show(heap, domainOf(heap, f))}.`,
  );
}
