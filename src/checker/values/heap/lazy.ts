import type { Handle } from './handle.js';
import { itemAt } from './header.js';
import type { Words } from './header.js';
import { CUP, DIFFERENCE, FILTER, kindOf, LAZY_FUNCTION } from './kinds.js';

/** `[x \in domain |-> ...]` whose values are computed when they are asked for. */
export interface LazyFunction {
  readonly domain: Handle;
  /** Called once an argument, which is an element of the domain: a result is kept. */
  apply(this: void, argument: Handle): Handle;
  /** How it is printed, as long as it has no other form. */
  readonly text?: () => string;
  /** How it differs from another function, if EXCEPT has made it. */
  readonly update?: Update;
  /** Whether it looks at values that somebody notes: it stays lazy until one is needed. */
  readonly isView?: boolean;
}

/** `[base EXCEPT ![key] = value]` */
export interface Update {
  readonly base: Handle;
  readonly key: Handle;
  readonly value: Handle;
}

/** `{x \in set : ...}` whose condition is evaluated when it is asked for. */
export interface FilterSet {
  readonly set: Handle;
  test(this: void, element: Handle): boolean;
  /** Whether a normal value is an element, where the set to be filtered is not asked first. */
  has?(this: void, value: Handle): boolean;
  /** How it is printed, as long as it has no other form. */
  readonly text?: string;
  /** As for a function. */
  readonly isView?: boolean;
}

/** A lazy function with the values that it has computed, by argument. */
export interface KeptFunction {
  readonly place: number;
  readonly lazy: LazyFunction;
  readonly values: Map<Handle, Handle>;
}

interface KeptFilter {
  readonly place: number;
  readonly filter: FilterSet;
}

type LazyValue = KeptFunction | KeptFilter;

/**
 * What the lazy values of a heap do. Those of a state are released with it, all at once; those that
 * outlive it, such as the value of a constant, have been told to last before.
 */
export class LazyValues {
  private readonly all: (LazyValue | undefined)[] = [];
  /** The places below are never released. */
  private lasting = 0;

  /** How many there are: the place of the next one, and what `release` goes back to. */
  get size(): number {
    return this.all.length;
  }

  /** @returns its place */
  addFunction(lazy: LazyFunction): number {
    const place = this.all.length;
    this.all.push({ place, lazy, values: new Map() });
    return place;
  }

  /** @returns its place */
  addFilter(filter: FilterSet): number {
    const place = this.all.length;
    this.all.push({ place, filter });
    return place;
  }

  at(place: number): LazyValue {
    const value = this.all[place];
    if (value === undefined) throw new Error('a lazy value is used after its release');
    return value;
  }

  /** Makes all that there are now last. */
  last(): void {
    this.lasting = this.all.length;
  }

  /** Forgets those from this place on that do not last. None of them may be used any more. */
  release(place: number): void {
    const length = Math.max(place, this.lasting);
    if (length < this.all.length) this.all.length = length;
  }

  /**
   * Calls what a lazy value does. One that lasts may keep what is made by that: its own results,
   * and the operands of its body.
   */
  call<Result>(place: number, argument: Handle, body: (argument: Handle) => Result): Result {
    const before = this.all.length;
    const result = body(argument);
    if (place < this.lasting && this.all.length > before) this.last();
    return result;
  }
}

/** What a heap keeps of values that are no numbers. */
export interface Lazies extends Words {
  readonly lazies: LazyValues;
}

/** @param handle a `LAZY_FUNCTION` that has not been released */
export function keptFunctionOf(heap: Lazies, handle: Handle): KeptFunction {
  return heap.lazies.at(itemAt(heap, handle, 0)) as KeptFunction;
}

/** Whether a value looks at others that somebody notes, and is to stay lazy for that. */
export function isView(heap: Lazies, handle: Handle): boolean {
  switch (kindOf(heap, handle)) {
    case LAZY_FUNCTION:
      return keptFunctionOf(heap, handle).lazy.isView === true;
    case FILTER:
      return filterOf(heap, handle).isView === true;
    case CUP:
    case DIFFERENCE:
      return isView(heap, itemAt(heap, handle, 0)) || isView(heap, itemAt(heap, handle, 1));
    default:
      return false;
  }
}

/** @param handle a `FILTER` that has not been released */
export function filterOf(heap: Lazies, handle: Handle): FilterSet {
  return (heap.lazies.at(itemAt(heap, handle, 0)) as KeptFilter).filter;
}

/** Whether an element of the set that a `FILTER` filters passes its test. */
export function passes(heap: Lazies, handle: Handle, element: Handle): boolean {
  return heap.lazies.call(itemAt(heap, handle, 0), element, filterOf(heap, handle).test);
}

/** The value of a lazy function at a normal argument, which has to be in its domain. */
export function valueAt({ lazies }: Lazies, kept: KeptFunction, argument: Handle): Handle {
  const { place, lazy, values } = kept;
  const known = values.get(argument);
  if (known !== undefined) return known;
  const value = lazies.call(place, argument, lazy.apply);
  values.set(argument, value);
  return value;
}
