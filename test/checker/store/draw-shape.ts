import type { TreeShape } from '../../../src/checker/store/tree-shape.js';

/** A tree as nested text: `((0 1) 2)`. */
export function drawShape(shape: TreeShape, node = shape.leaves + shape.left.length - 1): string {
  if (node < shape.leaves) return String(node);
  const pair = node - shape.leaves;
  return `(${drawShape(shape, shape.left[pair])} ${drawShape(shape, shape.right[pair])})`;
}
