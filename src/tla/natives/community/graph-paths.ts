import {
  booleanHandle,
  equal,
  FALSE,
  filterSet,
  itemAt,
  lengthOf,
  member,
  normalize,
  NOTHING,
  sequenceOf,
  sequencesOver,
  setFrom,
  TRUE,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { tooLarge } from '../../../checker/values/heap/failures.js';
import { tupleOf } from '../function-values.js';
import { isListable } from './large-sets.js';
import { edgesOf, nodesOf, reachable, type Adjacency } from './graph-values.js';

/*
 * A path is a sequence of at least one node, each of which has an edge to the next one.
 */

/**
 * The set of all paths, which is infinite when there is a cycle: left to be asked for its elements.
 *
 * @param edgeOf the edge from one node to another
 */
export function paths(
  heap: Heap,
  graph: Handle,
  edgeOf: (from: Handle, to: Handle) => Handle,
): Handle {
  const edges = edgesOf(heap, graph);
  const isPath = (value: Handle): boolean => {
    const nodes = sequenceOf(heap, value);
    if (nodes === NOTHING || nodes === heap.emptyTuple) return false;
    for (let index = 1; index < lengthOf(heap, nodes); index++) {
      const edge = edgeOf(itemAt(heap, nodes, index - 1), itemAt(heap, nodes, index));
      if (!member(heap, edge, edges)) return false;
    }
    return true;
  };
  return filterSet(heap, { set: sequencesOver(heap, nodesOf(heap, graph)), test: isPath });
}

/** The set of the paths that have no node twice. @throws ValueError `set-too-large` */
export function simplePaths(heap: Heap, { nodes, next }: Adjacency): Handle {
  let count = 0;
  walkSimplePaths(next, () => {
    if (!isListable(++count)) throw tooLarge('the set of all simple paths');
  });
  const mark = heap.mark();
  walkSimplePaths(next, (path) => {
    heap.push(
      tupleOf(
        heap,
        path.map((place) => nodes[place]!),
      ),
    );
  });
  return setFrom(heap, mark);
}

/** @param visit is called for each path, which it must not keep */
function walkSimplePaths(next: Adjacency['next'], visit: (path: readonly number[]) => void): void {
  const path: number[] = [];
  const extend = (place: number): void => {
    path.push(place);
    visit(path);
    for (const following of next[place]!) {
      if (!path.includes(following)) extend(following);
    }
    path.pop();
  };
  for (const place of next.keys()) extend(place);
}

/**
 * Whether there is a path from one node to another; a single node is one, whatever the edges are.
 *
 * @param read reads the graph
 * @throws ValueError `incomparable` for what cannot be a node
 */
export function areConnected(
  heap: Heap,
  graph: Handle,
  read: (heap: Heap, graph: Handle) => Adjacency,
  from: Handle,
  to: Handle,
): Handle {
  const nodes = nodesOf(heap, graph);
  edgesOf(heap, graph);
  if (!member(heap, from, nodes) || !member(heap, to, nodes)) return FALSE;
  if (equal(heap, from, to)) return TRUE;
  const { places, next } = read(heap, graph);
  const start = places.get(normalize(heap, from))!;
  const end = places.get(normalize(heap, to))!;
  return booleanHandle(reachable(next, start)[end]!);
}

/** Whether there is a path from each node to each other one. */
export function isStronglyConnected({ nodes, next, previous }: Adjacency): boolean {
  if (nodes.length === 0) return true;
  return reachesAll(next, 0) && reachesAll(previous, 0);
}

/** Whether there is a path to each node. */
export function reachesAll(next: Adjacency['next'], start: number): boolean {
  return reachable(next, start).every((isReached, place) => isReached || place === start);
}

/** Whether a path of at least one edge leads back to where it starts: nodes without one go first. */
export function hasCycle({ next, previous }: Adjacency): boolean {
  const pending = previous.map((nodes) => nodes.length);
  const free = [...pending.keys()].filter((place) => pending[place] === 0);
  let removed = 0;
  for (let place = free.pop(); place !== undefined; place = free.pop()) {
    removed++;
    for (const following of next[place]!) {
      pending[following] = pending[following]! - 1;
      if (pending[following] === 0) free.push(following);
    }
  }
  return removed < pending.length;
}
