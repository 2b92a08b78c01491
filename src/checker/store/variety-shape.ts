import { ShapeBuilder, type TreeShape } from './tree-shape.js';

/** A node of the growing tree: the values it takes over a sample, numbered, and how many they are. */
interface Column {
  readonly node: number;
  readonly values: ArrayLike<number>;
  readonly variety: number;
}

/**
 * A tree in which words that vary much are near the root, and those that vary little far below:
 * the two nodes with the fewest distinct values become a pair, until one node is left. This is
 * Huffman's construction (1952) with the variety of a pair measured instead of summed up.
 *
 * A table costs as much as its node has distinct values. If a word that varies nearly as much as
 * the whole row were deep in the tree, each pair above it would have a table as large as the root's.
 *
 * @param words for each word of the row, its values in the sampled rows
 */
export function varietyShape(words: readonly ArrayLike<number>[]): TreeShape {
  const builder = new ShapeBuilder(words.length);
  const columns = words.map((values, node) => columnOf(node, values));
  while (columns.length > 1) {
    const left = takeLeastVaried(columns);
    const right = takeLeastVaried(columns);
    const [first, second] = left.node < right.node ? [left, right] : [right, left];
    columns.push(columnOf(builder.pair(first.node, second.node), joined(left, right)));
  }
  return builder.shape();
}

/** Removes the column with the fewest distinct values; of equals the first. */
function takeLeastVaried(columns: Column[]): Column {
  let least = 0;
  columns.forEach(({ variety }, at) => {
    if (variety < columns[least]!.variety) least = at;
  });
  return columns.splice(least, 1)[0]!;
}

/** One number for each pair of values: equal for equal pairs only. */
function joined(left: Column, right: Column): Float64Array {
  return Float64Array.from(left.values, (value, at) => value * right.variety + right.values[at]!);
}

function columnOf(node: number, values: ArrayLike<number>): Column {
  const numbers = new Map<number, number>();
  const numbered = Uint32Array.from(values, (value) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  });
  return { node, values: numbered, variety: numbers.size };
}
