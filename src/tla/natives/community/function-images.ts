import {
  apply,
  domainOf,
  isFinite,
  itemAt,
  kindOf,
  LAZY_FUNCTION,
  lazyFunction,
  lengthOf,
  setFrom,
  TUPLE,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn, tabulate } from '../function-values.js';
import { functionOperand, unusable, type OperandFailure } from '../operands.js';

/**
 * The values of a function, in the order of its arguments.
 *
 * @throws EvaluationError `not-a-function`, `not-enumerable`
 */
export function imagesOf(
  heap: Heap,
  f: Handle,
  role: string,
  failure: OperandFailure = unusable,
): Handle[] {
  const kind = kindOf(heap, functionOperand(heap, f, role, failure));
  if (kind === LAZY_FUNCTION) return lazyImages(heap, f, role, failure);
  // The first item of a record or a function tells its domain.
  const first = kind === TUPLE ? 0 : 1;
  const count = lengthOf(heap, f) - first;
  return Array.from({ length: count }, (_, index) => itemAt(heap, f, first + index));
}

function lazyImages(heap: Heap, f: Handle, role: string, failure: OperandFailure): Handle[] {
  const domain = domainOf(heap, f);
  if (isFinite(heap, domain)) return elementsIn(heap, domain).map((key) => apply(heap, f, key));
  throw failure('not-enumerable', role, 'a function on a finite set', heap, f);
}

/** `Range(f)` */
export function range(heap: Heap, f: Handle, role: string): Handle {
  const mark = heap.mark();
  for (const image of imagesOf(heap, f, role)) heap.push(image);
  return setFrom(heap, mark);
}

/** `[key \in domain |-> valueOf(key)]`, evaluated when it is asked for if the domain is infinite. */
export function mapping(heap: Heap, domain: Handle, valueOf: (key: Handle) => Handle): Handle {
  if (isFinite(heap, domain)) return tabulate(heap, domain, valueOf);
  return lazyFunction(heap, { domain, apply: valueOf });
}
