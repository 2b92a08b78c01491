/**
 * The binary tree over the words of a row, as arrays: word `i` is node `i`; the pair `k` is node
 * `leaves + k` and has the children `left[k]` and `right[k]`. Children come before their parents;
 * the last pair is the root.
 */
export interface TreeShape {
  /** Words of the row, and one that is always 0 beside a single word. */
  readonly leaves: number;
  readonly pairs: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Pairs neighbours level by level; one without a neighbour moves up as it is. */
export function treeShape(width: number): TreeShape {
  const leaves = Math.max(2, width);
  const pairs = leaves - 1;
  const left = new Int32Array(pairs);
  const right = new Int32Array(pairs);
  let level = Array.from({ length: leaves }, (_, word) => word);
  let pair = 0;
  while (level.length > 1) {
    const above: number[] = [];
    for (let at = 0; at + 1 < level.length; at += 2) {
      left[pair] = level[at]!;
      right[pair] = level[at + 1]!;
      above.push(leaves + pair++);
    }
    if (level.length % 2 === 1) above.push(level.at(-1)!);
    level = above;
  }
  return { leaves, pairs, left, right };
}
