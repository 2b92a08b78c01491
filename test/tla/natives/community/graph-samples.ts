import fc from 'fast-check';
import type { Plain } from './module-caller.js';

/** A graph of the nodes 1 .. size, with edges between pairs of numbers. */
export interface Sample {
  readonly nodes: readonly number[];
  readonly edges: readonly (readonly [number, number])[];
}

export function samples(mostNodes: number, mostEdges: number): fc.Arbitrary<Sample> {
  return fc.integer({ min: 0, max: mostNodes }).chain((size) => {
    const node = fc.integer({ min: 1, max: Math.max(size, 1) });
    const edges =
      size === 0 ? fc.constant([]) : fc.array(fc.tuple(node, node), { maxLength: mostEdges });
    return fc.record({
      nodes: fc.constant(Array.from({ length: size }, (_, at) => at + 1)),
      edges,
    });
  });
}

export function directedGraph({ nodes, edges }: Sample): Plain {
  return { node: new Set(nodes), edge: new Set<Plain>(edges) };
}

export function undirectedGraph({ nodes, edges }: Sample): Plain {
  return { node: new Set(nodes), edge: new Set<Plain>(edges.map((ends) => new Set(ends))) };
}

/** All sequences of different nodes, each of which is related to the next one. */
export function simplePaths(
  nodes: readonly number[],
  related: (from: number, to: number) => boolean,
): number[][] {
  const extend = (path: readonly number[]): number[][] => [
    [...path],
    ...nodes
      .filter((node) => !path.includes(node) && related(path.at(-1)!, node))
      .flatMap((node) => extend([...path, node])),
  ];
  return nodes.flatMap((node) => extend([node]));
}

export function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  const [first, ...others] = items;
  if (first === undefined) return [[]];
  const subsets = subsetsOf(others);
  return [...subsets, ...subsets.map((subset) => [first, ...subset])];
}
