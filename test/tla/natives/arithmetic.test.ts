import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integers } from '../../../src/tla/natives/integers.js';
import { naturals } from '../../../src/tla/natives/naturals.js';
import { realTime } from '../../../src/tla/natives/real-time.js';
import { reals } from '../../../src/tla/natives/reals.js';
import { codeOf, evaluate, testRuntime, type Plain } from './runtime.js';

const LEAST = -(2 ** 31);
const GREATEST = 2 ** 31 - 1;
/** Where handles of integers change their form. */
const LAST_SMALL = 2 ** 30 - 1;

const runtime = testRuntime();

function result(name: string, ...operands: Plain[]): string {
  return evaluate(runtime, name === '-.' ? integers : naturals, name, ...operands);
}

function code(name: string, ...operands: Plain[]): string {
  return codeOf(() => result(name, ...operands));
}

const anyInteger = fc.oneof(
  fc.integer({ min: LEAST, max: GREATEST }),
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(LEAST, GREATEST, LAST_SMALL, LAST_SMALL + 1, -LAST_SMALL - 1, -LAST_SMALL - 2),
);

/** Mathematics, on integers of any size; undefined when there is no result. */
const mathematics: Record<string, (a: bigint, b: bigint) => bigint | boolean | undefined> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '\\div': (a, b) => (b === 0n ? undefined : (a - floorRemainder(a, b)) / b),
  '%': (a, b) => (b <= 0n ? undefined : floorRemainder(a, b)),
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Has the sign of the divisor. */
function floorRemainder(a: bigint, b: bigint): bigint {
  const remainder = a % b;
  return remainder !== 0n && remainder < 0n !== b < 0n ? remainder + b : remainder;
}

function expectMathematics(name: string, a: number, b: number): void {
  const expected = mathematics[name]!(BigInt(a), BigInt(b));
  if (typeof expected === 'boolean') expect(result(name, a, b)).toBe(expected ? 'TRUE' : 'FALSE');
  else if (expected === undefined) {
    expect(code(name, a, b)).toMatch(/^(division-by-zero|divisor-not-positive)$/);
  } else if (expected < LEAST || expected > GREATEST) expect(code(name, a, b)).toBe('overflow');
  else expect(result(name, a, b)).toBe(String(expected));
}

describe('arithmetic', () => {
  it.each(Object.keys(mathematics))('%s is what mathematics says, or an error', (name) => {
    fc.assert(fc.property(anyInteger, anyInteger, (a, b) => expectMathematics(name, a, b)));
  });

  it('raises to powers', () => {
    const base = fc.oneof(fc.integer({ min: -12, max: 12 }), anyInteger);
    fc.assert(
      fc.property(base, fc.integer({ min: 1, max: 40 }), (a, b) => {
        const exact = BigInt(a) ** BigInt(b);
        if (exact < LEAST || exact > GREATEST) expect(code('^', a, b)).toBe('overflow');
        else expect(result('^', a, b)).toBe(String(exact));
      }),
    );
    expect(result('^', 7, 0)).toBe('1');
    expect(result('^', -1, GREATEST)).toBe('-1');
    expect(result('^', 0, GREATEST)).toBe('0');
    expect(code('^', 0, 0)).toBe('undefined-power');
    expect(code('^', 2, -1)).toBe('negative-exponent');
  });

  it('negates all but the least integer', () => {
    fc.assert(
      fc.property(anyInteger, (a) => {
        if (a === LEAST) expect(code('-.', a)).toBe('overflow');
        else expect(result('-.', a)).toBe(String(0 - a));
      }),
    );
  });

  it('makes ranges', () => {
    expect(result('..', -1, 2)).toBe('-1..2');
    expect(result('..', 2, 1)).toBe('{}');
  });

  const others = ['1', true, [], new Set([1])];

  it.each(['+', '-', '*', '^', '\\div', '%', '..'])('takes only integers: %s', (name) => {
    for (const other of others) {
      expect(code(name, 1, other)).toBe('not-an-integer');
      expect(code(name, other, 1)).toBe('not-an-integer');
    }
  });

  it.each(['<', '<=', '>', '>='])('orders only integers: %s', (name) => {
    for (const other of others) {
      expect(code(name, 1, other)).toBe('not-ordered');
      expect(code(name, other, 1)).toBe('not-ordered');
    }
  });

  it('negates only integers', () => {
    expect(code('-.', 'a')).toBe('not-an-integer');
  });
});

describe('sets of numbers', () => {
  it('are symbolic', () => {
    expect(evaluate(runtime, naturals, 'Nat')).toBe('Nat');
    expect(evaluate(runtime, integers, 'Int')).toBe('Int');
    expect(evaluate(runtime, reals, 'Real')).toBe('Real');
  });

  it('have integers only', () => {
    expect(codeOf(() => evaluate(runtime, reals, '/', 1, 2))).toBe('no-real-arithmetic');
    expect(codeOf(() => evaluate(runtime, reals, 'Infinity'))).toBe('no-real-arithmetic');
    expect(codeOf(() => evaluate(runtime, realTime, 'RTnow', 1))).toBe('no-real-arithmetic');
    expect(codeOf(() => evaluate(runtime, realTime, 'RTBound', true, 1, 0, 1))).toBe(
      'no-real-arithmetic',
    );
  });
});
