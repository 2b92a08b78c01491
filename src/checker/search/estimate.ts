/** Below so many states a search is over before anybody reads an estimate. */
const FEWEST_STATES = 100_000;
/** A parabola through fewer levels says nothing. */
const FEWEST_LEVELS = 8;
/** So many estimates, made after one level each, have to agree. */
const AGREEING = 4;
/** The factor by which these may differ. */
const STEADY = 1.3;
/** The factor by which an estimate from all levels and one from the recent half may differ. */
const ALIKE = 1.5;
/** The part of the levels that come after the peak. */
const PAST_PEAK = 0.1;
/** The size of the last level, as a part of the largest one. */
const SHRUNK = 0.9;

/**
 * How many states a breadth-first search will have found in the end, from the sizes of its levels
 * so far. Levels grow to a peak and shrink after it, and their sizes have about the shape of a bell
 * (Pelánek: *Typical Structural Properties of State Spaces*, 2004): a parabola through the
 * logarithms of the sizes tells the levels to come.
 *
 * @returns null where the levels still grow or have another shape: there is nothing to rely on
 */
export function estimateStates(sizes: readonly number[]): number | null {
  const found = sum(sizes);
  if (found < FEWEST_STATES || !isPastPeak(sizes)) return null;
  const logarithms = sizes.map((size) => Math.log(size));
  const estimates = Array.from({ length: AGREEING }, (_, back) =>
    estimateAt(sizes, logarithms, sizes.length - back),
  );
  const [latest = Number.NaN] = estimates;
  const isSteady = Math.max(...estimates) <= STEADY * Math.min(...estimates);
  return isSteady ? Math.round(latest) : null;
}

/** The estimate of a running search, made anew when there is another level. */
export class Estimate {
  private levels = 0;
  private latest: number | null = null;

  /** @param sizes of the levels so far; grows while the search goes on */
  constructor(private readonly sizes: readonly number[]) {}

  /** See `estimateStates`. */
  get states(): number | null {
    if (this.levels !== this.sizes.length) {
      this.levels = this.sizes.length;
      this.latest = estimateStates(this.sizes);
    }
    return this.latest;
  }
}

function isPastPeak(sizes: readonly number[]): boolean {
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const sincePeak = sizes.length - 1 - sizes.lastIndexOf(largest);
  const last = sizes.at(-1) ?? 0;
  return sincePeak >= PAST_PEAK * sizes.length && last <= SHRUNK * largest;
}

/** The estimate after the first levels alone; not a number where there is none. */
function estimateAt(
  sizes: readonly number[],
  logarithms: readonly number[],
  levels: number,
): number {
  if (levels < FEWEST_LEVELS) return Number.NaN;
  const found = sum(sizes.slice(0, levels));
  const whole = found + statesAfter(logarithms.slice(0, levels));
  const half = Math.min(levels >>> 1, levels - FEWEST_LEVELS);
  const recent = found + statesAfter(logarithms.slice(half, levels));
  const areAlike = Math.max(whole, recent) <= ALIKE * Math.min(whole, recent);
  return areAlike ? Math.sqrt(whole * recent) : Number.NaN;
}

/** States on the levels to come; not a number where they do not shrink, or hardly. */
function statesAfter(logarithms: readonly number[]): number {
  const { constant, slope, curve } = parabola(logarithms);
  if (!(slope < 0)) return Number.NaN;
  // Levels that shrink ever more slowly are taken to go on shrinking as they do.
  const bend = Math.min(curve, 0);
  let states = 0;
  for (let level = 1; level <= 4 * logarithms.length; level++) {
    const size = Math.exp(constant + slope * level + bend * level * level);
    states += size;
    if (size < 1) return states;
  }
  return Number.NaN;
}

interface Parabola {
  readonly constant: number;
  readonly slope: number;
  readonly curve: number;
}

/** The parabola with the least squares; its argument is 0 at the last value and -1 at the one before. */
function parabola(values: readonly number[]): Parabola {
  const last = values.length - 1;
  const powers = [0, 0, 0, 0, 0];
  const moments = [0, 0, 0];
  values.forEach((value, index) => {
    let power = 1;
    for (let exponent = 0; exponent <= 4; exponent++) {
      powers[exponent]! += power;
      if (exponent <= 2) moments[exponent]! += power * value;
      power *= index - last;
    }
  });
  const [p0, p1, p2, p3, p4] = powers as [number, number, number, number, number];
  const [m0, m1, m2] = moments as [number, number, number];
  // Cramer's rule for the normal equations.
  const whole = determinant([p0, p1, p2], [p1, p2, p3], [p2, p3, p4]);
  return {
    constant: determinant([m0, m1, m2], [p1, p2, p3], [p2, p3, p4]) / whole,
    slope: determinant([p0, p1, p2], [m0, m1, m2], [p2, p3, p4]) / whole,
    curve: determinant([p0, p1, p2], [p1, p2, p3], [m0, m1, m2]) / whole,
  };
}

type Column = readonly [number, number, number];

function determinant(a: Column, b: Column, c: Column): number {
  return (
    a[0] * (b[1] * c[2] - b[2] * c[1]) -
    a[1] * (b[0] * c[2] - b[2] * c[0]) +
    a[2] * (b[0] * c[1] - b[1] * c[0])
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
