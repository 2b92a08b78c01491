import { setFrom, type Handle, type Heap } from '../../../checker/values/heap/index.js';
import { setOf } from '../function-values.js';
import { graphOf } from './graph-values.js';
import { isListable } from './large-sets.js';

/** Edges that a subgraph has all or none of, and the places of the nodes that they need. */
export interface EdgeGroup {
  readonly edges: readonly Handle[];
  readonly places: readonly number[];
}

/** More nodes have more subsets than a set is ever given elements. */
const MOST_NODES = 19;

/**
 * The graphs of some of the nodes and of any edge groups whose nodes are among them; `undefined` when
 * there are too many to be listed.
 */
export function listSubgraphs(
  heap: Heap,
  nodes: readonly Handle[],
  groups: readonly EdgeGroup[],
): Handle | undefined {
  if (nodes.length > MOST_NODES) return undefined;
  const needed = groups.map(({ places }) => places.reduce((bits, place) => bits | (1 << place), 0));
  const within = (bits: number): EdgeGroup[] =>
    groups.filter((_, index) => (needed[index]! & ~bits) === 0);
  const subsets = Array.from({ length: 2 ** nodes.length }, (_, bits) => bits);
  const count = subsets.reduce((sum, bits) => sum + 2 ** within(bits).length, 0);
  if (!isListable(count)) return undefined;
  const mark = heap.mark();
  for (const bits of subsets) {
    const some = setOf(
      heap,
      nodes.filter((_, place) => (bits & (1 << place)) !== 0),
    );
    pushGraphs(heap, some, within(bits), []);
  }
  return setFrom(heap, mark);
}

/** Pushes the graphs of these nodes, of the chosen edges and of any groups. */
function pushGraphs(
  heap: Heap,
  nodes: Handle,
  groups: readonly EdgeGroup[],
  chosen: readonly Handle[],
): void {
  const [group, ...others] = groups;
  if (group === undefined) {
    heap.push(graphOf(heap, nodes, setOf(heap, chosen)));
    return;
  }
  pushGraphs(heap, nodes, others, chosen);
  pushGraphs(heap, nodes, others, [...chosen, ...group.edges]);
}
