import { listed, sequence } from '../../reference/collections.js';
import { areEqual, type Value } from '../../reference/values.js';
import { given, having, type Entries } from './entry.js';
import { anyUndirected, undirected, type Graph } from './graph-operands.js';
import { isPartOf, record, subsetsOf, type List } from './lists.js';
import { item, list, smallSet } from './operands.js';
import { areConnected, isPath, simplePaths } from './paths.js';

const isEdge = ({ edges }: Graph, one: Value, other: Value): boolean =>
  edges.some((edge) => areEqual(listed(edge), listed([one, other])));

const graphValue = (nodes: List, edges: readonly List[]): Value =>
  record({ node: listed(nodes), edge: listed(edges.map((edge) => listed(edge))) });

const isGraph = ({ nodes, edges, hasMore }: Graph): boolean =>
  !hasMore && edges.every((edge) => edge.length <= 2 && isPartOf(edge, nodes));

/** Whether paths inside of a set of nodes connect any two of them. */
const isConnected = (graph: Graph, nodes: List): boolean =>
  nodes.every((from) => nodes.every((to) => areConnected(from, to, { ...graph, nodes }, isEdge)));

/** The sets of connected nodes that no larger one contains. */
function components(graph: Graph): List[] {
  const connected = subsetsOf(graph.nodes).filter(
    (nodes) => nodes.length > 0 && isConnected(graph, nodes),
  );
  return connected.filter(
    (nodes) => !connected.some((larger) => larger.length > nodes.length && isPartOf(nodes, larger)),
  );
}

/** Module UndirectedGraphs. */
export const undirectedGraphs: Entries = {
  UndirectedGraphs: given([smallSet], (nodes) => {
    const edges = subsetsOf(nodes).filter(({ length }) => length === 1 || length === 2);
    return listed(subsetsOf(edges).map((some) => graphValue(nodes, some)));
  }),
  IsUndirectedGraph: [given([anyUndirected], isGraph), given([undirected], isGraph)],
  IsLoopFreeUndirectedGraph: given(
    [anyUndirected],
    (graph) => isGraph(graph) && graph.edges.every((edge) => edge.length === 2),
  ),
  UndirectedSubgraph: given([undirected], (graph) =>
    listed(
      subsetsOf(graph.nodes).flatMap((nodes) =>
        subsetsOf(graph.edges)
          .filter((edges) => isGraph({ nodes, edges, hasMore: false }))
          .map((edges) => graphValue(nodes, edges)),
      ),
    ),
  ),
  Path: having([undirected, list], (graph, nodes) => isPath(graph, nodes, isEdge)),
  SimplePath: given([undirected], (graph) =>
    listed(simplePaths(graph, isEdge).map((path) => sequence(path))),
  ),
  AreConnectedIn: given([item, item, undirected], (from, to, graph) =>
    areConnected(from, to, graph, isEdge),
  ),
  ConnectedComponents: given([undirected], (graph) => listed(components(graph).map(listed))),
  IsStronglyConnected: given(
    [undirected],
    (graph) => graph.nodes.length > 0 && isConnected(graph, graph.nodes),
  ),
};
