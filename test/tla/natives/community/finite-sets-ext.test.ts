import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardinality,
  integer,
  interval,
  member,
} from '../../../../src/checker/values/heap/index.js';
import { apply, codeOf, handleOf } from '../runtime.js';
import { subsetsOf } from './graph-samples.js';
import { moduleCaller, Operand, type Plain } from './module-caller.js';

const caller = moduleCaller('FiniteSetsExt');
const { runtime, table, heap, result, code, text, ofNumber, pairing, same } = caller;

const set = fc.uniqueArray(fc.integer({ min: -3, max: 6 }), { maxLength: 6 });

describe('the elements of a set', () => {
  it('are combined, the first one first', () => {
    expect(result('FoldSet', pairing, 0, new Set([3, 1, 2]))).toBe('<<3, <<2, <<1, 0>>>>>>');
    expect(result('ReduceSet', pairing, new Set([3, 1, 2]), 0)).toBe('<<3, <<2, <<1, 0>>>>>>');
    expect(result('FoldSet', pairing, 0, new Set())).toBe('0');
  });

  it('are added, multiplied and counted', () => {
    fc.assert(
      fc.property(set, (s) => {
        const sum = s.reduce((total, n) => total + n, 0);
        const sumOfSquares = s.reduce((total, n) => total + n * n, 0);
        const product = s.reduce((total, n) => total * n, 1);
        expect(result('SumSet', new Set(s))).toBe(String(sum));
        expect(
          result(
            'MapThenSumSet',
            ofNumber((n) => n * n),
            new Set(s),
          ),
        ).toBe(String(sumOfSquares));
        expect(result('ProductSet', new Set(s))).toBe(text(product === 0 ? 0 : product));
        const even = s.filter((n) => n % 2 === 0).length;
        expect(
          result(
            'Quantify',
            new Set(s),
            ofNumber((n) => n % 2 === 0),
          ),
        ).toBe(String(even));
      }),
    );
  });

  it('have a least and a greatest', () => {
    fc.assert(
      fc.property(set, (s) => {
        fc.pre(s.length > 0);
        expect(result('Max', new Set(s))).toBe(String(Math.max(...s)));
        expect(result('Min', new Set(s))).toBe(String(Math.min(...s)));
      }),
    );
    for (const operator of ['Max', 'Min']) {
      expect(code(operator, new Set())).toBe('empty-set');
      expect(code(operator, new Set(['a']))).toBe('not-ordered');
      expect(code(operator, new Operand(heap.naturals))).toBe('not-enumerable');
    }
  });

  it('are chosen when there is one choice', () => {
    const remains = (rest: number): Operand => ofNumber((n) => n % 3 === rest);
    expect(result('ChooseUnique', new Set([2, 3, 4, 5]), remains(1))).toBe('4');
    expect(code('ChooseUnique', new Set([2, 3, 4, 5]), remains(2))).toBe('not-unique');
    expect(code('ChooseUnique', new Set([2]), remains(1))).toBe('not-unique');
  });

  it('are integers where they are added', () => {
    expect(code('SumSet', new Set(['a']))).toBe('not-an-integer');
    expect(code('SumSet', new Set([2 ** 31 - 1, 1]))).toBe('overflow');
    expect(code('ProductSet', new Set([2 ** 20, 2 ** 21]))).toBe('overflow');
    expect(code('Quantify', new Set([1]), same)).toBe('not-a-boolean');
    expect(code('SumSet', 1)).toBe('not-a-set');
  });
});

describe('sets of sets', () => {
  it('are united', () => {
    expect(result('FlattenSet', new Set<Plain>([new Set([1, 2]), new Set([2, 3])]))).toBe(
      '{1, 2, 3}',
    );
    expect(result('SymDiff', new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe('{1, 4}');
  });

  it('are the subsets of a size', () => {
    fc.assert(
      fc.property(set, fc.integer({ min: -1, max: 7 }), (s, size) => {
        const expected = subsetsOf(s).filter((subset) => subset.length === size);
        expect(result('kSubset', size, new Set(s))).toBe(
          text(new Set(expected.map((subset) => new Set(subset)))),
        );
      }),
    );
    expect(code('kSubset', 0, new Operand(heap.naturals))).toBe('not-enumerable');
    expect(code('kSubset', 'a', new Set())).toBe('not-an-integer');
  });

  it('have elements even if there are too many to list', () => {
    const many = apply(runtime, table, 'kSubset', 20, new Operand(interval(heap, 1, 40)));
    const twenty = Array.from({ length: 20 }, (_, at) => at + 1);
    expect(member(heap, handleOf(heap, new Set(twenty)), many)).toBe(true);
    expect(member(heap, handleOf(heap, new Set([1])), many)).toBe(false);
    expect(codeOf(() => cardinality(heap, many))).toBe('set-too-large');
  });

  it('give the sets of one element of each', () => {
    const three = [new Set([1, 2]), new Set([2, 3]), new Set([5])];
    expect(result('Choices', new Set<Plain>(three))).toBe(
      '{{2, 5}, {1, 2, 5}, {1, 3, 5}, {2, 3, 5}}',
    );
    expect(result('Choices', new Set())).toBe('{{}}');
    expect(result('Choices', new Set<Plain>([new Set(), new Set([1])]))).toBe('{}');
    const pairs = Array.from({ length: 21 }, (_, at) => new Set([2 * at, 2 * at + 1]));
    expect(code('Choices', new Set<Plain>(pairs))).toBe('set-too-large');
  });
});

describe('MapThenFoldSet', () => {
  const folds = moduleCaller('Folds');
  const first = new Operand((rest) => {
    const least = [1, 2, 3].find((n) => member(folds.heap, integer(folds.heap, n), rest));
    return integer(folds.heap, least!);
  });

  it('combines last what was chosen first', () => {
    const negative = folds.ofNumber((n) => -n);
    const operands = [negative, first, new Set([1, 2, 3])] as const;
    expect(folds.result('MapThenFoldSet', folds.pairing, 0, ...operands)).toBe(
      '<<-1, <<-2, <<-3, 0>>>>>>',
    );
    expect(folds.result('MapThenFoldSet', folds.pairing, 0, negative, first, new Set())).toBe('0');
  });

  it('needs choices that are elements', () => {
    const other = new Operand(() => integer(folds.heap, 9));
    const run = (): string =>
      folds.code('MapThenFoldSet', folds.pairing, 0, folds.same, other, new Set([1]));
    expect(run()).toBe('choice-not-in-set');
  });
});
