import {
  booleanHandle,
  member,
  powerset,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn, setOf } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import type { Runtime } from '../runtime.js';
import { areConnected, paths, simplePaths } from './graph-paths.js';
import {
  edgesOf,
  endsOfSet,
  graphSet,
  hasGraphFieldsOnly,
  nodesOf,
  reachable,
  undirected,
} from './graph-values.js';
import { kept } from './kept.js';
import { unlisted } from './large-sets.js';
import { listSubgraphs } from './subgraphs.js';

/** Module UndirectedGraphs: graphs whose edges are sets of one or two nodes. */
export const undirectedGraphs: NativeTable = new Map([
  ['UndirectedGraphs', native(graphsOver)],
  [
    'IsUndirectedGraph',
    native(({ heap }, graph: Handle) => booleanHandle(isGraph(heap, graph, () => true))),
  ],
  [
    'IsLoopFreeUndirectedGraph',
    native(({ heap }, graph: Handle) =>
      booleanHandle(isGraph(heap, graph, (from, to) => from !== to)),
    ),
  ],
  ['UndirectedSubgraph', native(subgraphs)],
  [
    'Path',
    native(({ heap }, graph: Handle) => paths(heap, graph, (from, to) => setOf(heap, [from, to]))),
  ],
  ['SimplePath', native(({ heap }, graph: Handle) => simplePaths(heap, undirected(heap, graph)))],
  [
    'AreConnectedIn',
    native(({ heap }, from: Handle, to: Handle, graph: Handle) =>
      areConnected(heap, graph, undirected, from, to),
    ),
  ],
  [
    'ConnectedComponents',
    native(({ heap }, graph: Handle) => setOf(heap, componentsOf(heap, graph))),
  ],
  [
    'IsStronglyConnected',
    native(({ heap }, graph: Handle) => booleanHandle(componentsOf(heap, graph).length === 1)),
  ],
]);

/** All graphs that have these nodes. */
function graphsOver({ heap }: Runtime, nodes: Handle): Handle {
  const all = elementsIn(heap, nodes);
  const edges = all.flatMap((from) => all.map((to) => setOf(heap, [from, to])));
  return graphSet(heap, setOf(heap, [nodes]), powerset(heap, setOf(heap, edges)));
}

/** Whether all edges are sets of one or two nodes, both of which pass a test. */
function isGraph(heap: Heap, graph: Handle, test: (from: Handle, to: Handle) => boolean): boolean {
  if (!hasGraphFieldsOnly(heap, graph)) return false;
  const nodes = nodesOf(heap, graph);
  return elementsIn(heap, edgesOf(heap, graph)).every((edge) => {
    const [from, to] = endsOfSet(heap, edge) ?? [];
    if (from === undefined || to === undefined) return false;
    return test(from, to) && member(heap, from, nodes) && member(heap, to, nodes);
  });
}

/** The graphs of some of the nodes and of some edges between them. */
function subgraphs({ heap }: Runtime, graph: Handle): Handle {
  return kept(heap, `UndirectedSubgraph of sets ${graph}`, () => {
    const { nodes, next } = undirected(heap, graph);
    const groups = next.flatMap((neighbours, from) =>
      neighbours
        .filter((to) => from <= to)
        .map((to) => ({ edges: [setOf(heap, [nodes[from]!, nodes[to]!])], places: [from, to] })),
    );
    return listSubgraphs(heap, nodes, groups) ?? filterSubgraphs(heap, graph);
  });
}

/** The subgraphs of a graph that has too many of them to list. */
function filterSubgraphs(heap: Heap, graph: Handle): Handle {
  const nodeSets = powerset(heap, nodesOf(heap, graph));
  return unlisted(heap, {
    set: graphSet(heap, nodeSets, powerset(heap, edgesOf(heap, graph))),
    test: (part) => isGraph(heap, part, () => true),
  });
}

/** The largest sets of nodes between any two of which there is a path. */
function componentsOf(heap: Heap, graph: Handle): Handle[] {
  const { nodes, next } = undirected(heap, graph);
  const seen = new Set<number>();
  const components: Handle[] = [];
  for (const start of nodes.keys()) {
    if (seen.has(start)) continue;
    const reached = reachable(next, start);
    const places = [...nodes.keys()].filter((place) => place === start || reached[place]);
    for (const place of places) seen.add(place);
    components.push(
      setOf(
        heap,
        places.map((place) => nodes[place]!),
      ),
    );
  }
  return components;
}
