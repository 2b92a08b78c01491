import {
  booleanHandle,
  decode,
  filterSet,
  integer,
  lazyFunction,
  type Handle,
  type Heap,
} from '../../../../src/checker/values/heap/index.js';
import { isFunction, isSequence, isSet } from '../../../../src/checker/values/kind.js';
import type { Value as Decoded } from '../../../../src/checker/values/value.js';
import { functionOf, setOf, tupleOf } from '../../../../src/tla/natives/function-values.js';
import { listed, sequence, table } from '../../reference/collections.js';
import { fail, FunctionValue, SetValue, type Value } from '../../reference/values.js';

/** A value of the naive evaluator in the heap. */
export function handleOf(heap: Heap, value: Value): Handle {
  if (typeof value === 'boolean') return booleanHandle(value);
  if (typeof value === 'number') return integer(heap, value);
  if (typeof value === 'string') return heap.string(value);
  const handlesOf = (values: readonly Value[]): Handle[] =>
    values.map((each) => handleOf(heap, each));
  if (value instanceof SetValue) return setOf(heap, handlesOf(value.elements));
  if (value.isSequence) return tupleOf(heap, handlesOf(value.values));
  const values = handlesOf(value.values);
  const keys = handlesOf(value.domain.elements);
  return functionOf(heap, new Map(keys.map((key, index) => [key, values[index]!])));
}

/** The same value, for which sets and functions compute what they have when they are asked. */
export function lazyHandleOf(heap: Heap, value: Value): Handle {
  if (value instanceof SetValue) {
    return filterSet(heap, { set: handleOf(heap, value), test: () => true });
  }
  if (!(value instanceof FunctionValue) || value.isRecord) return handleOf(heap, value);
  return lazyFunction(heap, {
    domain: handleOf(heap, value.domain),
    apply: (argument) => handleOf(heap, value.apply(valueOf(heap, argument))),
  });
}

/** A value of the heap for the naive evaluator. */
export function valueOf(heap: Heap, handle: Handle): Value {
  return naiveValue(decode(heap, handle));
}

function naiveValue(value: Decoded): Value {
  if (isSet(value)) return listed([...value].map(naiveValue));
  if (isSequence(value)) return sequence([...value].map(naiveValue));
  if (isFunction(value)) {
    return table([...value.keys()].map(naiveValue), [...value.values()].map(naiveValue));
  }
  return value === null || typeof value === 'object' ? fail('no counterpart') : value;
}

/** A value as TLA+ text. */
export function textOf(value: Value): string {
  if (value instanceof SetValue) return `{${value.elements.map(textOf).join(', ')}}`;
  if (!(value instanceof FunctionValue)) return JSON.stringify(value);
  const values = value.values.map(textOf);
  if (value.isSequence) return `<<${values.join(', ')}>>`;
  const pairs = value.domain.elements.map((key, index) => `${textOf(key)} :> ${values[index]}`);
  return `(${pairs.join(' @@ ')})`;
}
