import { areEqual, type Value } from '../../reference/values.js';
import type { Graph } from './graph-operands.js';
import { isPartOf, permutationsOf, subsetsOf, type List } from './lists.js';

/** Whether an edge of a graph leads from one node to another. */
export type HasEdge = (graph: Graph, from: Value, to: Value) => boolean;

/** The sequences of different nodes, each with an edge to the next. */
export function simplePaths(graph: Graph, hasEdge: HasEdge): List[] {
  return subsetsOf(graph.nodes)
    .flatMap(permutationsOf)
    .filter((nodes) => isPath(graph, nodes, hasEdge));
}

export function areConnected(from: Value, to: Value, graph: Graph, hasEdge: HasEdge): boolean {
  return simplePaths(graph, hasEdge).some(
    (path) => areEqual(path[0]!, from) && areEqual(path.at(-1)!, to),
  );
}

export function isPath(graph: Graph, nodes: List, hasEdge: HasEdge): boolean {
  return (
    nodes.length > 0 &&
    isPartOf(nodes, graph.nodes) &&
    nodes.slice(1).every((node, at) => hasEdge(graph, nodes[at]!, node))
  );
}
