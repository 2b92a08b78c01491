/** So many ways of what a group reads are soon learned. */
const MOST_LEAVES = 64;

/**
 * Puts computations that follow each other into groups, each of which one tree can learn: together
 * they do not depend on much more than one by one.
 *
 * @param leaves of each computation, a number for each row of a sample: the same for rows that are
 *   alike in what it reads
 * @returns the numbers of the computations of each group
 */
export function grouped(leaves: readonly Int32Array[]): readonly number[][] {
  const groups: number[][] = [];
  let joint: Int32Array | undefined;
  leaves.forEach((own, index) => {
    const extended = joint && united(joint, own);
    if (extended === undefined) groups.push([]);
    joint = extended ?? own;
    groups.at(-1)!.push(index);
  });
  return groups;
}

/** A number for each pair; undefined where there are too many. */
function united(left: Int32Array, right: Int32Array): Int32Array | undefined {
  const numbers = new Map<number, number>();
  const pairs = new Int32Array(left.length);
  for (let index = 0; index < left.length; index++) {
    const pair = left[index]! * 2 ** 26 + right[index]!;
    const known = numbers.get(pair) ?? numbers.size;
    if (known === MOST_LEAVES) return undefined;
    numbers.set(pair, known);
    pairs[index] = known;
  }
  return pairs;
}
