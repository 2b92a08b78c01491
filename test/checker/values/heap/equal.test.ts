import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/checker/values/heap/compare.js';
import { equal, equalToNumber, equalToString } from '../../../../src/checker/values/heap/equal.js';
import { isSmallInteger } from '../../../../src/checker/values/heap/handle.js';
import { isNormal } from '../../../../src/checker/values/heap/header.js';
import { alikeUpTo, pair, value } from './arbitrary.js';
import { handleOf, newHeap, outcome } from './build.js';
import * as naive from './naive.js';
import type { Naive } from './naive.js';

/** The sign of the order by the naive definition, or the code of the error. */
function naiveOrder(left: Naive, right: Naive): number | string {
  try {
    return Math.sign(naive.compare(left, right));
  } catch (error) {
    if (error instanceof naive.Incomparable) return 'incomparable';
    throw error;
  }
}

describe('values of any kind', () => {
  test('equal a number or a string as they would if it were not known', () => {
    const constants = fc.constantFrom(naive.int(0), naive.int(1), naive.str('a'), naive.str('z'));
    fc.assert(
      fc.property(value, constants, (drawn, constant) => {
        const heap = newHeap();
        const given = handleOf(heap, drawn);
        const known = handleOf(heap, constant);
        const shortcut = isSmallInteger(known) ? equalToNumber : equalToString;
        for (const each of [given, known]) {
          const expected = outcome(() => equal(heap, each, known));
          expect(outcome(() => shortcut(heap, each, known))).toBe(expected);
        }
      }),
    );
  });
});

describe('values without symbolic parts', () => {
  test('are normal, and equal exactly when their handles are', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const heap = newHeap();
        const handles = [handleOf(heap, left), handleOf(heap, right)] as const;
        expect(handles.every((handle) => isNormal(heap, handle))).toBe(true);
        expect(handles[0] === handles[1]).toBe(naive.equal(left, right));
      }),
    );
  });

  test('compare as by definition, and fail to compare when the definition does', () => {
    fc.assert(
      fc.property(fc.oneof(pair, fc.tuple(value, value)), ([left, right]) => {
        const heap = newHeap();
        const one = handleOf(heap, left);
        const other = handleOf(heap, right);
        const order = naiveOrder(left, right);
        expect(outcome(() => Math.sign(compare(heap, one, other)))).toBe(order);
        const isEqual = typeof order === 'string' ? order : order === 0;
        expect(outcome(() => equal(heap, one, other))).toBe(isEqual);
      }),
      { numRuns: 500 },
    );
  });

  test('are ordered totally as far as they compare', () => {
    fc.assert(
      fc.property(alikeUpTo(6), (values) => {
        const heap = newHeap();
        const handles = values.map((each) => handleOf(heap, each));
        const ascending = handles.toSorted((left, right) => compare(heap, left, right));
        for (const [index, low] of ascending.entries()) {
          for (const high of ascending.slice(index)) {
            const order = Math.sign(compare(heap, low, high));
            expect(order).toBe(low === high ? 0 : -1);
            expect(Math.sign(compare(heap, high, low))).toBe(low === high ? 0 : 1);
          }
        }
      }),
    );
  });

  test('have the same handles in whatever order they are made', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), (values) => {
        const heap = newHeap();
        const first = values.map((each) => handleOf(heap, each));
        const again = values.toReversed().map((each) => handleOf(heap, each));
        expect(again.toReversed()).toEqual(first);
      }),
    );
  });
});
