import { booleanHandle, type Handle, type Heap } from '../../../checker/values/heap/index.js';
import { pairsOf } from './graph-values.js';
import { functionOver } from './injections.js';

/** Whether something holds between two of so many things, which are given by their places. */
export type Related = (left: number, right: number) => boolean;

/** The same, asked for each pair at most once, and not before it is needed. */
export function remembered(size: number, related: Related): Related {
  const unknown = 2;
  const known = new Uint8Array(size * size).fill(unknown);
  return (left, right) => {
    const place = left * size + right;
    if (known[place] === unknown) known[place] = related(left, right) ? 1 : 0;
    return known[place] === 1;
  };
}

/** The smallest transitive relation that contains another one: Warshall's algorithm. */
export function transitiveClosure(size: number, related: Related): Related {
  const rows = Array.from({ length: size }, (_, left) =>
    Uint8Array.from({ length: size }, (__, right) => (related(left, right) ? 1 : 0)),
  );
  for (const [over, onward] of rows.entries()) {
    for (const row of rows) {
      if (row[over] === 1) addAll(row, onward);
    }
  }
  return (left, right) => rows[left]![right] === 1;
}

function addAll(row: Uint8Array, onward: Uint8Array): void {
  for (let right = 0; right < row.length; right++) row[right] = row[right]! | onward[right]!;
}

/** Also relates everything with itself. */
export function reflexive(related: Related): Related {
  return (left, right) => left === right || related(left, right);
}

/** `[x, y \in set |-> ...]`, from the elements of the set in their order. */
export function relationValue(
  heap: Heap,
  set: Handle,
  elements: readonly Handle[],
  related: Related,
): Handle {
  const truths = elements.flatMap((_, left) =>
    elements.map((__, right) => booleanHandle(related(left, right))),
  );
  return functionOver(heap, pairsOf(heap, set, set), truths);
}
