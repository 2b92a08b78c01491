import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { member } from '../../../../src/checker/values/heap/index.js';
import { apply, handleOf } from '../runtime.js';
import { samples, simplePaths, subsetsOf, undirectedGraph, type Sample } from './graph-samples.js';
import { moduleCaller, truth, type Plain } from './module-caller.js';

const { runtime, table, heap, result, code, text } = moduleCaller('UndirectedGraphs');

function has({ edges }: Sample, left: number, right: number): boolean {
  return edges.some(
    (ends) =>
      ends.includes(left) && ends.includes(right) && (left !== right || ends[0] === ends[1]),
  );
}

const graph = (nodes: readonly number[], ...edges: (readonly number[])[]): Plain => ({
  node: new Set(nodes),
  edge: new Set<Plain>(edges.map((ends) => new Set(ends))),
});

it('connects what a simple path connects', () => {
  fc.assert(
    fc.property(samples(5, 6), (sample) => {
      const { nodes } = sample;
      const paths = simplePaths(nodes, (left, right) => has(sample, left, right));
      const value = undirectedGraph(sample);
      const areConnected = (from: number, to: number): boolean =>
        paths.some((path) => path[0] === from && path.at(-1) === to);
      const components = nodes.map((node) => new Set(nodes.filter((n) => areConnected(node, n))));
      expect(result('SimplePath', value)).toBe(text(new Set<Plain>(paths)));
      expect(result('ConnectedComponents', value)).toBe(text(new Set<Plain>(components)));
      expect(result('IsStronglyConnected', value)).toBe(
        truth(nodes.length > 0 && components[0]!.size === nodes.length),
      );
      for (const [from, to] of nodes.flatMap((m) => nodes.map((n) => [m, n] as const))) {
        expect(result('AreConnectedIn', from, to, value)).toBe(truth(areConnected(from, to)));
      }
    }),
    { numRuns: 50 },
  );
});

it('has paths in both directions', () => {
  const paths = apply(runtime, table, 'Path', graph([1, 2, 3], [1, 2]));
  expect(member(heap, handleOf(heap, [1, 2, 1]), paths)).toBe(true);
  expect(member(heap, handleOf(heap, [1, 3]), paths)).toBe(false);
});

it('leaves out what is no edge', () => {
  expect(result('ConnectedComponents', graph([1, 2, 3], [1, 2, 3]))).toBe('{{1}, {2}, {3}}');
  expect(result('ConnectedComponents', graph([1], [1, 2]))).toBe('{{1}}');
  expect(result('AreConnectedIn', 5, 5, graph([1]))).toBe('FALSE');
  const named = { node: new Set<Plain>([1]), edge: new Set<Plain>([new Set<Plain>(['a'])]) };
  expect(code('ConnectedComponents', named)).toBe('incomparable');
  // A loop is known without a look at its node.
  expect(result('IsLoopFreeUndirectedGraph', named)).toBe('FALSE');
});

describe('a graph', () => {
  it('has edges of one or two of its nodes', () => {
    expect(result('IsUndirectedGraph', graph([1, 2], [1, 2], [1]))).toBe('TRUE');
    expect(result('IsLoopFreeUndirectedGraph', graph([1, 2], [1, 2]))).toBe('TRUE');
    expect(result('IsLoopFreeUndirectedGraph', graph([1, 2], [1, 2], [1]))).toBe('FALSE');
    for (const other of [graph([1], []), graph([1], [1, 2]), graph([1, 2, 3], [1, 2, 3])]) {
      expect(result('IsUndirectedGraph', other)).toBe('FALSE');
    }
    const more = { node: new Set<Plain>(), edge: new Set<Plain>(), more: 1 };
    expect(result('IsUndirectedGraph', more)).toBe('FALSE');
    expect(code('IsUndirectedGraph', 1)).toBe('not-a-record');
  });

  it('is one of all graphs with its nodes', () => {
    expect(result('UndirectedGraphs', new Set([1]))).toBe(
      '{[node |-> {1}, edge |-> {}], [node |-> {1}, edge |-> {{1}}]}',
    );
    const all = apply(runtime, table, 'UndirectedGraphs', new Set([1, 2, 3]));
    expect(member(heap, handleOf(heap, graph([1, 2, 3], [1, 3], [2])), all)).toBe(true);
    expect(member(heap, handleOf(heap, graph([1, 2], [1, 2])), all)).toBe(false);
  });

  it('has subgraphs', () => {
    fc.assert(
      fc.property(samples(3, 4), (sample) => {
        const parts = subsetsOf(sample.nodes).flatMap((nodes) => {
          const inside = sample.edges.filter((ends) => ends.every((end) => nodes.includes(end)));
          return subsetsOf(inside).map((edges): Sample => ({ nodes, edges }));
        });
        expect(result('UndirectedSubgraph', undirectedGraph(sample))).toBe(
          text(new Set(parts.map((part) => undirectedGraph(part)))),
        );
      }),
      { numRuns: 30 },
    );
    const nodes = Array.from({ length: 25 }, (_, at) => at);
    const ring = graph(nodes, ...nodes.map((node) => [node, (node + 1) % 25]));
    const many = apply(runtime, table, 'UndirectedSubgraph', ring);
    expect(member(heap, handleOf(heap, graph([1, 2], [1, 2])), many)).toBe(true);
    expect(member(heap, handleOf(heap, graph([1], [1, 2])), many)).toBe(false);
  });
});
