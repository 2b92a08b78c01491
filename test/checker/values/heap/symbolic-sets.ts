import fc from 'fast-check';
import { union } from '../../../../src/checker/values/heap/algebra.js';
import type { Handle } from '../../../../src/checker/values/heap/handle.js';
import type { Heap } from '../../../../src/checker/values/heap/heap.js';
import { integerOf } from '../../../../src/checker/values/heap/integers.js';
import {
  filterSet,
  functionSet,
  interval,
  powerset,
} from '../../../../src/checker/values/heap/symbolic.js';
import { handleOf, productOf, recordSetOf } from './build.js';
import * as naive from './naive.js';
import type { Naive } from './naive.js';

/** A set in a form that is not listed, and the elements that it is defined to have. */
export interface Described {
  readonly make: (heap: Heap) => Handle;
  readonly elements: readonly Naive[];
}

const explicit = fc
  .array(fc.integer({ min: -1, max: 4 }), { maxLength: 3 })
  .map((values): Described => {
    const set = naive.set(...values.map(naive.int));
    return { make: (heap) => handleOf(heap, set), elements: set.elements };
  });

const intervals = fc
  .tuple(fc.integer({ min: -2, max: 3 }), fc.integer({ min: -1, max: 3 }))
  .map(([low, size]): Described => {
    const elements = Array.from({ length: Math.max(size, 0) }, (_, index) =>
      naive.int(low + index),
    );
    return { make: (heap) => interval(heap, low, low + size - 1), elements };
  });

/** `{x \in base : x % 2 = 0}` */
function evenNumbers({ make, elements }: Described): Described {
  return {
    make: (heap) =>
      filterSet(heap, { set: make(heap), test: (each) => integerOf(heap, each) % 2 === 0 }),
    elements: elements.filter((each) => each.kind === 'integer' && each.value % 2 === 0),
  };
}

function subsets({ make, elements }: Described): Described {
  let all: Naive[][] = [[]];
  for (const element of elements) {
    all = all.flatMap((subset) => [subset, [...subset, element]]);
  }
  return {
    make: (heap) => powerset(heap, make(heap)),
    elements: all.map((subset) => naive.set(...subset)),
  };
}

/** One element of each set, in all ways. */
function choices(sets: readonly Described[]): Naive[][] {
  let all: Naive[][] = [[]];
  for (const { elements } of sets) {
    all = all.flatMap((chosen) => elements.map((element) => [...chosen, element]));
  }
  return all;
}

function functions(domain: Described, range: Described): Described {
  return {
    make: (heap) => functionSet(heap, domain.make(heap), range.make(heap)),
    elements: choices(domain.elements.map(() => range)).map((values) =>
      naive.func(...domain.elements.map((key, index) => [key, values[index]!] as const)),
    ),
  };
}

function tuples(sets: readonly Described[]): Described {
  return {
    make: (heap) => productOf(heap, ...sets.map(({ make }) => make(heap))),
    elements: choices(sets).map((items) => naive.tuple(...items)),
  };
}

function records(first: Described, second: Described): Described {
  return {
    make: (heap) => recordSetOf(heap, { b: first.make(heap), a: second.make(heap) }),
    elements: choices([first, second]).map(([b, a]) => naive.record({ b: b!, a: a! })),
  };
}

function joined(left: Described, right: Described): Described {
  return {
    make: (heap) => union(heap, left.make(heap), right.make(heap)),
    elements: naive.set(...left.elements, ...right.elements).elements,
  };
}

/** Sets of numbers, in several forms. */
const ofNumbers = fc
  .oneof(explicit, intervals)
  .chain((base) => fc.constantFrom(base, evenNumbers(base)));

/** Two sets whose elements compare, if any form has elements of that kind. */
export const described: fc.Arbitrary<readonly [Described, Described]> = fc
  .array(ofNumbers, { minLength: 4, maxLength: 4 })
  .chain(([a, b, c, d]) => {
    const pairs: (readonly [Described, Described])[] = [
      [a!, b!],
      [subsets(a!), subsets(b!)],
      [functions(a!, b!), functions(c!, d!)],
      [tuples([a!, b!]), tuples([c!, d!])],
      [tuples([a!, b!, c!]), functions(a!, b!)],
      [records(a!, b!), records(c!, d!)],
      [joined(subsets(a!), subsets(b!)), subsets(c!)],
      [subsets(tuples([a!])), subsets(tuples([b!]))],
    ];
    return fc.constantFrom(...pairs);
  });
