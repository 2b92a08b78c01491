import { listed, sequence } from '../../reference/collections.js';
import { areEqual, fail, type Value } from '../../reference/values.js';
import { given, having, type Entries } from './entry.js';
import { anyDirected, directed, type Graph } from './graph-operands.js';
import { isIn, isPartOf, isSame, record, subsetsOf, type List } from './lists.js';
import { item, list, set, smallSet } from './operands.js';
import { areConnected, isPath, simplePaths } from './paths.js';
import { leadsTo, matrix } from './relations.js';

const hasEdge = ({ edges }: Graph, from: Value, to: Value): boolean =>
  edges.some((edge) => isSame(edge, [from, to]));

const graphValue = (nodes: List, edges: readonly List[]): Value =>
  record({ node: listed(nodes), edge: listed(edges.map((edge) => sequence(edge))) });

const isDirected = ({ nodes, edges, hasMore }: Graph): boolean =>
  !hasMore && edges.every((edge) => isPartOf(edge, nodes));

const isSymmetric = (graph: Graph): boolean =>
  isDirected(graph) && graph.edges.every(([from, to]) => hasEdge(graph, to!, from!));

const subgraphs = (graph: Graph, test: (graph: Graph) => boolean): Value =>
  listed(
    subsetsOf(graph.nodes).flatMap((nodes) =>
      subsetsOf(graph.edges)
        .filter((edges) => test({ nodes, edges, hasMore: false }))
        .map((edges) => graphValue(nodes, edges)),
    ),
  );

const isStronglyConnected = (graph: Graph): boolean =>
  graph.nodes.every((from) => graph.nodes.every((to) => areConnected(from, to, graph, hasEdge)));

/** Whether at least one edge leads from one node to the other. */
const isBeyond = (graph: Graph, from: Value, to: Value): boolean =>
  leadsTo((x, y) => hasEdge(graph, x, y), graph.nodes, graph.nodes.length)(from, to);

const hasCycle = (graph: Graph): boolean => graph.nodes.some((node) => isBeyond(graph, node, node));

const successors = (graph: Graph, node: Value): List =>
  graph.nodes.filter((other) => hasEdge(graph, node, other));

const predecessors = (graph: Graph, node: Value): List =>
  graph.nodes.filter((other) => hasEdge(graph, other, node));

const isTree = (graph: Graph, root: Value): boolean =>
  isDirected(graph) &&
  isIn(graph.nodes, root) &&
  graph.nodes.every((node) => {
    const parents = successors(graph, node).length;
    return areConnected(node, root, graph, hasEdge) && parents === (areEqual(node, root) ? 0 : 1);
  });

const isBipartite = ({ nodes, edges }: Graph, left: List, right: List): boolean =>
  !left.some((each) => isIn(right, each)) &&
  isPartOf(nodes, [...left, ...right]) &&
  edges.every(([from, to]) => {
    const isFromLeft = isIn(left, from!) && isIn(right, to!);
    return isFromLeft || (isIn(right, from!) && isIn(left, to!));
  });

/** The relation is a function on the nodes, but no node is asked of an empty graph. */
const beyond = (isFound: (graph: Graph, other: Value, node: Value) => boolean) =>
  given([directed, item], (graph, node) => {
    if (graph.nodes.length > 0 && !isIn(graph.nodes, node)) return fail('no node');
    return listed(graph.nodes.filter((other) => isFound(graph, other, node)));
  });

/** Module Graphs. */
export const graphs: Entries = {
  EmptyGraph: given([], () => graphValue([], [])),
  Graphs: given([smallSet], (nodes) => {
    const edges = nodes.flatMap((from) => nodes.map((to) => [from, to]));
    return listed(subsetsOf(edges).map((some) => graphValue(nodes, some)));
  }),
  IsDirectedGraph: given([anyDirected], isDirected),
  IsUndirectedGraph: [given([anyDirected], isSymmetric), given([directed], isSymmetric)],
  DirectedSubgraph: given([directed], (graph) => subgraphs(graph, isDirected)),
  UndirectedSubgraph: given([directed], (graph) => subgraphs(graph, isSymmetric)),
  Transpose: given([directed], ({ nodes, edges }) =>
    graphValue(
      nodes,
      edges.map((edge) => edge.toReversed()),
    ),
  ),
  GraphUnion: given([directed, directed], (one, other) =>
    graphValue([...one.nodes, ...other.nodes], [...one.edges, ...other.edges]),
  ),
  IsBipartiteWithPartitions: given([directed, set, set], isBipartite),
  IsTreeWithRoot: [given([directed, item], isTree), given([anyDirected, item], isTree)],
  Path: having([directed, list], (graph, nodes) => isPath(graph, nodes, hasEdge)),
  SimplePath: given([directed], (graph) =>
    listed(simplePaths(graph, hasEdge).map((path) => sequence(path))),
  ),
  AreConnectedIn: given([item, item, directed], (from, to, graph) =>
    areConnected(from, to, graph, hasEdge),
  ),
  IsStronglyConnected: given([directed], isStronglyConnected),
  ConnectionsIn: given([directed], (graph) =>
    matrix((from, to) => areConnected(from, to, graph, hasEdge), graph.nodes),
  ),
  HasCycle: given([directed], hasCycle),
  IsDag: [
    given([directed], (graph) => !hasCycle(graph)),
    given([anyDirected], (graph) => isDirected(graph) && !hasCycle(graph)),
  ],
  Successors: given([directed, item], (graph, node) => listed(successors(graph, node))),
  Predecessors: given([directed, item], (graph, node) => listed(predecessors(graph, node))),
  AllSuccessors: given([directed, set], (graph, nodes) =>
    listed(nodes.flatMap((node) => successors(graph, node))),
  ),
  AllPredecessors: given([directed, set], (graph, nodes) =>
    listed(nodes.flatMap((node) => predecessors(graph, node))),
  ),
  OutDegree: given([directed, item], (graph, node) => successors(graph, node).length),
  InDegree: given([directed, item], (graph, node) => predecessors(graph, node).length),
  Descendants: beyond((graph, other, node) => isBeyond(graph, node, other)),
  Ancestors: beyond((graph, other, node) => isBeyond(graph, other, node)),
  Leaves: given([directed], (graph) =>
    listed(graph.nodes.filter((node) => successors(graph, node).length === 0)),
  ),
  Roots: given([directed], (graph) =>
    listed(graph.nodes.filter((node) => predecessors(graph, node).length === 0)),
  ),
};
