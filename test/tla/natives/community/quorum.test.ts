import { describe, expect, it } from 'vitest';
import { cardinality, member } from '../../../../src/checker/values/heap/index.js';
import { apply, handleOf } from '../runtime.js';
import { subsetsOf } from './graph-samples.js';
import { moduleCaller, type Plain } from './module-caller.js';

const { runtime, table, heap, result, text } = moduleCaller('Quorum');

/** The definition, for sets of numbers. */
function quorumSystems(elements: readonly number[]): number[][][] {
  const subsets = subsetsOf(elements);
  const includes = (larger: readonly number[], smaller: readonly number[]): boolean =>
    smaller.every((element) => larger.includes(element));
  return subsetsOf(subsets).filter(
    (system) =>
      system.length > 0 &&
      system.every((a) => system.every((b) => a.some((element) => b.includes(element)))) &&
      subsets.every((b) => system.includes(b) || !system.some((a) => includes(b, a))),
  );
}

describe('QuorumSystem', () => {
  it.each([[[]], [[1]], [[1, 2]], [[1, 2, 3]]])(
    'is what its definition says for %j',
    (elements) => {
      const systems = quorumSystems(elements).map(
        (system) => new Set<Plain>(system.map((quorum) => new Set(quorum))),
      );
      expect(result('QuorumSystem', new Set(elements))).toBe(text(new Set<Plain>(systems)));
    },
  );

  it.each([
    [4, 80],
    [5, 2645],
  ])('lists all of them for %d elements', (size, count) => {
    const elements = Array.from({ length: size }, (_, at) => at);
    const systems = apply(runtime, table, 'QuorumSystem', new Set(elements));
    expect(cardinality(heap, systems)).toBe(count);
  });

  it('has elements even if there are too many to list', () => {
    const elements = Array.from({ length: 7 }, (_, at) => at);
    const systems = apply(runtime, table, 'QuorumSystem', new Set(elements));
    const isIn = (system: readonly (readonly number[])[]): boolean =>
      member(
        heap,
        handleOf(heap, new Set<Plain>(system.map((quorum) => new Set(quorum)))),
        systems,
      );
    const majorities = subsetsOf(elements).filter((subset) => subset.length > 3);
    expect(isIn(majorities)).toBe(true);
    expect(isIn(majorities.slice(0, -1))).toBe(false);
    expect(isIn([])).toBe(false);
    expect(isIn(subsetsOf(elements).filter((subset) => subset.length > 2))).toBe(false);
  });
});
