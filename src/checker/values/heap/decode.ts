import { List, OrderedMap } from 'immutable';
import { isFunction, isModelValue, isSet } from '../kind.js';
import type { FunctionValue } from '../kind.js';
import { sortedSet, sortedValues } from '../order.js';
import { modelValue } from '../value.js';
import type { Value } from '../value.js';
import { functionOver } from './canonical.js';
import { normalize, setFrom } from './enumerate.js';
import { ValueError } from './errors.js';
import { booleanHandle, TRUE } from './handle.js';
import type { Handle } from './handle.js';
import { itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import { integer, integerOf } from './integers.js';
import * as kinds from './kinds.js';
import { tupleFrom } from './tuples.js';

/** The Immutable faces of normal values, by handle, so that what many values share is made once. */
export type Decoded = Map<Handle, Value>;

/**
 * The Immutable face of a value. Functions have their arguments in the order of the heap.
 *
 * @param decoded values that have been decoded already; takes the new ones
 * @throws ValueError what `normalize` throws
 */
export function decode(heap: Heap, handle: Handle, decoded: Decoded = new Map()): Value {
  return decodeNormal(heap, normalize(heap, handle), decoded);
}

/**
 * The value of an Immutable one.
 *
 * @throws ValueError `overflow` for a number that is no 32-bit integer, `no-counterpart` for null,
 *   `incomparable` for elements or arguments that do not compare
 */
export function encode(heap: Heap, value: Value): Handle {
  if (typeof value === 'boolean') return booleanHandle(value);
  if (typeof value === 'number') return encodeNumber(heap, value);
  if (typeof value === 'string') return heap.string(value);
  if (value === null) throw new ValueError('no-counterpart', 'TLA+ has no value that is null.');
  if (isModelValue(value)) return heap.modelValue(value.name);
  const mark = heap.mark();
  if (isFunction(value)) return encodeFunction(heap, value);
  for (const item of value) heap.push(encode(heap, item));
  return isSet(value) ? normalize(heap, setFrom(heap, mark)) : tupleFrom(heap, mark);
}

function encodeNumber(heap: Heap, value: number): Handle {
  if ((value | 0) === value) return integer(heap, value);
  throw new ValueError('overflow', `${value} is no 32-bit integer.`);
}

function encodeFunction(heap: Heap, value: FunctionValue): Handle {
  const mark = heap.mark();
  const values = new Map<Handle, Handle>();
  for (const [key, result] of value) {
    const argument = normalize(heap, encode(heap, key));
    values.set(argument, encode(heap, result));
    heap.push(argument);
  }
  const domain = normalize(heap, setFrom(heap, mark));
  for (let index = 0; index < values.size; index++) {
    heap.push(values.get(itemAt(heap, domain, index))!);
  }
  return functionOver(heap, domain, mark);
}

function decodeNormal(heap: Heap, handle: Handle, decoded: Decoded): Value {
  const known = decoded.get(handle);
  if (known !== undefined) return known;
  const value = decodeNew(heap, handle, decoded);
  decoded.set(handle, value);
  return value;
}

function decodeNew(heap: Heap, handle: Handle, decoded: Decoded): Value {
  switch (kinds.kindOf(heap, handle)) {
    case kinds.BOOLEAN:
      return handle === TRUE;
    case kinds.INTEGER:
      return integerOf(heap, handle);
    case kinds.STRING:
      return heap.textOf(handle);
    case kinds.MODEL_VALUE:
      return modelValue(heap.textOf(handle));
    case kinds.TUPLE:
      return List(decodeItems(heap, handle, 0, decoded));
    case kinds.SET:
      return sortedSet(sortedValues(decodeItems(heap, handle, 0, decoded)));
    default: {
      const keys = decodeItems(heap, itemAt(heap, handle, 0), 0, decoded);
      const values = decodeItems(heap, handle, 1, decoded);
      return OrderedMap(keys.map((key, index): [Value, Value] => [key, values[index]!]));
    }
  }
}

function decodeItems(heap: Heap, handle: Handle, first: number, decoded: Decoded): Value[] {
  const items: Value[] = [];
  const length = lengthOf(heap, handle);
  for (let index = first; index < length; index++) {
    items.push(decodeNormal(heap, itemAt(heap, handle, index), decoded));
  }
  return items;
}
