/**
 * The number of subsets of `k` elements that a set of `n` has: exact for a 32-bit integer, and
 * larger than any for what is none.
 */
export function binomial(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  if (k === 0) return 1;
  if (n === Number.POSITIVE_INFINITY) return n;
  const fewer = Math.min(k, n - k);
  let result = 1;
  for (let index = 1; index <= fewer; index++) {
    result = (result * (n - fewer + index)) / index;
    // From here on it can only grow.
    if (result > Number.MAX_SAFE_INTEGER) return result;
  }
  return result;
}
