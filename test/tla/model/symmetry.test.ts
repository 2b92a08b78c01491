import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  integer,
  setFrom,
  type Handle,
  type Heap,
} from '../../../src/checker/values/heap/index.js';
import { Symmetry } from '../../../src/tla/model/symmetry.js';
import { functionOf, newHeap, recordOf, setOf, tupleOf } from '../../checker/values/heap/build.js';

/** Makes a value of three model values, which are given in some order. */
type Plan = (heap: Heap, models: readonly Handle[]) => Handle;

const leaf: fc.Arbitrary<Plan> = fc.oneof(
  fc.nat({ max: 2 }).map(
    (index): Plan =>
      (_heap, models) =>
        models[index]!,
  ),
  fc.nat({ max: 2 }).map(
    (value): Plan =>
      (heap) =>
        integer(heap, value),
  ),
);

/** Sets of which any two compare. */
const set: fc.Arbitrary<Plan> = fc
  .array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), { maxLength: 4 })
  .map(
    (pairs): Plan =>
      (heap, models) =>
        setOf(heap, ...pairs.map(([i, j]) => tupleOf(heap, models[i]!, integer(heap, j)))),
  );

const { value } = fc.letrec<{ value: Plan }>((tie) => {
  const three = fc.tuple(tie('value'), tie('value'), tie('value'));
  return {
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      set,
      three.map(
        (parts): Plan =>
          (heap, models) =>
            tupleOf(heap, ...parts.map((part) => part(heap, models))),
      ),
      three.map(
        ([f, g]): Plan =>
          (heap, models) =>
            recordOf(heap, { f: f(heap, models), g: g(heap, models) }),
      ),
      three.map(
        (parts): Plan =>
          (heap, models) =>
            functionOf(
              heap,
              ...parts.map((part, index) => [models[index]!, part(heap, models)] as const),
            ),
      ),
    ),
  };
});

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

/** The set of permutations of model values that the orders tell. */
function permutations(heap: Heap, models: readonly Handle[], orders: readonly number[][]): Handle {
  const mark = heap.mark();
  const functions = orders.map((order) =>
    functionOf(heap, ...order.map((to, from) => [models[from]!, models[to]!] as const)),
  );
  for (const each of functions) heap.push(each);
  return setFrom(heap, mark);
}

/** A state in all ways in which its model values can be exchanged. */
function orbitOf(heap: Heap, models: readonly Handle[], plans: readonly Plan[]): Int32Array[] {
  return ORDERS.map((order) => {
    const permuted = order.map((index) => models[index]!);
    return Int32Array.from(plans, (each) => each(heap, permuted));
  });
}

function inOrderOfValues(heap: Heap): (left: Int32Array, right: Int32Array) => number {
  return (left, right) => {
    const at = left.findIndex((word, index) => word !== right[index]);
    return at < 0 ? 0 : compare(heap, left[at]!, right[at]!);
  };
}

/** Checks all states that a row stands for. */
function expectRepresentative(
  rows: readonly (readonly Plan[])[],
  orders: readonly number[][],
  isViewed: boolean,
): void {
  const heap = newHeap();
  const models = ['a', 'b', 'c'].map((name) => heap.modelValue(name));
  const symmetry = new Symmetry(heap, permutations(heap, models, orders), WIDTH, isViewed);
  for (const row of rows) {
    const orbit = orbitOf(heap, models, row);
    const found = orbit.map((each) => symmetry.representative(each).join());
    expect(new Set(found).size).toBe(1);
    expect(orbit.map((each) => each.join())).toContain(found[0]);
    if (isViewed) expect(found[0]).toBe(orbit.toSorted(inOrderOfValues(heap))[0]!.join());
  }
}

const WIDTH = 3;

function rowsOf(plan: fc.Arbitrary<Plan>): fc.Arbitrary<Plan[][]> {
  return fc.array(fc.array(plan, { minLength: WIDTH, maxLength: WIDTH }), { maxLength: 6 });
}

describe('The representative of a state', () => {
  const groups: [string, number[][]][] = [
    ['all permutations', ORDERS],
    ['two that generate all', [ORDERS[2]!, ORDERS[3]!]],
  ];

  test.each(groups)('is the same for all that %s make of it', (_name, orders) => {
    fc.assert(fc.property(rowsOf(value), (rows) => expectRepresentative(rows, orders, false)));
  });

  test.each(groups)('is the least that %s make of it, for a view', (_name, orders) => {
    fc.assert(fc.property(rowsOf(set), (rows) => expectRepresentative(rows, orders, true)));
  });

  test('is the state itself if no permutation exchanges its model values', () => {
    const heap = newHeap();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => heap.modelValue(name));
    const swap = permutations(heap, [a!, b!], [[1, 0]]);
    const symmetry = new Symmetry(heap, swap, 1, false);
    expect([...symmetry.representative(Int32Array.of(c!))]).toEqual([c]);
  });
});
