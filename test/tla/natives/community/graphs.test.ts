import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardinality, member } from '../../../../src/checker/values/heap/index.js';
import { apply, codeOf, handleOf } from '../runtime.js';
import { directedGraph, samples, simplePaths, subsetsOf, type Sample } from './graph-samples.js';
import { moduleCaller, truth, type Plain } from './module-caller.js';

const { runtime, table, heap, result, code, text } = moduleCaller('Graphs');

function has({ edges }: Sample, from: number, to: number): boolean {
  return edges.some(([start, end]) => start === from && end === to);
}

function opposite({ nodes, edges }: Sample): Sample {
  return { nodes, edges: edges.map(([from, to]): [number, number] => [to, from]) };
}

/** The nodes that paths of at least one edge lead to: the next ones, and those beyond them. */
function descendants(sample: Sample, start: number): number[] {
  const found = new Set<number>();
  const visit = (node: number): void => {
    for (const next of sample.nodes.filter((other) => has(sample, node, other))) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(start);
  return [...found];
}

const graph = (nodes: readonly number[], ...edges: (readonly [number, number])[]): Plain =>
  directedGraph({ nodes, edges });

describe('paths', () => {
  it('are found like simple paths, one by one', () => {
    fc.assert(
      fc.property(samples(5, 8), (sample) => {
        const paths = simplePaths(sample.nodes, (from, to) => has(sample, from, to));
        const value = directedGraph(sample);
        const areConnected = (from: number, to: number): boolean =>
          paths.some((path) => path[0] === from && path.at(-1) === to);
        const pairs = sample.nodes.flatMap((m) => sample.nodes.map((n) => [m, n] as const));
        expect(result('SimplePath', value)).toBe(text(new Set<Plain>(paths)));
        expect(result('IsStronglyConnected', value)).toBe(
          truth(pairs.every(([m, n]) => areConnected(m, n))),
        );
        expect(result('ConnectionsIn', value)).toBe(
          text(new Map(pairs.map((pair) => [pair as Plain, areConnected(...pair)]))),
        );
        for (const [m, n] of pairs) {
          expect(result('AreConnectedIn', m, n, value)).toBe(truth(areConnected(m, n)));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('may be sequences that visit a node again', () => {
    const cycle = graph([1, 2, 3, 4], [1, 2], [2, 3], [3, 1]);
    const paths = apply(runtime, table, 'Path', cycle);
    const isPath = (nodes: Plain): boolean => member(heap, handleOf(heap, nodes), paths);
    expect(isPath([1, 2, 3, 1])).toBe(true);
    expect(isPath([4])).toBe(true);
    expect(isPath([1, 3])).toBe(false);
    expect(isPath([])).toBe(false);
  });

  it('are between nodes', () => {
    expect(result('AreConnectedIn', 5, 5, graph([1]))).toBe('FALSE');
    expect(code('AreConnectedIn', 'a', 1, graph([1]))).toBe('incomparable');
    expect(result('SimplePath', graph([1], [1, 2]))).toBe('{<<1>>}');
    const named = { node: new Set<Plain>([1]), edge: new Set<Plain>([[1, 'a']]) };
    expect(code('SimplePath', named)).toBe('incomparable');
    expect(code('HasCycle', named)).toBe('incomparable');
    expect(result('AreConnectedIn', 1, 1, named)).toBe('TRUE');
    expect(code('AreConnectedIn', 1, 1, { node: new Set([1]) })).toBe('no-such-field');
    const complete = Array.from({ length: 12 }, (_, m) =>
      Array.from({ length: 12 }, (__, n): [number, number] => [m, n]),
    );
    const nodes = [...complete.keys()];
    expect(code('SimplePath', graph(nodes, ...complete.flat()))).toBe('set-too-large');
  });
});

describe('the nodes around a node', () => {
  it('are found by following edges', () => {
    fc.assert(
      fc.property(samples(6, 9), (sample) => {
        const value = directedGraph(sample);
        const { nodes } = sample;
        for (const node of nodes) {
          const after = nodes.filter((other) => has(sample, node, other));
          const before = nodes.filter((other) => has(sample, other, node));
          expect(result('Successors', value, node)).toBe(text(new Set(after)));
          expect(result('Predecessors', value, node)).toBe(text(new Set(before)));
          expect(result('OutDegree', value, node)).toBe(String(after.length));
          expect(result('InDegree', value, node)).toBe(String(before.length));
          const further = descendants(sample, node);
          const earlier = descendants(opposite(sample), node);
          expect(result('Descendants', value, node)).toBe(text(new Set(further)));
          expect(result('Ancestors', value, node)).toBe(text(new Set(earlier)));
        }
        const leaves = nodes.filter((node) => !nodes.some((other) => has(sample, node, other)));
        const roots = nodes.filter((node) => !nodes.some((other) => has(sample, other, node)));
        expect(result('Leaves', value)).toBe(text(new Set(leaves)));
        expect(result('Roots', value)).toBe(text(new Set(roots)));
        const isOnCycle = (node: number): boolean => descendants(sample, node).includes(node);
        expect(result('HasCycle', value)).toBe(truth(nodes.some(isOnCycle)));
        expect(result('IsDag', value)).toBe(truth(!nodes.some(isOnCycle)));
      }),
      { numRuns: 50 },
    );
  });

  it('are united for several nodes', () => {
    const value = graph([1, 2, 3], [1, 2], [2, 3], [3, 3]);
    expect(result('AllSuccessors', value, new Set([1, 2]))).toBe('{2, 3}');
    expect(result('AllPredecessors', value, new Set([3, 1]))).toBe('{2, 3}');
    expect(result('AllSuccessors', value, new Set())).toBe('{}');
  });

  it('are none for what is no node, or an error', () => {
    expect(result('Successors', graph([1, 2], [1, 2]), 5)).toBe('{}');
    expect(code('Successors', graph([1, 2], [1, 2]), 'a')).toBe('incomparable');
    expect(code('Descendants', graph([1, 2], [1, 2]), 5)).toBe('not-a-node');
    expect(result('Ancestors', graph([]), 5)).toBe('{}');
  });
});

describe('a graph', () => {
  it('has edges between its nodes', () => {
    expect(result('IsDirectedGraph', graph([1, 2], [1, 2]))).toBe('TRUE');
    expect(result('IsDirectedGraph', graph([1], [1, 2]))).toBe('FALSE');
    expect(result('IsDirectedGraph', { node: new Set([1]), edge: new Set(), more: 1 })).toBe(
      'FALSE',
    );
    expect(code('IsDirectedGraph', { node: new Set([1]) })).toBe('no-such-field');
    expect(code('SimplePath', 1)).toBe('not-a-record');
    expect(result('EmptyGraph')).toBe('[node |-> {}, edge |-> {}]');
  });

  it('can be turned around and united with another one', () => {
    expect(result('Transpose', graph([1, 2, 3], [1, 2], [3, 3]))).toBe(
      text(graph([1, 2, 3], [2, 1], [3, 3])),
    );
    expect(result('GraphUnion', graph([1], [1, 1]), graph([2], [2, 2]))).toBe(
      text(graph([1, 2], [1, 1], [2, 2])),
    );
  });

  it('is undirected when each edge has its opposite', () => {
    expect(result('IsUndirectedGraph', graph([1, 2], [1, 2], [2, 1], [1, 1]))).toBe('TRUE');
    expect(result('IsUndirectedGraph', graph([1, 2], [1, 2]))).toBe('FALSE');
  });

  it('is a tree when all paths end in its root', () => {
    expect(result('IsTreeWithRoot', graph([1, 2, 3], [2, 1], [3, 1]), 1)).toBe('TRUE');
    expect(result('IsTreeWithRoot', graph([1, 2, 3], [2, 1], [3, 1]), 2)).toBe('FALSE');
    expect(result('IsTreeWithRoot', graph([1, 2], [2, 1]), 3)).toBe('FALSE');
    expect(result('IsTreeWithRoot', graph([1, 2, 3], [2, 1]), 1)).toBe('FALSE');
    expect(result('IsTreeWithRoot', graph([1, 2, 3], [2, 1], [3, 1], [3, 2]), 1)).toBe('FALSE');
    expect(result('IsTreeWithRoot', graph([1, 2], [2, 1], [1, 1]), 1)).toBe('FALSE');
  });

  it('is bipartite when all edges are between two parts', () => {
    const value = graph([1, 2, 3, 4], [1, 2], [3, 2], [4, 3]);
    expect(result('IsBipartiteWithPartitions', value, new Set([1, 3]), new Set([2, 4]))).toBe(
      'TRUE',
    );
    expect(result('IsBipartiteWithPartitions', value, new Set([1, 2]), new Set([3, 4]))).toBe(
      'FALSE',
    );
    expect(result('IsBipartiteWithPartitions', value, new Set([1, 3]), new Set([2]))).toBe('FALSE');
    expect(result('IsBipartiteWithPartitions', value, new Set([1, 3]), new Set([1, 2, 4]))).toBe(
      'FALSE',
    );
  });
});

describe('sets of graphs', () => {
  it('have all edges between the nodes', () => {
    expect(result('Graphs', new Set([1]))).toBe(
      '{[node |-> {1}, edge |-> {}], [node |-> {1}, edge |-> {<<1, 1>>}]}',
    );
  });

  it('have some of the nodes and edges of a graph', () => {
    fc.assert(
      fc.property(samples(3, 4), (sample) => {
        const parts = subsetsOf(sample.nodes).flatMap((nodes) => {
          const inside = sample.edges.filter((ends) => ends.every((end) => nodes.includes(end)));
          return subsetsOf(inside).map((edges): Sample => ({ nodes, edges }));
        });
        const symmetric = parts.filter((part) =>
          part.edges.every(([from, to]) => has(part, to, from)),
        );
        const value = directedGraph(sample);
        expect(result('DirectedSubgraph', value)).toBe(
          text(new Set(parts.map((part) => directedGraph(part)))),
        );
        expect(result('UndirectedSubgraph', value)).toBe(
          text(new Set(symmetric.map((part) => directedGraph(part)))),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('have elements even if there are too many to list', () => {
    const nodes = Array.from({ length: 25 }, (_, at) => at);
    const cycle = graph(nodes, ...nodes.map((node): [number, number] => [node, (node + 1) % 25]));
    const isIn = (part: Plain, operator: string, whole: Plain): boolean =>
      member(heap, handleOf(heap, part), apply(runtime, table, operator, whole));
    expect(isIn(graph([1, 2, 9], [1, 2]), 'DirectedSubgraph', cycle)).toBe(true);
    expect(isIn(graph([1, 9], [1, 2]), 'DirectedSubgraph', cycle)).toBe(false);
    expect(isIn(graph([1, 2], [2, 1]), 'DirectedSubgraph', cycle)).toBe(false);
    expect(isIn(graph([1, 2]), 'UndirectedSubgraph', cycle)).toBe(true);
    expect(isIn(graph([1, 2], [1, 2]), 'UndirectedSubgraph', cycle)).toBe(false);
    const all = apply(runtime, table, 'DirectedSubgraph', cycle);
    expect(codeOf(() => cardinality(heap, all))).toBe('set-too-large');
  });
});
