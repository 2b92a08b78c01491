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

/** A tree over `width` words in their order, as balanced as can be. */
export function balancedShape(width: number): TreeShape {
  const leaves = Math.max(2, width);
  const left: number[] = [];
  const right: number[] = [];
  const build = (from: number, to: number): number => {
    if (to - from === 1) return from;
    const middle = Math.ceil((from + to) / 2);
    const leftNode = build(from, middle);
    const rightNode = build(middle, to);
    return leaves + pushPair(leftNode, rightNode);
  };
  const pushPair = (leftNode: number, rightNode: number): number => {
    left.push(leftNode);
    return right.push(rightNode) - 1;
  };
  build(0, leaves);
  return {
    leaves,
    pairs: left.length,
    left: Int32Array.from(left),
    right: Int32Array.from(right),
  };
}
