import {
  apply,
  isFinite,
  isFunctionKind,
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
import { elementsIn, functionDomain, tabulate } from '../function-values.js';

/**
 * The values of a function, in the order of its arguments.
 *
 * @throws EvaluationError `not-a-function`; ValueError `not-enumerable`
 */
export function imagesOf(heap: Heap, f: Handle, role: string): Handle[] {
  const kind = kindOf(heap, f);
  if (!isFunctionKind(kind) || kind === LAZY_FUNCTION) {
    return elementsIn(heap, functionDomain(heap, f, role)).map((key) => apply(heap, f, key));
  }
  // The first item of a record or a function tells its domain.
  const first = kind === TUPLE ? 0 : 1;
  const count = lengthOf(heap, f) - first;
  return Array.from({ length: count }, (_, index) => itemAt(heap, f, first + index));
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
