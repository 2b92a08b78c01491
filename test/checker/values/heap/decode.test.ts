import fc from 'fast-check';
import { OrderedMap, OrderedSet } from 'immutable';
import type { List } from 'immutable';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../../src/checker/values/heap/decode.js';
import { integer } from '../../../../src/checker/values/heap/integers.js';
import { interval } from '../../../../src/checker/values/heap/symbolic.js';
import { equalValues } from '../../../../src/checker/values/order.js';
import { modelValue } from '../../../../src/checker/values/value.js';
import type { Value } from '../../../../src/checker/values/value.js';
import { functionOf as immutableFunction, record, sequence, set } from '../build.js';
import { value } from './arbitrary.js';
import {
  codeOf,
  functionOf,
  handleOf,
  newHeap,
  numbers,
  numberTuple,
  recordOf,
  tupleOf,
} from './build.js';

describe('decode', () => {
  test('gives the Immutable face of a value', () => {
    const heap = newHeap();
    const cases: [number, Value][] = [
      [heap.string('a'), 'a'],
      [heap.modelValue('m1'), modelValue('m1')],
      [integer(heap, -(2 ** 31)), -(2 ** 31)],
      [numberTuple(heap, 3, 1), sequence(3, 1)],
      [numbers(heap, 3, 1), set(1, 3)],
      [interval(heap, 1, 3), set(1, 2, 3)],
      [heap.emptyTuple, sequence()],
      [recordOf(heap, { a: integer(heap, 1) }), record({ a: 1 })],
      [
        functionOf(heap, [integer(heap, 2), heap.booleans]),
        immutableFunction([2, set(false, true)]),
      ],
    ];
    for (const [handle, expected] of cases) {
      expect(equalValues(decode(heap, handle), expected)).toBe(true);
    }
  });

  test('puts the elements of sets in canonical order', () => {
    const heap = newHeap();
    const strings = ['z', 'b', 'a'].map((text) => handleOf(heap, { kind: 'string', text }));
    const decoded = decode(heap, tupleOf(heap, encode(heap, OrderedSet(['z', 'b', 'a']))));
    expect(strings.map((handle) => decode(heap, handle))).toEqual(['z', 'b', 'a']);
    expect((decoded as List<OrderedSet<string>>).first()!.toArray()).toEqual(['a', 'b', 'z']);
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(value, (any) => {
        const heap = newHeap();
        const handle = handleOf(heap, any);
        expect(encode(heap, decode(heap, handle))).toBe(handle);
      }),
    );
  });

  test('refuses an infinite set', () => {
    const heap = newHeap();
    expect(codeOf(() => decode(heap, heap.naturals))).toBe('not-enumerable');
  });
});

describe('encode', () => {
  test.each<[string, Value, string]>([
    ['null', null, 'no-counterpart'],
    ['a fraction', 1.5, 'overflow'],
    ['a number beyond 32 bits', 2 ** 31, 'overflow'],
    ['a set of values that do not compare', OrderedSet<Value>([1, 'a']), 'incomparable'],
    [
      'arguments that do not compare',
      OrderedMap<Value, Value>([
        [1, 1],
        ['a', 1],
      ]),
      'incomparable',
    ],
  ])('refuses %s', (_, any, code) => {
    expect(codeOf(() => encode(newHeap(), any))).toBe(code);
  });
});
