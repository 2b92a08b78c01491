import fc from 'fast-check';
import { itemsOf, listed } from '../../reference/collections.js';
import { asFunction, asSet, type Value } from '../../reference/values.js';
import { pair, record, type List } from './lists.js';
import { kind, oneOf, type Kind, type Pool } from './operands.js';

/** A graph, whose edges are lists of their ends. */
export interface Graph {
  readonly nodes: List;
  readonly edges: readonly List[];
  /** Whether there is anything else in the record. */
  readonly hasMore: boolean;
}

type Edge = (ends: readonly [Value, Value]) => Value;

const setOfEnds: Edge = (ends) => listed(ends);

/** Graphs of some of the values; `isStray` for edges between any values, and fields of all kinds. */
function graphs(edgeOf: Edge, mostNodes: number, isStray: boolean): Kind<Graph> {
  return kind((pool) => {
    const shape = isStray ? fc.nat(9) : fc.constant(1);
    return fc
      .tuple(fc.subarray([...pool], { maxLength: Math.min(mostNodes, pool.length) }), shape)
      .chain(([nodes, more]) =>
        edgesOf(edgeOf, isStray ? pool : nodes).map((edges) => {
          const extra = more === 0 ? { more: 1 } : {};
          return record({ node: listed(nodes), edge: listed(edges), ...extra });
        }),
      );
  }, readGraph);
}

function edgesOf(edgeOf: Edge, nodes: Pool): fc.Arbitrary<Value[]> {
  if (nodes.length === 0) return fc.constant([]);
  const ends = fc.tuple(oneOf(nodes), oneOf(nodes));
  return fc.array(ends.map(edgeOf), { maxLength: 5 });
}

function readGraph(value: Value): Graph {
  const graph = asFunction(value);
  const edges = asSet(graph.apply('edge')).elements;
  return {
    nodes: asSet(graph.apply('node')).elements,
    edges: edges.map((edge) =>
      edge instanceof Object && 'elements' in edge ? edge.elements : itemsOf(edge),
    ),
    hasMore: graph.domain.elements.length > 2,
  };
}

export const directed = graphs(pair, 4, false);

export const anyDirected = graphs(pair, 4, true);
export const undirected = graphs(setOfEnds, 4, false);
export const anyUndirected = graphs(setOfEnds, 4, true);
