import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upperGamma } from '../../../../src/tla/natives/community/incomplete-gamma.js';
import { moduleCaller, type Plain } from './module-caller.js';

const { result, code } = moduleCaller('Statistics');

describe('the incomplete gamma function', () => {
  it('is a finite sum for integers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 80, noNaN: true }),
        (a, x) => {
          let term = Math.exp(-x);
          let sum = 0;
          for (let index = 1; index <= a; index++) {
            sum += term;
            term *= x / index;
          }
          expect(upperGamma(2 * a, x)).toBeCloseTo(sum, 11);
        },
      ),
    );
  });

  it('grows from a half to the next by one term', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        (k, x) => {
          const a = k + 0.5;
          let gamma = Math.sqrt(Math.PI);
          for (let factor = 0.5; factor <= a; factor++) gamma *= factor;
          const term = (x ** a * Math.exp(-x)) / gamma;
          expect(upperGamma(2 * a + 2, x)).toBeCloseTo(upperGamma(2 * a, x) + term, 11);
        },
      ),
    );
  });

  it.each([
    // Critical values of the chi-square distribution: degrees of freedom, value, probability.
    [1, 3.841459, 0.05],
    [1, 6.634897, 0.01],
    [3, 7.814728, 0.05],
    [5, 0.831212, 0.975],
    [10, 18.307038, 0.05],
    [99, 123.225221, 0.05],
  ])('tells the probability of more than a deviation: %d, %d', (n, value, probability) => {
    expect(upperGamma(n, value / 2)).toBeCloseTo(probability, 6);
  });
});

describe('ChiSquare', () => {
  const six = [1, 2, 3, 4, 5, 6];

  it('agrees with what was expected, but for unlikely deviations', () => {
    expect(result('ChiSquare', six, six, '0.5')).toBe('TRUE');
    expect(result('ChiSquare', [6, 6, 6, 6, 6, 6], six, '0.45')).toBe('FALSE');
    expect(result('ChiSquare', [6, 6, 6, 6, 6, 6], six, '0.4')).toBe('TRUE');
    expect(result('ChiSquare', [6, 6, 6], [2, 6, 10], '0.05')).toBe('TRUE');
    expect(result('ChiSquare', [6, 6, 6], [2, 6, 10], '0.1')).toBe('FALSE');
  });

  it('compares the values of functions in the order of their arguments', () => {
    expect(result('ChiSquare', { a: 1, b: 9 }, { c: 1, d: 9 }, '0.1')).toBe('TRUE');
    expect(result('ChiSquare', { a: 1, b: 9 }, { c: 9, d: 1 }, '0.1')).toBe('FALSE');
    expect(result('ChiSquare', [6, 6], [0, 0], '0.1')).toBe('TRUE');
  });

  it.each<[string, Plain, Plain, Plain]>([
    ['not-a-significance-level', six, six, '0.6'],
    ['not-a-significance-level', six, six, '0'],
    ['not-a-significance-level', six, six, 'x'],
    ['not-a-significance-level', six, six, ''],
    ['not-a-string', six, six, 1],
    ['too-few-categories', [6], [2], '0.1'],
    ['unequal-lengths', [6, 6], [2, 6, 10], '0.1'],
    ['not-a-count', [6, 0], [2, 6], '0.1'],
    ['not-a-count', [6, 1], [-2, 6], '0.1'],
    ['not-an-integer', ['a', 1], [2, 6], '0.1'],
    ['not-a-function', 1, [2, 6], '0.1'],
  ])('%s', (expected, ...operands) => {
    expect(code('ChiSquare', ...operands)).toBe(expected);
  });
});
