/**
 * A binary tree over the words of a row, as arrays: word `i` is node `i`; the pair `k` is node
 * `leaves + k` and has the children `left[k]` and `right[k]`. Children come before their parents;
 * the last pair is the root.
 */
export interface TreeShape {
  /** Words of the row, and one that is always 0 beside a single word. */
  readonly leaves: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** A tree over `width` words in their order, as balanced as can be. */
export function balancedShape(width: number): TreeShape {
  const builder = new ShapeBuilder(width);
  const build = (from: number, to: number): number => {
    if (to - from === 1) return from;
    const middle = Math.ceil((from + to) / 2);
    return builder.pair(build(from, middle), build(middle, to));
  };
  build(0, builder.leaves);
  return builder.shape();
}

/** Collects the pairs of a tree, children before parents. */
export class ShapeBuilder {
  readonly leaves: number;
  private readonly left: number[] = [];
  private readonly right: number[] = [];

  constructor(width: number) {
    this.leaves = Math.max(2, width);
  }

  /** The node of a new pair. */
  pair(left: number, right: number): number {
    this.left.push(left);
    this.right.push(right);
    return this.leaves + this.left.length - 1;
  }

  shape(): TreeShape {
    return {
      leaves: this.leaves,
      left: Int32Array.from(this.left),
      right: Int32Array.from(this.right),
    };
  }
}
