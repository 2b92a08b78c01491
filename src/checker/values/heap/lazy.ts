import type { Handle } from './handle.js';
import { itemAt } from './header.js';
import type { Words } from './header.js';

/** `[x \in domain |-> ...]` whose values are computed when they are asked for. */
export interface LazyFunction {
  readonly domain: Handle;
  /** Called once an argument, which is an element of the domain: a result is kept. */
  apply(this: void, argument: Handle): Handle;
  /** How it is printed, as long as it has no other form. */
  readonly text?: string;
}

/** `{x \in set : ...}` whose condition is evaluated when it is asked for. */
export interface FilterSet {
  readonly set: Handle;
  test(this: void, element: Handle): boolean;
  /** How it is printed, as long as it has no other form. */
  readonly text?: string;
}

/** A lazy function with the values that it has computed, by argument. */
export interface KeptFunction {
  readonly lazy: LazyFunction;
  readonly values: Map<Handle, Handle>;
}

/** What a heap keeps of values that are no numbers. */
export interface Lazies extends Words {
  readonly lazies: readonly (KeptFunction | FilterSet)[];
}

/** @param handle a `LAZY_FUNCTION` that has not been released */
export function keptFunctionOf(heap: Lazies, handle: Handle): KeptFunction {
  return heap.lazies[itemAt(heap, handle, 0)] as KeptFunction;
}

/** @param handle a `FILTER` that has not been released */
export function filterOf(heap: Lazies, handle: Handle): FilterSet {
  return heap.lazies[itemAt(heap, handle, 0)] as FilterSet;
}

/** The value of a lazy function at a normal argument, which has to be in its domain. */
export function valueAt({ lazy, values }: KeptFunction, argument: Handle): Handle {
  const known = values.get(argument);
  if (known !== undefined) return known;
  const value = lazy.apply(argument);
  values.set(argument, value);
  return value;
}
