import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainOf } from '../../../../src/checker/values/heap/domain.js';
import { normalize } from '../../../../src/checker/values/heap/enumerate.js';
import {
  apply,
  except,
  functionFrom,
  MISSING,
  placeOf,
  select,
  sequenceOf,
  valueIn,
} from '../../../../src/checker/values/heap/functions.js';
import { NOTHING } from '../../../../src/checker/values/heap/handle.js';
import { isNormal } from '../../../../src/checker/values/heap/header.js';
import { integer, integerOf } from '../../../../src/checker/values/heap/integers.js';
import { FUNCTION, kindOf, RECORD, TUPLE } from '../../../../src/checker/values/heap/kinds.js';
import { interval, lazyFunction, powerset } from '../../../../src/checker/values/heap/symbolic.js';
import { functionValue, value } from './arbitrary.js';
import {
  functionOf,
  handleOf,
  newHeap,
  numbers,
  numberTuple,
  recordOf,
  setOf,
  tupleOf,
} from './build.js';
import * as naive from './naive.js';
import type { Naive } from './naive.js';

type Entries = (Naive & { kind: 'function' })['entries'];

function entriesOf(f: Naive): Entries {
  if (f.kind !== 'function') throw new TypeError(`${f.kind} is no function`);
  return f.entries;
}

describe('functions', () => {
  test('have the values of their definition at the arguments of their domain', () => {
    fc.assert(
      fc.property(functionValue, (f) => {
        const heap = newHeap();
        const handle = handleOf(heap, f);
        const entries = entriesOf(f);
        for (const [key, result] of entries) {
          const argument = handleOf(heap, key);
          expect(apply(heap, handle, argument)).toBe(handleOf(heap, result));
          const place = placeOf(heap, handle, argument);
          expect(valueIn(heap, handle, place, argument)).toBe(handleOf(heap, result));
          if (key.kind === 'string' && kindOf(heap, handle) === RECORD) {
            expect(select(heap, handle, argument)).toBe(handleOf(heap, result));
          }
        }
        const domain = naive.set(...entries.map(([key]) => key));
        expect(normalize(heap, domainOf(heap, handle))).toBe(handleOf(heap, domain));
      }),
    );
  });

  test('differ from what EXCEPT makes of them at the key alone', () => {
    fc.assert(
      fc.property(functionValue, value, fc.nat(), (f, other, choice) => {
        const entries = entriesOf(f);
        fc.pre(entries.length > 0);
        const heap = newHeap();
        const key = entries[choice % entries.length]![0];
        const expected = naive.func(
          ...entries.map(([each, result]) => [each, each === key ? other : result] as const),
        );
        const change = () =>
          except(heap, handleOf(heap, f), handleOf(heap, key), handleOf(heap, other));
        expect(change()).toBe(handleOf(heap, expected));
        expect(change()).toBe(handleOf(heap, expected));
      }),
    );
  });

  test('are tuples over 1..n, records over strings, and functions otherwise', () => {
    const heap = newHeap();
    const [a, b] = [heap.string('a'), heap.string('b')];
    const zero = integer(heap, 0);
    const kindOver = (...keys: number[]) =>
      kindOf(heap, functionOf(heap, ...keys.map((key) => [key, zero] as const)));
    expect(functionOf(heap)).toBe(heap.emptyTuple);
    expect(kindOver(integer(heap, 2), integer(heap, 1))).toBe(TUPLE);
    expect(kindOver(integer(heap, 2))).toBe(FUNCTION);
    expect(kindOver(integer(heap, 0), integer(heap, 1))).toBe(FUNCTION);
    expect(kindOver(b, a)).toBe(RECORD);
    expect(kindOver(heap.modelValue('m1'), a)).toBe(FUNCTION);
    expect(kindOver(setOf(heap, a))).toBe(FUNCTION);
  });

  test('find their values in large domains of any arguments', () => {
    const heap = newHeap();
    const keys = Array.from({ length: 300 }, (_, n) => numberTuple(heap, n % 17, n));
    const f = functionOf(heap, ...keys.map((key, n) => [key, integer(heap, n)] as const));
    for (const [n, key] of [...keys.entries(), ...keys.entries()]) {
      expect(apply(heap, f, key)).toBe(integer(heap, n));
      expect(placeOf(heap, f, numberTuple(heap, n % 17, n + 1))).toBe(MISSING);
    }
  });

  test('take the domain in the order of its enumeration, whatever its form', () => {
    const heap = newHeap();
    const mark = heap.mark();
    for (const n of [0, 1, 2, 3]) heap.push(integer(heap, n));
    const f = functionFrom(heap, powerset(heap, interval(heap, 1, 2)), mark);
    expect(apply(heap, f, numbers(heap, 2))).toBe(integer(heap, 2));
    expect(apply(heap, f, interval(heap, 1, 2))).toBe(integer(heap, 3));
  });
});

describe('a function with parts that are not listed', () => {
  const heap = newHeap();
  const range = interval(heap, 1, 2);
  const listed = numbers(heap, 1, 2);
  const one = integer(heap, 1);

  test.each<[string, number, number]>([
    ['a tuple', tupleOf(heap, range), tupleOf(heap, listed)],
    ['a record', recordOf(heap, { a: range }), recordOf(heap, { a: listed })],
    [
      'a function',
      functionOf(heap, [numbers(heap), range]),
      functionOf(heap, [numbers(heap), listed]),
    ],
    ['a tuple in a set', setOf(heap, tupleOf(heap, range)), setOf(heap, tupleOf(heap, listed))],
  ])('is made normal as %s', (_, symbolic, normal) => {
    expect(normalize(heap, symbolic)).toBe(normal);
    expect(isNormal(heap, normalize(heap, symbolic))).toBe(true);
  });

  test('keeps the part as it is', () => {
    const tuple = tupleOf(heap, range, one);
    expect(isNormal(heap, tuple)).toBe(false);
    expect(apply(heap, tuple, one)).toBe(range);
    expect(apply(heap, except(heap, tuple, integer(heap, 2), range), one)).toBe(range);
    expect(except(heap, tuple, one, one)).toBe(tupleOf(heap, one, one));
  });
});

describe('a lazy function', () => {
  test('computes each value once, when it is asked for', () => {
    const heap = newHeap();
    const asked: number[] = [];
    const f = lazyFunction(heap, {
      domain: heap.naturals,
      apply: (argument) => {
        asked.push(integerOf(heap, argument));
        return argument;
      },
    });
    for (const n of [3, 3, 5, 3]) apply(heap, f, integer(heap, n));
    expect(asked).toEqual([3, 5]);
  });

  test('may refer to itself', () => {
    const heap = newHeap();
    const factorial: number = lazyFunction(heap, {
      domain: heap.naturals,
      apply: (argument) => {
        const n = integerOf(heap, argument);
        if (n === 0) return integer(heap, 1);
        return integer(heap, n * integerOf(heap, apply(heap, factorial, integer(heap, n - 1))));
      },
    });
    expect(apply(heap, factorial, integer(heap, 10))).toBe(integer(heap, 3628800));
  });

  test('becomes the function that it is over a finite domain', () => {
    const heap = newHeap();
    const double = lazyFunction(heap, {
      domain: interval(heap, 1, 3),
      apply: (argument) => integer(heap, 2 * integerOf(heap, argument)),
    });
    expect(normalize(heap, double)).toBe(numberTuple(heap, 2, 4, 6));
    expect(sequenceOf(heap, double)).toBe(numberTuple(heap, 2, 4, 6));
  });

  test('is another one after a release, even in the same place', () => {
    const heap = newHeap();
    const constant = (n: number) =>
      lazyFunction(heap, { domain: interval(heap, 1, 2), apply: () => integer(heap, n) });
    const kept = constant(1);
    const mark = heap.lazies.size;
    const released = constant(2);
    expect(normalize(heap, released)).toBe(numberTuple(heap, 2, 2));
    heap.lazies.release(mark);
    const next = constant(3);
    expect(next).not.toBe(released);
    expect(normalize(heap, next)).toBe(numberTuple(heap, 3, 3));
    expect(normalize(heap, kept)).toBe(numberTuple(heap, 1, 1));
  });

  test('is not released once it lasts, nor what it makes after that', () => {
    const heap = newHeap();
    const naturals = { domain: heap.naturals };
    const curried = lazyFunction(heap, {
      ...naturals,
      apply: (first) => lazyFunction(heap, { ...naturals, apply: () => first }),
    });
    heap.lasting(curried);
    const mark = heap.lazies.size;
    const inner = apply(heap, curried, integer(heap, 7));
    heap.lazies.release(mark);
    lazyFunction(heap, { ...naturals, apply: () => integer(heap, 0) });
    expect(apply(heap, apply(heap, curried, integer(heap, 7)), integer(heap, 1))).toBe(
      integer(heap, 7),
    );
    expect(apply(heap, inner, integer(heap, 1))).toBe(integer(heap, 7));
  });

  test('tells when it is used after its release', () => {
    const heap = newHeap();
    const released = lazyFunction(heap, { domain: heap.naturals, apply: (argument) => argument });
    heap.lazies.release(0);
    expect(() => apply(heap, released, integer(heap, 1))).toThrow('after its release');
  });
});

test('sequenceOf gives the tuple that a value is, or nothing', () => {
  const heap = newHeap();
  const pair = numberTuple(heap, 1, 2);
  expect(sequenceOf(heap, pair)).toBe(pair);
  expect(sequenceOf(heap, heap.emptyTuple)).toBe(heap.emptyTuple);
  const others = [
    integer(heap, 1),
    heap.string('a'),
    heap.emptySet,
    recordOf(heap, { a: pair }),
    functionOf(heap, [integer(heap, 2), pair]),
  ];
  for (const other of others) expect(sequenceOf(heap, other)).toBe(NOTHING);
});
