import {
  apply,
  cursor,
  domainOf,
  functionFrom,
  itemAt,
  lengthOf,
  member,
  normalize,
  NOTHING,
  recordFrom,
  recordShape,
  setFrom,
  tupleFrom,
  union,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { tooLarge } from '../../checker/values/heap/failures.js';
import { show } from '../../checker/values/heap/show.js';
import { TO_OVERRIDDEN, TO_SINGLETON } from './memo-operations.js';
import { functionOperand, unusable } from './operands.js';

/** So many items an array of JavaScript takes for sure; eight times as many end the process. */
const LONGEST_ARRAY = 2 ** 24;

/** `argument :> value` */
export function singleton(heap: Heap, argument: Handle, value: Handle): Handle {
  const known = heap.memo.find(TO_SINGLETON, argument, value);
  if (known !== NOTHING) return known;
  const mark = heap.mark();
  heap.push(normalize(heap, argument));
  const domain = setFrom(heap, mark);
  heap.push(value);
  return heap.memo.keep(TO_SINGLETON, argument, value, functionFrom(heap, domain, mark));
}

/**
 * `left @@ right`: what the left one is not defined for comes from the right one.
 *
 * @throws OperandError `not-a-function`
 */
export function override(heap: Heap, left: Handle, right: Handle): Handle {
  const known = heap.memo.find(TO_OVERRIDDEN, left, right);
  if (known !== NOTHING) return known;
  const leftDomain = domainOf(heap, functionOperand(heap, left, 'The left operand of @@'));
  const rightDomain = domainOf(heap, functionOperand(heap, right, 'The right operand of @@'));
  const result = tabulate(heap, union(heap, leftDomain, rightDomain), (key) =>
    member(heap, key, leftDomain) ? apply(heap, left, key) : apply(heap, right, key),
  );
  return heap.memo.keep(TO_OVERRIDDEN, left, right, result);
}

/** The domain of an operand that has to be a function. @throws EvaluationError `not-a-function` */
export function functionDomain(heap: Heap, value: Handle, role: string): Handle {
  return domainOf(heap, functionOperand(heap, value, role, unusable));
}

/** `[key \in domain |-> valueOf(key)]`, evaluated at once. */
export function tabulate(heap: Heap, domain: Handle, valueOf: (key: Handle) => Handle): Handle {
  const mark = heap.mark();
  const keys = cursor(heap, domain);
  for (let key = keys.next(); key !== NOTHING; key = keys.next()) heap.push(valueOf(key));
  return functionFrom(heap, domain, mark);
}

/** The function of these values by their arguments, which are normal. */
export function functionOf(heap: Heap, values: ReadonlyMap<Handle, Handle>): Handle {
  const mark = heap.mark();
  for (const key of values.keys()) heap.push(key);
  return tabulate(heap, setFrom(heap, mark), (key) => values.get(key) ?? NOTHING);
}

/** The record of these fields; without any, the empty function. */
export function recordOf(heap: Heap, fields: ReadonlyMap<string, Handle>): Handle {
  if (fields.size === 0) return heap.emptyTuple;
  const shape = recordShape(heap, [...fields.keys()]);
  const mark = heap.mark();
  for (let index = 0; index < fields.size; index++) {
    heap.push(fields.get(heap.textOf(itemAt(heap, shape, index))) ?? NOTHING);
  }
  return recordFrom(heap, shape, mark);
}

/** `<<value, ...>>` */
export function tupleOf(heap: Heap, values: readonly Handle[]): Handle {
  const mark = heap.mark();
  for (const value of values) heap.push(value);
  return tupleFrom(heap, mark);
}

/** `{value, ...}` */
export function setOf(heap: Heap, values: readonly Handle[]): Handle {
  const mark = heap.mark();
  for (const value of values) heap.push(value);
  return setFrom(heap, mark);
}

/**
 * The elements of a set, in their order.
 *
 * @throws ValueError `not-enumerable`, `not-a-set`, `set-too-large`
 */
export function elementsIn(heap: Heap, set: Handle): Handle[] {
  const elements: Handle[] = [];
  const all = cursor(heap, set);
  for (let element = all.next(); element !== NOTHING; element = all.next()) {
    if (elements.length === LONGEST_ARRAY) throw tooLarge(show(heap, set), LONGEST_ARRAY);
    elements.push(element);
  }
  return elements;
}

/** The items of a tuple. */
export function itemsIn(heap: Heap, tuple: Handle): Handle[] {
  return Array.from({ length: lengthOf(heap, tuple) }, (_, index) => itemAt(heap, tuple, index));
}
