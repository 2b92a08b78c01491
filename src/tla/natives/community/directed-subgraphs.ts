import {
  itemAt,
  member,
  powerset,
  subsetOf,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn, tupleOf } from '../function-values.js';
import { directed, edgesOf, graphSet, nodesOf, pairsOf, type Adjacency } from './graph-values.js';
import { kept } from './kept.js';
import { unlisted } from './large-sets.js';
import { listSubgraphs, type EdgeGroup } from './subgraphs.js';

/** `DirectedSubgraph(graph)`: the graphs of some of the nodes and of some edges between them. */
export function directedSubgraphs(heap: Heap, graph: Handle): Handle {
  return kept(heap, `DirectedSubgraph ${graph}`, () => {
    const adjacency = directed(heap, graph);
    const listed = listSubgraphs(heap, adjacency.nodes, singleEdges(heap, adjacency));
    return listed ?? filterSubgraphs(heap, graph, () => true);
  });
}

/** `UndirectedSubgraph(graph)`: those that have with an edge also its opposite. */
export function symmetricSubgraphs(heap: Heap, graph: Handle): Handle {
  return kept(heap, `UndirectedSubgraph ${graph}`, () => {
    const adjacency = directed(heap, graph);
    const listed = listSubgraphs(heap, adjacency.nodes, oppositeEdges(heap, adjacency));
    return listed ?? filterSubgraphs(heap, graph, (edges) => hasOpposites(heap, edges));
  });
}

function singleEdges(heap: Heap, { nodes, next }: Adjacency): EdgeGroup[] {
  return next.flatMap((following, from) =>
    following.map((to) => ({
      edges: [tupleOf(heap, [nodes[from]!, nodes[to]!])],
      places: [from, to],
    })),
  );
}

function oppositeEdges(heap: Heap, { nodes, next }: Adjacency): EdgeGroup[] {
  const edge = (from: number, to: number): Handle => tupleOf(heap, [nodes[from]!, nodes[to]!]);
  return next.flatMap((following, from) =>
    following
      .filter((to) => from <= to && next[to]!.includes(from))
      .map((to) => ({ edges: [edge(from, to), edge(to, from)], places: [from, to] })),
  );
}

/** The subgraphs of a graph that has too many of them to list. */
function filterSubgraphs(heap: Heap, graph: Handle, test: (edges: Handle) => boolean): Handle {
  const nodes = nodesOf(heap, graph);
  const allEdges = powerset(heap, pairsOf(heap, nodes, nodes));
  return unlisted(heap, {
    set: graphSet(heap, powerset(heap, nodes), allEdges),
    test: (part) => {
      const edges = edgesOf(heap, part);
      const some = nodesOf(heap, part);
      return (
        subsetOf(heap, edges, pairsOf(heap, some, some)) &&
        subsetOf(heap, edges, edgesOf(heap, graph)) &&
        test(edges)
      );
    },
  });
}

function hasOpposites(heap: Heap, edges: Handle): boolean {
  return elementsIn(heap, edges).every((edge) =>
    member(heap, tupleOf(heap, [itemAt(heap, edge, 1), itemAt(heap, edge, 0)]), edges),
  );
}
