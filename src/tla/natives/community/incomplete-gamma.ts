/** Relative precision of the results, and the most terms that are summed up for it. */
const PRECISION = 1e-15;
const MOST_TERMS = 100_000;

/**
 * The regularised upper incomplete gamma function Q(n / 2, x): the series of the lower one for
 * small x, the continued fraction for others.
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 6.5.29 and 6.5.31.
 *
 * @param n a positive integer
 * @param x not negative
 */
export function upperGamma(n: number, x: number): number {
  const a = n / 2;
  if (x === 0) return 1;
  const factor = Math.exp(a * Math.log(x) - x - logGamma(n));
  return x < a + 1 ? 1 - factor * lowerSeries(a, x) : factor * upperFraction(a, x);
}

/** 1 / a + x / (a (a + 1)) + x^2 / (a (a + 1) (a + 2)) + ... */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let index = 1; index < MOST_TERMS && term > sum * PRECISION; index++) {
    term *= x / (a + index);
    sum += term;
  }
  return sum;
}

/**
 * 1 / (x + 1 - a - 1 (1 - a) / (x + 3 - a - 2 (2 - a) / (x + 5 - a - ...))), from the front to the
 * back by the method of Lentz, in the form of Thompson and Barnett (1986).
 */
function upperFraction(a: number, x: number): number {
  let denominator = 1 / (x + 1 - a);
  let numerator = Number.MAX_VALUE;
  let value = denominator;
  for (let index = 1; index < MOST_TERMS; index++) {
    const part = index * (a - index);
    const next = x + 2 * index + 1 - a;
    denominator = 1 / nonZero(next + part * denominator);
    numerator = nonZero(next + part / numerator);
    const change = numerator * denominator;
    value *= change;
    if (Math.abs(change - 1) < PRECISION) break;
  }
  return value;
}

function nonZero(value: number): number {
  return value === 0 ? Number.MIN_VALUE : value;
}

/** The logarithm of the gamma function at n / 2, from that at 1 or 1 / 2. */
function logGamma(n: number): number {
  const isEven = n % 2 === 0;
  let sum = isEven ? 0 : Math.log(Math.PI) / 2;
  for (let factor = isEven ? 1 : 0.5; factor < n / 2; factor++) sum += Math.log(factor);
  return sum;
}
