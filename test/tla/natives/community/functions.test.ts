import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cursor,
  integer,
  integerOf,
  interval,
  lazyFunction,
  member,
} from '../../../../src/checker/values/heap/index.js';
import { apply, codeOf, handleOf } from '../runtime.js';
import { moduleCaller, Operand, truth, type Plain } from './module-caller.js';

const caller = moduleCaller('Functions');
const { runtime, table, heap, result, code, text, ofNumber, ofNumbers, pairing } = caller;

const numbers = new Operand(heap.naturals);
const doubling = new Operand(
  lazyFunction(heap, {
    domain: heap.naturals,
    apply: (n) => integer(heap, 2 * integerOf(heap, n)),
  }),
);

/** A function as a list of its values at 1, 2, ... */
const list = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 5 });

/** All functions from 1 .. size to 1 .. most, as lists. */
function listsOver(size: number, most: number): number[][] {
  if (size === 0) return [[]];
  const shorter = listsOver(size - 1, most);
  return shorter.flatMap((each) => Array.from({ length: most }, (_, at) => [...each, at + 1]));
}

describe('parts of a function', () => {
  it('are on a part of its domain', () => {
    expect(result('Restrict', [1, 2, 3], new Set([1, 3]))).toBe('(1 :> 1 @@ 3 :> 3)');
    expect(
      result(
        'RestrictDomain',
        [4, 5, 6],
        ofNumber((n) => n !== 2),
      ),
    ).toBe('(1 :> 4 @@ 3 :> 6)');
    expect(
      result(
        'RestrictValues',
        [4, 5, 6],
        ofNumber((n) => n > 4),
      ),
    ).toBe('(2 :> 5 @@ 3 :> 6)');
    expect(code('Restrict', [1, 2], new Set([3]))).toBe('out-of-domain');
  });

  it('are recognised', () => {
    expect(result('IsRestriction', { a: 1 }, { a: 1, b: 2 })).toBe('TRUE');
    expect(result('IsRestriction', { a: 1 }, { a: 2, b: 2 })).toBe('FALSE');
    expect(result('IsRestriction', [1, 2], [1])).toBe('FALSE');
    expect(result('IsRestriction', [], { a: 1 })).toBe('TRUE');
    expect(code('IsRestriction', [1], { a: 1 })).toBe('incomparable');
  });

  it('may be infinite', () => {
    const restricted = apply(runtime, table, 'Restrict', doubling, numbers);
    expect(result('Restrict', new Operand(restricted), new Set([5]))).toBe('(5 :> 10)');
  });
});

describe('the values of a function', () => {
  it('are its range', () => {
    fc.assert(
      fc.property(list, (f) => {
        expect(result('Range', f)).toBe(text(new Set(f)));
        expect(result('IsInjective', f)).toBe(truth(new Set(f).size === f.length));
      }),
    );
    expect(result('Range', { a: 1, b: 1 })).toBe('{1}');
    expect(code('Range', doubling)).toBe('not-enumerable');
    expect(code('IsInjective', [1, 'a'])).toBe('incomparable');
  });

  it('are combined, the first one first', () => {
    expect(result('FoldFunction', pairing, 0, { a: 1, b: 2 })).toBe('<<2, <<1, 0>>>>');
    expect(result('FoldFunctionOnSet', pairing, 0, [5, 6, 7], new Set([1, 3]))).toBe(
      '<<7, <<5, 0>>>>',
    );
    expect(result('SumFunction', [5, 6, 7])).toBe('18');
    expect(result('SumFunctionOnSet', [5, 6, 7], new Set([1, 3]))).toBe('12');
    expect(result('SumFunctionOnSet', doubling, new Set([4, 5]))).toBe('18');
    expect(code('SumFunction', ['x'])).toBe('not-an-integer');
  });

  it('are combined with those of another function', () => {
    const sum = ofNumbers((left, right) => left + right);
    expect(result('Pointwise', [1, 2], [3, 4, 5], sum)).toBe('<<4, 6>>');
    expect(code('Pointwise', [1, 2], [3], sum)).toBe('out-of-domain');
  });

  it('lead back to arguments', () => {
    expect(result('Inverse', [4, 5], new Set([1, 2]), new Set([4, 9]))).toBe('(4 :> 1 @@ 9 :> 1)');
    expect(result('Inverse', [4, 4], new Set([1, 2]), new Set([4]))).toBe('(4 :> 1)');
    expect(code('Inverse', [4, 5], new Set([2]), new Set([4]))).toBe('no-inverse');
    expect(result('AntiFunction', ['a', 'b'])).toBe('[a |-> 1, b |-> 2]');
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -9, max: 9 }), { maxLength: 6 }), (f) => {
        const entries = f.map((n, at): [Plain, Plain] => [n, at + 1]);
        expect(result('AntiFunction', f)).toBe(text(new Map(entries)));
      }),
    );
    expect(code('AntiFunction', [4, 5, 4])).toBe('no-inverse');
  });
});

describe('sets of functions', () => {
  const size = fc.integer({ min: 0, max: 4 });
  const upTo = (most: number): Operand => new Operand(interval(heap, 1, most));

  it('are those that reach no value twice, all values, or both', () => {
    fc.assert(
      fc.property(size, size, (from, to) => {
        const all = listsOver(from, to);
        const isInjective = (f: readonly number[]): boolean => new Set(f).size === from;
        const isOnto = (f: readonly number[]): boolean => new Set(f).size === to;
        const injections = all.filter(isInjective);
        const surjections = all.filter(isOnto);
        const bijections = surjections.filter(isInjective);
        for (const [operator, expected] of [
          ['Injection', injections],
          ['Surjection', surjections],
          ['Bijection', bijections],
        ] as const) {
          const operands = [upTo(from), upTo(to)];
          expect(result(operator, ...operands)).toBe(text(new Set<Plain>(expected)));
          expect(result(`Exists${operator}`, ...operands)).toBe(truth(expected.length > 0));
        }
      }),
    );
  });

  it('have elements even if there are too many to list', () => {
    const isIn = (f: Plain, operator: string, from: Operand, to: Operand): boolean =>
      member(heap, handleOf(heap, f), apply(runtime, table, operator, from, to));
    expect(isIn([7], 'Injection', upTo(1), numbers)).toBe(true);
    expect(isIn([7, 7], 'Injection', upTo(2), numbers)).toBe(false);
    const twelve = Array.from({ length: 12 }, (_, at) => at + 1);
    for (const operator of ['Injection', 'Surjection', 'Bijection']) {
      expect(isIn(twelve.toReversed(), operator, upTo(12), upTo(12))).toBe(true);
      expect(isIn(twelve.with(0, 2), operator, upTo(12), upTo(12))).toBe(false);
      const all = apply(runtime, table, operator, upTo(12), upTo(12));
      expect(codeOf(() => cursor(heap, all).next())).toBe('set-too-large');
    }
    expect(
      isIn(
        Array.from({ length: 25 }, (_, at) => (at % 2) + 1),
        'Surjection',
        upTo(25),
        upTo(2),
      ),
    ).toBe(true);
  });

  it('exist without being listed', () => {
    expect(result('ExistsBijection', upTo(1000), new Operand(interval(heap, 2, 1001)))).toBe(
      'TRUE',
    );
    expect(code('ExistsInjection', upTo(1), numbers)).toBe('not-enumerable');
  });
});

it('needs functions', () => {
  for (const other of [1, 'ab', new Set([1])]) {
    expect(code('Range', other)).toBe('not-a-function');
    expect(code('IsInjective', other)).toBe('not-a-function');
    expect(code('FoldFunction', pairing, 0, other)).toBe('not-a-function');
    expect(code('AntiFunction', other)).toBe('not-a-function');
    expect(code('FoldFunctionOnSet', pairing, 0, other, new Set())).toBe('not-a-function');
    expect(code('SumFunctionOnSet', other, new Set())).toBe('not-a-function');
  }
});
