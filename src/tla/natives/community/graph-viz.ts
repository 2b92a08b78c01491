import {
  formatHandle,
  INTEGER,
  kindOf,
  normalize,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { show } from '../../../checker/values/heap/show.js';
import { EvaluationError } from '../evaluation-error.js';
import { elementsIn, itemsIn } from '../function-values.js';
import { native, type NativeTable, type UnaryOperator } from '../native.js';
import { finiteSetOperand, sequenceOperand } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { edgesOf, nodesOf } from './graph-values.js';

/** Module GraphViz. */
export const graphViz: NativeTable = new Map([['DotDiGraph', native(dotText)]]);

/**
 * A graph in the language of Graphviz. The nodes are numbered in their order. An edge is a sequence
 * whose first two items are nodes.
 *
 * @throws OperandError `not-a-set`, `not-enumerable`; EvaluationError `not-an-edge`
 */
function dotText(
  { heap }: Runtime,
  graph: Handle,
  nodeLabel: UnaryOperator,
  edgeLabel: UnaryOperator,
): Handle {
  const nodes = elementsIn(
    heap,
    finiteSetOperand(heap, nodesOf(heap, graph), 'The nodes of DotDiGraph'),
  );
  const edges = finiteSetOperand(heap, edgesOf(heap, graph), 'The edges of DotDiGraph');
  const numbers = new Map(nodes.map((node, index) => [node, index + 1]));
  const statements = [
    ...nodes.map((node, index) => `${index + 1}${label(heap, nodeLabel(node))}`),
    ...elementsIn(heap, edges).map((edge) => {
      const [from, to] = endsOf(heap, edge, numbers);
      return `${from}->${to}${label(heap, edgeLabel(edge))}`;
    }),
  ];
  return heap.string(`digraph MyGraph {${statements.map((each) => `${each};`).join('')}}`);
}

function endsOf(
  heap: Heap,
  edge: Handle,
  numbers: ReadonlyMap<Handle, number>,
): readonly [number, number] {
  const items = itemsIn(heap, sequenceOperand(heap, edge, 'An edge of DotDiGraph'));
  const [from, to] = items.slice(0, 2).map((node) => numbers.get(normalize(heap, node)));
  if (from !== undefined && to !== undefined) return [from, to];
  throw new EvaluationError(
    'not-an-edge',
    `An edge of DotDiGraph has to start with two nodes of the graph, ` +
      `but it is ${show(heap, edge)}.`,
  );
}

/** Integers are written as they are, strings with their quotes, all others as strings. */
function label(heap: Heap, value: Handle): string {
  const text = formatHandle(heap, value);
  const isReady = kindOf(heap, value) === INTEGER || text.startsWith('"');
  return `[label=${isReady ? text : JSON.stringify(text)}]`;
}
