import {
  cardinality,
  domainOf,
  itemAt,
  kindOf,
  lengthOf,
  member,
  normalize,
  product,
  recordSet,
  recordShape,
  select,
  SET,
  TUPLE,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn, recordOf } from '../function-values.js';

/*
 * A graph is a record of its nodes and its edges: pairs of nodes, or sets of one or two nodes when it
 * is undirected.
 */

/** @throws ValueError `not-a-record`, `no-such-field` */
export function nodesOf(heap: Heap, graph: Handle): Handle {
  return select(heap, graph, heap.string('node'));
}

/** @throws ValueError `not-a-record`, `no-such-field` */
export function edgesOf(heap: Heap, graph: Handle): Handle {
  return select(heap, graph, heap.string('edge'));
}

export function graphOf(heap: Heap, nodes: Handle, edges: Handle): Handle {
  return recordOf(
    heap,
    new Map([
      ['node', nodes],
      ['edge', edges],
    ]),
  );
}

/** `[node : nodeSets, edge : edgeSets]` */
export function graphSet(heap: Heap, nodeSets: Handle, edgeSets: Handle): Handle {
  const shape = recordShape(heap, ['node', 'edge']);
  const startsWithNodes = itemAt(heap, shape, 0) === heap.string('node');
  const mark = heap.mark();
  heap.push(startsWithNodes ? nodeSets : edgeSets);
  heap.push(startsWithNodes ? edgeSets : nodeSets);
  return recordSet(heap, shape, mark);
}

/** `left \X right` */
export function pairsOf(heap: Heap, left: Handle, right: Handle): Handle {
  const mark = heap.mark();
  heap.push(left);
  heap.push(right);
  return product(heap, mark);
}

/** Whether a record has no fields but those of a graph, which it has to have. */
export function hasGraphFieldsOnly(heap: Heap, graph: Handle): boolean {
  nodesOf(heap, graph);
  edgesOf(heap, graph);
  return cardinality(heap, domainOf(heap, graph)) === 2;
}

/** The ends of an edge; undefined for what is no edge. */
export type Ends = (heap: Heap, edge: Handle) => readonly [Handle, Handle] | undefined;

/** The ends of a pair. */
export function endsOfPair(heap: Heap, edge: Handle): readonly [Handle, Handle] | undefined {
  const isPair = kindOf(heap, edge) === TUPLE && lengthOf(heap, edge) === 2;
  return isPair ? [itemAt(heap, edge, 0), itemAt(heap, edge, 1)] : undefined;
}

/** The ends of a set of one or two nodes. */
export function endsOfSet(heap: Heap, edge: Handle): readonly [Handle, Handle] | undefined {
  const size = kindOf(heap, edge) === SET ? lengthOf(heap, edge) : 0;
  const isEdge = size === 1 || size === 2;
  return isEdge ? [itemAt(heap, edge, 0), itemAt(heap, edge, size - 1)] : undefined;
}

/** Which nodes follow which, by their places. */
export interface Adjacency {
  /** In their order. */
  readonly nodes: readonly Handle[];
  readonly places: ReadonlyMap<Handle, number>;
  /** For each node, those that an edge leads to. */
  readonly next: readonly (readonly number[])[];
  /** For each node, those that an edge leads from. */
  readonly previous: readonly (readonly number[])[];
}

/**
 * Reads a graph. What is no edge between two of the nodes is left out: no path uses it.
 *
 * @throws ValueError `incomparable` for an end of an edge that cannot be a node
 */
export function adjacencyOf(heap: Heap, graph: Handle, ends: Ends): Adjacency {
  const all = nodesOf(heap, graph);
  const nodes = elementsIn(heap, all);
  const places = new Map(nodes.map((node, place) => [node, place]));
  const next: number[][] = nodes.map(() => []);
  const previous: number[][] = nodes.map(() => []);
  const isNode = (end: Handle): boolean => places.has(end) || member(heap, end, all);
  const placeOf = (end: Handle): number => places.get(normalize(heap, end))!;
  for (const edge of elementsIn(heap, edgesOf(heap, graph))) {
    const between = ends(heap, edge);
    if (between?.every(isNode) !== true) continue;
    const [from, to] = [placeOf(between[0]), placeOf(between[1])];
    next[from]!.push(to);
    previous[to]!.push(from);
  }
  return { nodes, places, next, previous };
}

/** The same graph with all edges in both directions. */
export function inBothDirections({ next, previous, ...nodes }: Adjacency): Adjacency {
  const neighbours = next.map((after, place) => [...new Set([...after, ...previous[place]!])]);
  return { ...nodes, next: neighbours, previous: neighbours };
}

/** Whether each node can be reached from the start by at least one edge. */
export function reachable(next: Adjacency['next'], start: number): readonly boolean[] {
  const reached = next.map(() => false);
  const waiting = [...next[start]!];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (reached[place] === true) continue;
    reached[place] = true;
    waiting.push(...next[place]!);
  }
  return reached;
}

/** Reads a graph whose edges are pairs. */
export function directed(heap: Heap, graph: Handle): Adjacency {
  return adjacencyOf(heap, graph, endsOfPair);
}

/** Reads a graph whose edges are sets. */
export function undirected(heap: Heap, graph: Handle): Adjacency {
  return inBothDirections(adjacencyOf(heap, graph, endsOfSet));
}
