import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  booleanHandle,
  functionSet,
  integer,
  integerOf,
  interval,
  itemAt,
  lazyFunction,
  member,
  powerset,
  product,
  recordSet,
  recordShape,
  sequencesOver,
  TRUE,
  type Handle,
} from '../../../src/checker/values/heap/index.js';
import { tlc } from '../../../src/tla/natives/tlc.js';
import { apply, codeOf, evaluate, handleOf, Operand, testRuntime, type Plain } from './runtime.js';

const runtime = testRuntime();
const { heap } = runtime;

function result(name: string, ...operands: (Plain | Operand)[]): string {
  return evaluate(runtime, tlc, name, ...operands);
}

function code(name: string, ...operands: (Plain | Operand)[]): string {
  return codeOf(() => result(name, ...operands));
}

const nat = new Operand(heap.naturals);

describe('output', () => {
  it('prints a line and gives a value back', () => {
    const printing = testRuntime();
    expect(evaluate(printing, tlc, 'Print', 'x', 3)).toBe('3');
    expect(evaluate(printing, tlc, 'PrintT', [1, 'a'])).toBe('TRUE');
    expect(printing.printed).toEqual(['"x"  3', '<<1, "a">>']);
  });

  it('breaks long values into lines', () => {
    const printing = testRuntime();
    const words = Array.from({ length: 20 }, (_, index) => `word ${index}`);
    evaluate(printing, tlc, 'PrintT', [words, 1]);
    const lines = printing.printed.join('\n').split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(lines.map((line) => line.trim()).join(' ')).toContain('"word 0", "word 1"');
  });

  it('writes values as strings', () => {
    expect(result('ToString', { a: ['b'] })).toBe(String.raw`"[a |-> <<\"b\">>]"`);
    expect(result('ToString', new Set([2, 1]))).toBe('"{1, 2}"');
  });
});

describe('Assert', () => {
  it('is true or an error', () => {
    expect(result('Assert', true, 'never')).toBe('TRUE');
    expect(code('Assert', false, 'why')).toBe('assertion-failed');
    expect(code('Assert', 1, 'why')).toBe('assertion-failed');
  });
});

it('tells the time in seconds', () => {
  expect(result('JavaTime')).toBe('1700000000');
});

describe('functions', () => {
  const small = fc.integer({ min: 0, max: 6 });
  const entries = fc.array(fc.tuple(small, small), { maxLength: 6 });

  it('are overridden like maps', () => {
    fc.assert(
      fc.property(entries, entries, (left, right) => {
        const merged = new Map([...new Map(right), ...new Map(left)]);
        const combined = apply(runtime, tlc, '@@', new Map(left), new Map(right));
        expect(combined).toBe(handleOf(heap, merged));
      }),
    );
  });

  it('are tuples and records when they can be', () => {
    expect(result(':>', 1, 2)).toBe('<<2>>');
    expect(result(':>', 'a', 2)).toBe('[a |-> 2]');
    expect(result(':>', [], 1)).toBe('(<<>> :> 1)');
    expect(result('@@', [1, 2], new Map([[0, 5]]))).toBe('(0 :> 5 @@ 1 :> 1 @@ 2 :> 2)');
    expect(result('@@', [], { a: 1 })).toBe('[a |-> 1]');
  });

  it('are what @@ needs', () => {
    expect(code('@@', [1], 3)).toBe('not-a-function');
    expect(code('@@', 'ab', [1])).toBe('not-a-function');
    expect(code('@@', [1], { a: 1 })).toBe('incomparable');
  });
});

describe('Permutations', () => {
  it('are the bijections of a set to itself', () => {
    expect(result('Permutations', new Set())).toBe('{<<>>}');
    expect(result('Permutations', new Set([2, 1]))).toBe('{<<1, 2>>, <<2, 1>>}');
    for (let size = 0, count = 1; size <= 6; count *= ++size) {
      const set = new Operand(interval(heap, 1, size));
      const all =
        result('Permutations', set)
          .slice(1, -1)
          .match(/<<.*?>>/g) ?? [];
      expect(new Set(all).size).toBe(count);
      for (const one of all) {
        expect([...(one.match(/\d/g) ?? [])].toSorted()).toEqual(
          Array.from({ length: size }, (_, index) => String(index + 1)),
        );
      }
    }
  });

  it('are of finite sets, not too large', () => {
    expect(code('Permutations', nat)).toBe('not-enumerable');
    expect(code('Permutations', 1)).toBe('not-a-set');
    expect(code('Permutations', new Operand(interval(heap, 1, 10)))).toBe('set-too-large');
  });
});

describe('SortSeq', () => {
  const first = (pair: Handle): number => integerOf(heap, itemAt(heap, pair, 0));
  const byFirst = new Operand((a: Handle, b: Handle) => booleanHandle(first(a) < first(b)));

  it('sorts stably', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat()), { maxLength: 9 });
    fc.assert(
      fc.property(pairs, (items) => {
        const sorted = items.toSorted(([a], [b]) => a - b);
        expect(apply(runtime, tlc, 'SortSeq', items, byFirst)).toBe(handleOf(heap, sorted));
      }),
    );
  });

  it('inserts from the left, whatever the operator says', () => {
    expect(result('SortSeq', [1, 2, 3, 4], new Operand(() => TRUE))).toBe('<<4, 3, 2, 1>>');
  });

  it('takes sequences and conditions', () => {
    expect(code('SortSeq', 'cab', byFirst)).toBe('not-a-sequence');
    expect(code('SortSeq', [1, 2], new Operand(() => integer(heap, 1)))).toBe('not-a-boolean');
  });
});

describe('RandomElement', () => {
  /** How often each element was drawn. */
  function draws(set: Handle, times: number): Map<Handle, number> {
    const counts = new Map<Handle, number>();
    for (let time = 0; time < times; time++) {
      const element = apply(runtime, tlc, 'RandomElement', new Operand(set));
      expect(member(heap, element, set)).toBe(true);
      counts.set(element, (counts.get(element) ?? 0) + 1);
    }
    return counts;
  }

  function pushed(...sets: Handle[]): number {
    const mark = heap.mark();
    sets.forEach((set) => heap.push(set));
    return mark;
  }

  const two = handleOf(heap, new Set([1, 2]));
  const three = interval(heap, 5, 7);

  it.each([
    ['a listed set', handleOf(heap, new Set(['a', 'b'])), 2],
    ['an interval', three, 3],
    ['subsets', powerset(heap, two), 4],
    ['functions', functionSet(heap, two, three), 9],
    ['tuples', product(heap, pushed(two, three)), 6],
    ['records', recordSet(heap, recordShape(heap, ['a', 'b']), pushed(two, three)), 6],
  ])('draws from %s evenly', (_, set, size) => {
    const counts = [...draws(set, size * 200).values()];
    expect(counts).toHaveLength(size);
    for (const count of counts) expect(Math.abs(count - 200)).toBeLessThan(80);
  });

  it('draws from sets that are too large to be listed', () => {
    const many = interval(heap, 1, 1000);
    expect(draws(functionSet(heap, many, many), 3).size).toBe(3);
    expect(draws(powerset(heap, many), 3).size).toBe(3);
  });

  it('needs a finite set with an element', () => {
    expect(code('RandomElement', new Set())).toBe('empty-set');
    expect(code('RandomElement', 1)).toBe('not-a-set');
    expect(code('RandomElement', nat)).toBe('not-enumerable');
  });
});

describe('TLCEval', () => {
  it('evaluates what is open', () => {
    const twice = (n: Handle): Handle => integer(heap, 2 * integerOf(heap, n));
    const lazy = lazyFunction(heap, { domain: interval(heap, 1, 3), apply: twice });
    expect(result('TLCEval', new Operand(lazy))).toBe('<<2, 4, 6>>');
    expect(result('TLCEval', new Operand(powerset(heap, handleOf(heap, new Set([1])))))).toBe(
      '{{}, {1}}',
    );
  });

  it('leaves infinite sets as they are', () => {
    expect(result('TLCEval', nat)).toBe('Nat');
    expect(result('TLCEval', new Operand(sequencesOver(heap, heap.naturals)))).toBe('Seq(Nat)');
    const nested = apply(runtime, tlc, ':>', 1, nat);
    expect(result('TLCEval', new Operand(nested))).toBe('<<Nat>>');
  });

  it('fails for infinite functions', () => {
    const lazy = lazyFunction(heap, { domain: heap.naturals, apply: (n) => n });
    expect(code('TLCEval', new Operand(lazy))).toBe('not-enumerable');
  });
});

it('has a set with all values', () => {
  expect(member(heap, handleOf(heap, ['x']), apply(runtime, tlc, 'Any'))).toBe(true);
});
