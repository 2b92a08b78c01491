import { cursor, setFrom } from '../../../../src/checker/values/heap/enumerate.js';
import { ValueError } from '../../../../src/checker/values/heap/errors.js';
import type { ValueErrorCode } from '../../../../src/checker/values/heap/errors.js';
import { functionFrom } from '../../../../src/checker/values/heap/functions.js';
import { booleanHandle, NOTHING } from '../../../../src/checker/values/heap/handle.js';
import type { Handle } from '../../../../src/checker/values/heap/handle.js';
import { itemAt, lengthOf } from '../../../../src/checker/values/heap/header.js';
import { Heap } from '../../../../src/checker/values/heap/heap.js';
import { integer } from '../../../../src/checker/values/heap/integers.js';
import { recordFrom, recordShape } from '../../../../src/checker/values/heap/records.js';
import { product, recordSet } from '../../../../src/checker/values/heap/symbolic.js';
import { tupleFrom } from '../../../../src/checker/values/heap/tuples.js';
import { thrownBy } from '../../thrown-by.js';
import { texts } from './naive.js';
import type { Naive } from './naive.js';

/** A heap in which the texts of the tests have the ranks that naive values give them. */
export function newHeap(): Heap {
  const heap = new Heap();
  for (const text of texts) heap.reserveRank(text);
  return heap;
}

export function setOf(heap: Heap, ...elements: readonly Handle[]): Handle {
  return setFrom(heap, pushed(heap, elements));
}

export function tupleOf(heap: Heap, ...items: readonly Handle[]): Handle {
  return tupleFrom(heap, pushed(heap, items));
}

export function recordOf(heap: Heap, fields: Readonly<Record<string, Handle>>): Handle {
  const shape = recordShape(heap, Object.keys(fields));
  return recordFrom(heap, shape, pushed(heap, inOrderOf(heap, shape, fields)));
}

/** `(key :> value @@ ...)`, of keys that compare. */
export function functionOf(heap: Heap, ...entries: readonly (readonly [Handle, Handle])[]): Handle {
  const values = new Map(entries);
  const domain = setOf(heap, ...values.keys());
  const results = elementsOf(heap, domain).map((key) => values.get(key)!);
  return functionFrom(heap, domain, pushed(heap, results));
}

/** `{1, 2}` of integers. */
export function numbers(heap: Heap, ...values: readonly number[]): Handle {
  return setOf(heap, ...values.map((value) => integer(heap, value)));
}

/** `<<1, 2>>` of integers. */
export function numberTuple(heap: Heap, ...values: readonly number[]): Handle {
  return tupleOf(heap, ...values.map((value) => integer(heap, value)));
}

export function productOf(heap: Heap, ...sets: readonly Handle[]): Handle {
  return product(heap, pushed(heap, sets));
}

/** `[name : set, ...]` */
export function recordSetOf(heap: Heap, fields: Readonly<Record<string, Handle>>): Handle {
  const shape = recordShape(heap, Object.keys(fields));
  return recordSet(heap, shape, pushed(heap, inOrderOf(heap, shape, fields)));
}

/** What a cursor gives. */
export function elementsOf(heap: Heap, set: Handle): Handle[] {
  const elements: Handle[] = [];
  const each = cursor(heap, set);
  for (let element = each.next(); element !== NOTHING; element = each.next())
    elements.push(element);
  return elements;
}

export function handleOf(heap: Heap, value: Naive): Handle {
  switch (value.kind) {
    case 'boolean':
      return booleanHandle(value.value);
    case 'integer':
      return integer(heap, value.value);
    case 'string':
      return heap.string(value.text);
    case 'model value':
      return heap.modelValue(value.name);
    case 'set':
      return setOf(heap, ...value.elements.map((element) => handleOf(heap, element)));
    case 'function':
      return functionOf(
        heap,
        ...value.entries.map(
          ([key, result]) => [handleOf(heap, key), handleOf(heap, result)] as const,
        ),
      );
  }
}

/** What a call gives, or the code of the `ValueError` that it throws. */
export function outcome<T>(call: () => T): T | ValueErrorCode {
  try {
    return call();
  } catch (error) {
    if (error instanceof ValueError) return error.code;
    throw error;
  }
}

/** The code of the `ValueError` that is thrown. */
export function codeOf(call: () => unknown): ValueErrorCode {
  const error = thrownBy(call);
  if (!(error instanceof ValueError)) throw error;
  return error.code;
}

function pushed(heap: Heap, handles: Iterable<Handle>): number {
  const mark = heap.mark();
  for (const handle of handles) heap.push(handle);
  return mark;
}

function inOrderOf(
  heap: Heap,
  shape: Handle,
  fields: Readonly<Record<string, Handle>>,
): readonly Handle[] {
  return itemsOf(heap, shape).map((name) => fields[heap.textOf(name)]!);
}

function itemsOf(heap: Heap, handle: Handle): Handle[] {
  return Array.from({ length: lengthOf(heap, handle) }, (_, index) => itemAt(heap, handle, index));
}
