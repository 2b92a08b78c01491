import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integer, integerOf, itemAt, member } from '../../../../src/checker/values/heap/index.js';
import { proofModules } from '../../../../src/tla/modules/proof-modules.js';
import { apply, handleOf } from '../runtime.js';
import { directedGraph, samples, subsetsOf } from './graph-samples.js';
import { moduleCaller, Operand, truth, type Plain } from './module-caller.js';

describe('WellFoundedInduction', () => {
  const { runtime, table, heap, result, text, ofNumber, ofNumbers } =
    moduleCaller('WellFoundedInduction');
  const graphs = moduleCaller('Graphs');
  const naturals = new Operand(heap.naturals);
  const pairs = (...items: Plain[]): Set<Plain> => new Set(items);

  it('is about relations as about graphs', () => {
    fc.assert(
      fc.property(samples(5, 8), (sample) => {
        const operands = [new Set<Plain>(sample.edges), new Set(sample.nodes)] as const;
        const hasCycle = graphs.result('HasCycle', directedGraph(sample)) === 'TRUE';
        expect(result('IsWellFoundedOn', ...operands)).toBe(truth(!hasCycle));
        const related = (x: number, y: number): boolean =>
          graphs
            .result('Descendants', directedGraph(sample), x)
            .slice(1, -1)
            .split(', ')
            .includes(String(y));
        const closure = sample.nodes.flatMap((x) =>
          sample.nodes.filter((y) => related(x, y)).map((y): Plain => [x, y]),
        );
        expect(result('TransitiveClosureOn', ...operands)).toBe(text(new Set(closure)));
        const isClosed = new Set(sample.edges.map(String)).size === closure.length;
        expect(result('IsTransitivelyClosedOn', ...operands)).toBe(truth(isClosed));
      }),
      { numRuns: 50 },
    );
  });

  it('has the elements below another one', () => {
    expect(result('SetLessThan', 3, pairs([1, 3], [2, 3], [3, 1]), new Set([1, 2, 3]))).toBe(
      '{1, 2}',
    );
  });

  it('makes relations of operators, on infinite sets, too', () => {
    const less = ofNumbers((x, y) => x < y);
    expect(result('OpToRel', less, new Set([1, 2, 3]))).toBe('{<<1, 2>>, <<1, 3>>, <<2, 3>>}');
    const infinite = apply(runtime, table, 'OpToRel', less, naturals);
    expect(member(heap, handleOf(heap, [1, 2]), infinite)).toBe(true);
    expect(member(heap, handleOf(heap, [2, 1]), infinite)).toBe(false);
  });

  it('makes relations of others', () => {
    const negative = ofNumber((n) => -n);
    expect(result('PreImage', negative, new Set([1, 2]), pairs([-2, -1]))).toBe('{<<2, 1>>}');
    const [one, two] = [pairs([1, 2]), pairs([3, 4])];
    expect(result('LexPairOrdering', one, two, new Set([1, 2]), new Set([3, 4]))).toBe(
      text(
        pairs(
          [
            [1, 3],
            [1, 4],
          ],
          [
            [1, 3],
            [2, 3],
          ],
          [
            [1, 3],
            [2, 4],
          ],
          [
            [1, 4],
            [2, 3],
          ],
          [
            [1, 4],
            [2, 4],
          ],
          [
            [2, 3],
            [2, 4],
          ],
        ),
      ),
    );
    const ordered = ['11', '12', '21', '22'].map((digits) => digits.split('').map(Number));
    const expected = ordered.flatMap((left, at) =>
      ordered.slice(at + 1).map((right): Plain => [left, right]),
    );
    expect(result('LexProductOrdering', one, new Set([1, 2]), 2)).toBe(text(new Set(expected)));
  });

  it('tells whether a function is the one that an operator defines', () => {
    const doubled = new Operand((f, n) => {
      const before = integerOf(heap, n) - 1;
      const value = before === 0 ? 1 : 2 * integerOf(heap, itemAt(heap, f, before - 1));
      return integer(heap, value);
    });
    expect(result('WFInductiveDefines', [1, 2, 4], new Set([1, 2, 3]), doubled)).toBe('TRUE');
    expect(result('WFInductiveDefines', [1, 2, 5], new Set([1, 2, 3]), doubled)).toBe('FALSE');
  });
});

describe('NaturalsInduction', () => {
  const { result, ofNumbers } = moduleCaller('NaturalsInduction');
  const times = ofNumbers((before, n) => before * n);

  it('tells whether a function on an interval is defined by induction', () => {
    const isFactorial = (f: Plain, from: number, to: number): string =>
      result('FiniteNatInductiveDefConclusion', f, 1, times, from, to);
    expect(isFactorial([1, 2, 6, 24], 1, 4)).toBe('TRUE');
    expect(isFactorial([1, 2, 6, 25], 1, 4)).toBe('FALSE');
    expect(isFactorial([1, 2, 6], 1, 4)).toBe('FALSE');
    expect(isFactorial([], 1, 0)).toBe('TRUE');
  });
});

describe('FiniteSetTheorems', () => {
  const { runtime, table, heap, result, text } = moduleCaller('FiniteSetTheorems');

  it('has the finite subsets of a set', () => {
    expect(result('FiniteSubsetsOf', new Set([1, 2]))).toBe('{{}, {1}, {2}, {1, 2}}');
    const all = apply(runtime, table, 'FiniteSubsetsOf', new Operand(heap.naturals));
    expect(member(heap, handleOf(heap, new Set([1, 5])), all)).toBe(true);
    expect(member(heap, handleOf(heap, new Set([-1])), all)).toBe(false);
  });

  it('orders subsets', () => {
    const subsets = subsetsOf([1, 2, 3]);
    const expected = subsets.flatMap((small) =>
      subsets
        .filter((large) => small.length < large.length && small.every((n) => large.includes(n)))
        .map((large): Plain => [new Set(small), new Set(large)]),
    );
    expect(result('StrictSubsetOrdering', new Set([1, 2, 3]))).toBe(text(new Set(expected)));
  });
});

describe('BagsTheorems', () => {
  const { result, code } = moduleCaller('BagsTheorems');

  it('multiplies bags, and makes them of sequences', () => {
    expect(result('Scaling', 3, [1, 2])).toBe('<<3, 6>>');
    expect(result('Scaling', 0, [1, 2])).toBe('<<>>');
    expect(result('SeqToBag', ['a', 'b', 'a'])).toBe('[a |-> 2, b |-> 1]');
    expect(code('Scaling', 3, 1)).toBe('not-a-function');
  });
});

describe('what has no value that could be computed', () => {
  const computed = `
    FiniteNatInductiveDefConclusion IsTransitivelyClosedOn IsWellFoundedOn SetLessThan OpToRel
    WFInductiveDefines TransitiveClosureOn PreImage LexPairOrdering LexProductOrdering
    FiniteSubsetsOf StrictSubsetOrdering Scaling SeqToBag`.split(/\s+/);
  const others = proofModules.flatMap(({ name, operators }) =>
    operators
      .filter((operator) => !computed.includes(operator.name))
      .map((operator): [string, string] => [name, operator.name]),
  );

  it.each([...others, ['DifferentialEquations', 'Integrate'], ['Apalache', 'Gen']] as const)(
    '%s!%s is refused by name',
    (module, operator) => {
      expect(moduleCaller(module).code(operator, 1, 1, 1, 1, 1)).toBe('not-evaluable');
    },
  );
});
