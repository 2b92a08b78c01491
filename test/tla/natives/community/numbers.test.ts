import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply as applyFunction, integer } from '../../../../src/checker/values/heap/index.js';
import { apply, codeOf } from '../runtime.js';
import { moduleCaller } from './module-caller.js';

const natural = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** The bits of a number from the lowest one to the highest that is 1. */
function bitsOf(n: number): number[] {
  return n === 0 ? [] : n.toString(2).split('').map(Number).toReversed();
}

function numberOf(bits: readonly number[]): number {
  return bits.reduce((sum, bit, place) => sum + bit * 2 ** place, 0);
}

describe('Bitwise', () => {
  const { result, code } = moduleCaller('Bitwise');

  function combined(a: number, b: number, combine: (x: number, y: number) => boolean): string {
    const [left, right] = [bitsOf(a), bitsOf(b)];
    const places = Array.from({ length: 31 }, (_, place) => place);
    const bits = places.map((at) => (combine(left[at] ?? 0, right[at] ?? 0) ? 1 : 0));
    return String(numberOf(bits));
  }

  it('combines the bits of natural numbers', () => {
    fc.assert(
      fc.property(natural, natural, (a, b) => {
        expect(result('&', a, b)).toBe(combined(a, b, (x, y) => x + y === 2));
        expect(result('|', a, b)).toBe(combined(a, b, (x, y) => x + y > 0));
        expect(result('^^', a, b)).toBe(combined(a, b, (x, y) => x !== y));
      }),
    );
  });

  it('negates them and shifts them out', () => {
    fc.assert(
      fc.property(natural, fc.integer({ min: 0, max: 31 }), (n, places) => {
        expect(result('Not', n)).toBe(String(numberOf(bitsOf(n).map((bit) => 1 - bit))));
        expect(result('shiftR', n, places)).toBe(String(Math.floor(n / 2 ** places)));
      }),
    );
  });

  it('takes negative numbers for 32 bits', () => {
    expect(result('&', -1, 6)).toBe('6');
    expect(result('|', -1, 6)).toBe('-1');
    expect(result('^^', -8, 6)).toBe('-2');
    expect(result('Not', -8)).toBe('7');
    expect(result('shiftR', -9, 1)).toBe('2147483643');
    expect(result('shiftR', -9, 0)).toBe('-9');
  });

  it('shifts by the remainder of 32', () => {
    expect(result('shiftR', 5, 33)).toBe('2');
    expect(result('shiftR', -5, -32)).toBe('-5');
    expect(result('shiftR', -5, -1)).toBe('1');
  });

  it('needs integers', () => {
    expect(code('&', 1, 'a')).toBe('not-an-integer');
    expect(code('Not', 'a')).toBe('not-an-integer');
    expect(code('shiftR', 1, 'a')).toBe('not-an-integer');
  });
});

describe('Combinatorics', () => {
  const { runtime, table, heap, result, code } = moduleCaller('Combinatorics');
  const factorial = apply(runtime, table, 'factorial');

  it('counts subsets as the triangle of Pascal does', () => {
    const rows = [[1]];
    for (let n = 1; n <= 33; n++) {
      const above = rows.at(-1)!;
      rows.push(Array.from({ length: n + 1 }, (_, k) => (above[k - 1] ?? 0) + (above[k] ?? 0)));
    }
    for (const [n, row] of rows.entries()) {
      for (const [k, count] of row.entries()) expect(result('choose', n, k)).toBe(String(count));
    }
    expect(result('choose', 5, 6)).toBe('0');
    expect(result('choose', 65536, 2)).toBe('2147450880');
    expect(result('choose', 2 ** 31 - 1, 1)).toBe('2147483647');
  });

  it('has factorials', () => {
    let product = 1;
    for (let n = 0; n <= 12; n++) {
      product *= Math.max(n, 1);
      expect(applyFunction(heap, factorial, integer(heap, n))).toBe(integer(heap, product));
    }
  });

  it('refuses what is too large or not natural', () => {
    expect(code('choose', 34, 17)).toBe('overflow');
    expect(code('choose', 2 ** 31 - 1, 2 ** 30)).toBe('overflow');
    expect(code('choose', -1, 0)).toBe('not-a-natural-number');
    expect(code('choose', 5, -1)).toBe('not-a-natural-number');
    const at = (n: number): string =>
      codeOf(() => applyFunction(heap, factorial, integer(heap, n)));
    expect(at(13)).toBe('overflow');
    expect(at(-1)).toBe('out-of-domain');
  });
});

describe('DyadicRationals', () => {
  const { result, code, text } = moduleCaller('DyadicRationals');
  const fraction = (num: number, den: number): { num: number; den: number } => ({ num, den });
  const dyadic = fc
    .tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: 0, max: 6 }))
    .map(([num, exponent]) => fraction(num, 2 ** exponent));

  /** The fraction of a number that has few bits behind the point. */
  function reduced(value: number): { num: number; den: number } {
    let [num, den] = [value, 1];
    for (; !Number.isInteger(num); den *= 2) num *= 2;
    return fraction(num === 0 ? 0 : num, den);
  }

  it('adds and halves', () => {
    fc.assert(
      fc.property(dyadic, dyadic, (a, b) => {
        const sum = a.num === 0 && a.den === 1 ? b : reduced(a.num / a.den + b.num / b.den);
        expect(result('Add', a, b)).toBe(text(sum));
        expect(result('Half', a)).toBe(text(reduced(a.num / a.den / 2)));
      }),
    );
  });

  it('adds over the larger denominator, whatever it is', () => {
    expect(result('Add', fraction(2, 1), fraction(3, 7))).toBe(text(fraction(17, 7)));
    expect(result('Add', fraction(4, 2), fraction(3, 7))).toBe(text(fraction(15, 7)));
    expect(result('Add', fraction(1, 4), fraction(0, 6))).toBe(text(fraction(1, 6)));
    expect(result('Add', fraction(1, 4), fraction(-1, -2))).toBe(text(fraction(3, 4)));
    expect(result('Add', fraction(0, 1), 'any')).toBe('"any"');
    expect(code('Add', fraction(1, 2), fraction(1, 0))).toBe('division-by-zero');
  });

  it('knows and shows its numbers', () => {
    expect(result('Zero')).toBe(text(fraction(0, 1)));
    expect(result('One')).toBe(text(fraction(1, 1)));
    expect(result('IsDyadicRational', fraction(3, 4))).toBe('TRUE');
    expect(result('IsDyadicRational', fraction(3, 2 ** 30))).toBe('TRUE');
    for (const den of [3, 6, 0, -4]) {
      expect(result('IsDyadicRational', fraction(1, den))).toBe('FALSE');
    }
    expect(result('IsDyadicRational', { den: 2 })).toBe('TRUE');
    expect(result('PrettyPrint', fraction(0, 1))).toBe('"0"');
    expect(result('PrettyPrint', fraction(1, 1))).toBe('"1"');
    expect(result('PrettyPrint', fraction(-5, 2))).toBe('"-5/2"');
  });

  it('refuses what has no parts or too large ones', () => {
    expect(code('Half', 1)).toBe('not-a-record');
    expect(code('Half', { num: 1 })).toBe('no-such-field');
    expect(code('Half', fraction(1, 2 ** 30))).toBe('overflow');
    expect(code('Half', fraction(2, 2 ** 30))).toBe('overflow');
    expect(code('Half', fraction(0, 0))).toBe('division-by-zero');
    expect(code('PrettyPrint', { num: 1, den: 'a' })).toBe('incomparable');
  });
});
