import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integer, integerOf, type Handle } from '../../../src/checker/values/heap/index.js';
import { bags } from '../../../src/tla/natives/bags.js';
import { codeOf, evaluate, Operand, testRuntime, type Plain } from './runtime.js';

const runtime = testRuntime();
const { heap } = runtime;

function result(name: string, ...operands: (Plain | Operand)[]): string {
  return evaluate(runtime, bags, name, ...operands);
}

function code(name: string, ...operands: (Plain | Operand)[]): string {
  return codeOf(() => result(name, ...operands));
}

/** A bag as the list of its elements. */
const list = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 7 });

/** A list as a bag. */
function bagOf(elements: readonly number[]): Map<number, number> {
  const bag = new Map<number, number>();
  for (const element of elements) bag.set(element, (bag.get(element) ?? 0) + 1);
  return bag;
}

function written(elements: readonly number[]): string {
  return result('BagOfAll', new Operand((element) => element), bagOf(elements));
}

/** A list without one element for each of another. */
function without(elements: readonly number[], taken: readonly number[]): number[] {
  const rest = [...elements];
  for (const element of taken) {
    const at = rest.indexOf(element);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}

function truth(condition: boolean): string {
  return condition ? 'TRUE' : 'FALSE';
}

describe('bags', () => {
  it('are added like lists', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(result('(+)', bagOf(a), bagOf(b))).toBe(written([...a, ...b]));
        expect(result('(-)', bagOf(a), bagOf(b))).toBe(written(without(a, b)));
        expect(result('\\sqsubseteq', bagOf(a), bagOf(b))).toBe(truth(without(a, b).length === 0));
      }),
    );
  });

  it('are counted like lists', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 0, max: 4 }), (a, element) => {
        const copies = a.filter((other) => other === element).length;
        expect(result('CopiesIn', element, bagOf(a))).toBe(String(copies));
        expect(result('BagIn', element, bagOf(a))).toBe(truth(copies > 0));
        expect(result('BagCardinality', bagOf(a))).toBe(String(a.length));
      }),
    );
  });

  it('have images, which add up', () => {
    const half = (n: number): number => Math.floor(n / 2);
    const operator = new Operand((n: Handle) => integer(heap, half(integerOf(heap, n))));
    fc.assert(
      fc.property(list, (a) => {
        expect(result('BagOfAll', operator, bagOf(a))).toBe(written(a.map(half)));
      }),
    );
  });

  it('are sets with copies', () => {
    expect(result('SetToBag', new Set(['a']))).toBe('[a |-> 1]');
    expect(result('BagToSet', { a: 2 })).toBe('{"a"}');
    expect(result('EmptyBag')).toBe('<<>>');
    expect(result('BagUnion', new Set<Plain>([[1], [2], new Map([[2, 3]])]))).toBe('<<3, 3>>');
    expect(result('BagUnion', new Set())).toBe('<<>>');
  });

  it('have subbags', () => {
    expect(result('SubBag', [1, 2])).toBe('{<<>>, <<1>>, (2 :> 1), (2 :> 2), <<1, 1>>, <<1, 2>>}');
    expect(code('SubBag', [999_999, 1])).toBe('set-too-large');
  });

  it('have every element at least once', () => {
    expect(result('IsABag', [1, 2])).toBe('TRUE');
    for (const other of [[0], [-1], ['a'], 1, 'a', new Set<Plain>()]) {
      expect(result('IsABag', other)).toBe('FALSE');
    }
  });
});

describe('what is no bag', () => {
  it('is refused where copies are added', () => {
    for (const other of [1, 'a', [0], [-1], ['a']]) {
      expect(code('(+)', other, [1])).toBe('not-a-bag');
      expect(code('(+)', [1], other)).toBe('not-a-bag');
      expect(code('BagCardinality', other)).toBe('not-a-bag');
      expect(code('SubBag', other)).toBe('not-a-bag');
    }
  });

  it('is a union by itself, and otherwise has to be a function', () => {
    expect(result('BagUnion', new Set<Plain>([1]))).toBe('1');
    expect(result('BagUnion', new Set<Plain>([['a']]))).toBe('<<"a">>');
    expect(result('BagUnion', new Set<Plain>([[3], [-1], [0, 0]]))).toBe('<<2, 0>>');
    expect(code('BagUnion', new Set<Plain>([1, 2]))).toBe('not-a-bag');
    expect(code('BagUnion', new Set<Plain>([[1], ['a', 1]]))).toBe('not-an-integer');
    expect(code('BagUnion', new Set<Plain>([new Set<Plain>(), new Set<Plain>([1])]))).toBe(
      'not-a-bag',
    );
  });

  it('is refused elsewhere when it is no function to integers', () => {
    for (const other of [1, ['a']]) {
      expect(code('(-)', other, [1])).toBe('not-a-bag');
      expect(code('(-)', [1], other)).toBe('not-a-bag');
      expect(code('\\sqsubseteq', other, [1])).toBe('not-a-bag');
      expect(code('\\sqsubseteq', [1], other)).toBe('not-a-bag');
      expect(code('CopiesIn', 1, other)).toBe('not-a-bag');
      expect(code('BagIn', 1, other)).toBe('not-a-bag');
      expect(code('BagOfAll', new Operand((element) => element), other)).toBe('not-a-bag');
    }
    expect(code('BagToSet', 1)).toBe('not-a-bag');
  });

  it('has less than no copies, for what only subtracts', () => {
    expect(result('(-)', [5], [-1])).toBe('<<6>>');
    expect(result('(-)', [0], [])).toBe('<<>>');
    expect(result('\\sqsubseteq', [0, -5], [1])).toBe('TRUE');
  });
});

it('refuses sums of more than 32 bits', () => {
  expect(code('(+)', [2 ** 31 - 1], [1])).toBe('overflow');
  expect(code('BagCardinality', [2 ** 31 - 1, 1])).toBe('overflow');
});

it('refuses elements of different kinds', () => {
  expect(code('(+)', [1], { a: 1 })).toBe('incomparable');
  expect(code('SetToBag', new Set<Plain>([1, 'a']))).toBe('incomparable');
});
