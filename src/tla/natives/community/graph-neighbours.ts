import {
  bigUnion,
  cardinality,
  integer,
  member,
  normalize,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { show } from '../../../checker/values/heap/show.js';
import { EvaluationError } from '../evaluation-error.js';
import { elementsIn, setOf, tupleOf } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import type { Runtime } from '../runtime.js';
import { directed, edgesOf, nodesOf, reachable, type Adjacency } from './graph-values.js';

/** The operators of Graphs for the nodes around a node. */
export const neighbours: NativeTable = new Map([
  ['Successors', native(({ heap }, graph: Handle, node: Handle) => successors(heap, graph, node))],
  [
    'Predecessors',
    native(({ heap }, graph: Handle, node: Handle) => predecessors(heap, graph, node)),
  ],
  ['AllSuccessors', native(ofAll(successors))],
  ['AllPredecessors', native(ofAll(predecessors))],
  ['OutDegree', native(counting(successors))],
  ['InDegree', native(counting(predecessors))],
  ['Descendants', native(beyond((graph) => graph.next, 'Descendants'))],
  ['Ancestors', native(beyond((graph) => graph.previous, 'Ancestors'))],
  ['Leaves', native(without((graph) => graph.next))],
  ['Roots', native(without((graph) => graph.previous))],
]);

type Neighbours = (heap: Heap, graph: Handle, node: Handle) => Handle;

function successors(heap: Heap, graph: Handle, node: Handle): Handle {
  return neighboursBy(heap, graph, (other) => tupleOf(heap, [node, other]));
}

function predecessors(heap: Heap, graph: Handle, node: Handle): Handle {
  return neighboursBy(heap, graph, (other) => tupleOf(heap, [other, node]));
}

function neighboursBy(heap: Heap, graph: Handle, edgeOf: (other: Handle) => Handle): Handle {
  const edges = edgesOf(heap, graph);
  const nodes = elementsIn(heap, nodesOf(heap, graph));
  return setOf(
    heap,
    nodes.filter((other) => member(heap, edgeOf(other), edges)),
  );
}

function ofAll(neighboursOf: Neighbours) {
  return ({ heap }: Runtime, graph: Handle, nodes: Handle): Handle =>
    bigUnion(
      heap,
      setOf(
        heap,
        elementsIn(heap, nodes).map((node) => neighboursOf(heap, graph, node)),
      ),
    );
}

function counting(neighboursOf: Neighbours) {
  return ({ heap }: Runtime, graph: Handle, node: Handle): Handle =>
    integer(heap, cardinality(heap, neighboursOf(heap, graph, node)));
}

/** The nodes that a path of at least one edge leads to, in one of the two directions. */
function beyond(direction: (graph: Adjacency) => Adjacency['next'], operator: string) {
  return ({ heap }: Runtime, graph: Handle, node: Handle): Handle => {
    const adjacency = directed(heap, graph);
    const { nodes, places } = adjacency;
    if (nodes.length === 0) return heap.emptySet;
    const start = places.get(normalize(heap, node));
    if (start === undefined) throw notANode(heap, node, graph, operator);
    const reached = reachable(direction(adjacency), start);
    return setOf(
      heap,
      nodes.filter((_, place) => reached[place]),
    );
  };
}

function notANode(heap: Heap, node: Handle, graph: Handle, operator: string): EvaluationError {
  return new EvaluationError(
    'not-a-node',
    `The second operand of ${operator} has to be a node of the graph ${show(heap, graph)}, ` +
      `but it is ${show(heap, node)}.`,
  );
}

/** The nodes that no edge leads from, in one of the two directions. */
function without(direction: (graph: Adjacency) => Adjacency['next']) {
  return ({ heap }: Runtime, graph: Handle): Handle => {
    const adjacency = directed(heap, graph);
    const edges = direction(adjacency);
    return setOf(
      heap,
      adjacency.nodes.filter((_, place) => edges[place]!.length === 0),
    );
  };
}
