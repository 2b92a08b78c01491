import {
  apply,
  booleanHandle,
  cardinality,
  FALSE,
  integer,
  intersection,
  member,
  normalize,
  powerset,
  subsetOf,
  TRUE,
  union,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn, setOf, tupleOf } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import type { Runtime } from '../runtime.js';
import { reflexive, relationValue, transitiveClosure } from './closure.js';
import { directedSubgraphs, symmetricSubgraphs } from './directed-subgraphs.js';
import { neighbours } from './graph-neighbours.js';
import {
  areConnected,
  hasCycle,
  isStronglyConnected,
  paths,
  reachesAll,
  simplePaths,
} from './graph-paths.js';
import {
  directed,
  edgesOf,
  graphOf,
  graphSet,
  hasGraphFieldsOnly,
  nodesOf,
  pairsOf,
} from './graph-values.js';

/** Module Graphs: graphs whose edges are pairs of nodes. */
export const graphs: NativeTable = new Map([
  ['EmptyGraph', native(({ heap }) => graphOf(heap, heap.emptySet, heap.emptySet))],
  ['Graphs', native(graphsOver)],
  ['IsDirectedGraph', native(({ heap }, graph: Handle) => isDirected(heap, graph))],
  ['IsUndirectedGraph', native(({ heap }, graph: Handle) => isSymmetric(heap, graph))],
  ['DirectedSubgraph', native(({ heap }, graph: Handle) => directedSubgraphs(heap, graph))],
  ['UndirectedSubgraph', native(({ heap }, graph: Handle) => symmetricSubgraphs(heap, graph))],
  ['Transpose', native(transpose)],
  ['GraphUnion', native(graphUnion)],
  ['IsBipartiteWithPartitions', native(isBipartite)],
  ['IsTreeWithRoot', native(isTreeWithRoot)],
  [
    'Path',
    native(({ heap }, graph: Handle) =>
      paths(heap, graph, (from, to) => tupleOf(heap, [from, to])),
    ),
  ],
  ['SimplePath', native(({ heap }, graph: Handle) => simplePaths(heap, directed(heap, graph)))],
  [
    'AreConnectedIn',
    native(({ heap }, from: Handle, to: Handle, graph: Handle) =>
      areConnected(heap, graph, directed, from, to),
    ),
  ],
  [
    'IsStronglyConnected',
    native(({ heap }, graph: Handle) => booleanHandle(isStronglyConnected(directed(heap, graph)))),
  ],
  ['ConnectionsIn', native(connections)],
  ['HasCycle', native(({ heap }, graph: Handle) => booleanHandle(hasCycle(directed(heap, graph))))],
  ['IsDag', native(isAcyclic)],
  ...neighbours,
]);

/** All graphs that have these nodes. */
function graphsOver({ heap }: Runtime, nodes: Handle): Handle {
  return graphSet(heap, setOf(heap, [nodes]), powerset(heap, pairsOf(heap, nodes, nodes)));
}

function isDirected(heap: Heap, graph: Handle): Handle {
  if (!hasGraphFieldsOnly(heap, graph)) return FALSE;
  const nodes = nodesOf(heap, graph);
  return booleanHandle(subsetOf(heap, edgesOf(heap, graph), pairsOf(heap, nodes, nodes)));
}

/** Whether each edge has its opposite. */
function isSymmetric(heap: Heap, graph: Handle): Handle {
  if (isDirected(heap, graph) === FALSE) return FALSE;
  const edges = edgesOf(heap, graph);
  const hasOpposite = (edge: Handle): boolean => member(heap, opposite(heap, edge), edges);
  return booleanHandle(elementsIn(heap, edges).every(hasOpposite));
}

function transpose({ heap }: Runtime, graph: Handle): Handle {
  const edges = elementsIn(heap, edgesOf(heap, graph));
  return graphOf(
    heap,
    nodesOf(heap, graph),
    setOf(
      heap,
      edges.map((edge) => opposite(heap, edge)),
    ),
  );
}

function opposite(heap: Heap, edge: Handle): Handle {
  return tupleOf(heap, [endOf(heap, edge, 2), endOf(heap, edge, 1)]);
}

function endOf(heap: Heap, edge: Handle, which: 1 | 2): Handle {
  return apply(heap, edge, integer(heap, which));
}

function graphUnion({ heap }: Runtime, left: Handle, right: Handle): Handle {
  return graphOf(
    heap,
    union(heap, nodesOf(heap, left), nodesOf(heap, right)),
    union(heap, edgesOf(heap, left), edgesOf(heap, right)),
  );
}

/** Whether all edges are between the two parts, which have all nodes and none in common. */
function isBipartite({ heap }: Runtime, graph: Handle, left: Handle, right: Handle): Handle {
  const isBetween = (edge: Handle): boolean => {
    const [from, to] = [endOf(heap, edge, 1), endOf(heap, edge, 2)];
    return (
      (member(heap, from, left) && member(heap, to, right)) ||
      (member(heap, to, left) && member(heap, from, right))
    );
  };
  return booleanHandle(
    cardinality(heap, intersection(heap, left, right)) === 0 &&
      subsetOf(heap, nodesOf(heap, graph), union(heap, left, right)) &&
      elementsIn(heap, edgesOf(heap, graph)).every(isBetween),
  );
}

/** Whether one edge leads from each node but the root, and following them leads to the root. */
function isTreeWithRoot({ heap }: Runtime, graph: Handle, root: Handle): Handle {
  if (isDirected(heap, graph) === FALSE) return FALSE;
  if (!member(heap, root, nodesOf(heap, graph))) return FALSE;
  const { places, next, previous } = directed(heap, graph);
  const top = places.get(normalize(heap, root))!;
  const hasParents = next.every((parents, place) => parents.length <= (place === top ? 0 : 1));
  return booleanHandle(hasParents && reachesAll(previous, top));
}

/** Whether there is a path, for each pair of nodes. */
function connections({ heap }: Runtime, graph: Handle): Handle {
  const { nodes, next } = directed(heap, graph);
  const connected = transitiveClosure(nodes.length, (from, to) => next[from]!.includes(to));
  return relationValue(heap, nodesOf(heap, graph), nodes, reflexive(connected));
}

function isAcyclic({ heap }: Runtime, graph: Handle): Handle {
  if (isDirected(heap, graph) === FALSE) return FALSE;
  return hasCycle(directed(heap, graph)) ? FALSE : TRUE;
}
