import { describe, expect, test } from 'vitest';
import * as values from '../../../../src/checker/values/heap/index.js';
import { show } from '../../../../src/checker/values/heap/show.js';
import {
  codeOf,
  functionOf,
  newHeap,
  numbers,
  numberTuple,
  productOf,
  recordOf,
  recordSetOf,
  setOf,
  tupleOf,
} from './build.js';

const heap = newHeap();
const { naturals: Nat, emptySet } = heap;
const n = (value: number) => values.integer(heap, value);
const to = (low: number, high: number) => values.interval(heap, low, high);
const SUBSET = (base: number) => values.powerset(heap, base);
const maps = (domain: number, range: number) => values.functionSet(heap, domain, range);
const s = (text: string) => heap.string(text);

/** As TLC prints them. */
describe('formatHandle', () => {
  test.each<[string, number]>([
    ['TRUE', values.TRUE],
    ['-1', n(-1)],
    ['2147483647', n(2 ** 31 - 1)],
    ['"b"', s('b')],
    ['"a\\nb\\tc"', s('a\nb\tc')],
    ['"a\\\\b\\"c"', s('a\\b"c')],
    ['m1', heap.modelValue('m1')],
    ['{}', emptySet],
    ['<<>>', heap.emptyTuple],
    ['{FALSE, TRUE}', heap.booleans],
    ['<<1, <<2>>>>', tupleOf(heap, n(1), numberTuple(heap, 2))],
    ['{{}, {3}, {1, 2}}', setOf(heap, numbers(heap, 2, 1), numbers(heap, 3), emptySet)],
    ['{<<1>>, <<"b", 2>>}', setOf(heap, tupleOf(heap, s('b'), n(2)), numberTuple(heap, 1))],
    ['[b |-> 1, a |-> 2]', recordOf(heap, { a: n(2), b: n(1) })],
    ['("a b" :> 1)', recordOf(heap, { 'a b': n(1) })],
    ['("a" :> 1 @@ "a b" :> 2)', recordOf(heap, { 'a b': n(2), a: n(1) })],
    ['(2 :> 2 @@ 3 :> <<4>>)', functionOf(heap, [n(3), numberTuple(heap, 4)], [n(2), n(2)])],
    ['-1..1', to(-1, 1)],
    ['<<1..2, {1, 3}>>', tupleOf(heap, to(1, 2), numbers(heap, 1, 3))],
    ['Nat', Nat],
    ['Int', heap.integers],
    ['Real', heap.reals],
    ['STRING', heap.strings],
    ['Any', heap.anything],
    ['Seq(1..3)', values.sequencesOver(heap, to(1, 3))],
    ['{{}, {1}}', SUBSET(numbers(heap, 1))],
    ['SUBSET (1..7)', SUBSET(to(1, 7))],
    ['SUBSET SUBSET Nat', SUBSET(SUBSET(Nat))],
    ['{<<1, 1>>, <<1, 2>>, <<2, 1>>, <<2, 2>>}', maps(to(1, 2), to(1, 2))],
    ['[1..10 -> 1..20]', maps(to(1, 10), to(1, 20))],
    ['[Nat -> [Nat -> Nat]]', maps(Nat, maps(Nat, Nat))],
    ['{<<1, 1>>, <<2, 1>>}', productOf(heap, to(1, 2), numbers(heap, 1))],
    ['(1..50 \\X 1..50)', productOf(heap, to(1, 50), to(1, 50))],
    ['(Nat \\X (Nat \\X Nat))', productOf(heap, Nat, productOf(heap, Nat, Nat))],
    ['{[b |-> 1, a |-> 3]}', recordSetOf(heap, { a: numbers(heap, 3), b: numbers(heap, 1) })],
    ['[b: Nat, a: 1..3]', recordSetOf(heap, { a: to(1, 3), b: Nat })],
    ['{Nat}', setOf(heap, Nat)],
    ['{1, 2} \\cup Nat', values.union(heap, Nat, numbers(heap, 1, 2))],
    ['{{}, {1}, {3}}', values.union(heap, SUBSET(numbers(heap, 1)), setOf(heap, numbers(heap, 3)))],
    [
      '{4} \\cup {<<1, 3>>, <<2, 3>>}',
      values.union(heap, productOf(heap, to(1, 2), numbers(heap, 3)), numbers(heap, 4)),
    ],
    ['{2}', values.filterSet(heap, { set: to(1, 3), test: (each) => each === n(2) })],
    ['{x \\in Nat : ...}', values.filterSet(heap, { set: Nat, test: () => true })],
    [
      '{y \\in Nat : y > 1}',
      values.filterSet(heap, { set: Nat, test: () => true, text: '{y \\in Nat : y > 1}' }),
    ],
    ['[x \\in Nat |-> ...]', values.lazyFunction(heap, { domain: Nat, apply: (each) => each })],
    ['(0 :> 0 @@ 1 :> 1)', values.lazyFunction(heap, { domain: to(0, 1), apply: (each) => each })],
  ])('writes %s', (text, handle) => {
    expect(values.formatHandle(heap, handle)).toBe(text);
  });

  test('refuses an enumerated set whose elements do not compare', () => {
    expect(codeOf(() => values.formatHandle(heap, setOf(heap, n(1), s('a'))))).toBe('incomparable');
  });
});

describe('show', () => {
  test('writes such a set as it was written', () => {
    const mixed = setOf(heap, n(3), n(1), s('a'), n(2));
    expect(show(heap, mixed)).toBe('{3, 1, "a", 2}');
  });

  test('never evaluates', () => {
    const filter = values.filterSet(heap, {
      set: to(1, 3),
      test: () => expect.fail('the condition was evaluated'),
    });
    expect(show(heap, filter)).toBe('{x \\in 1..3 : ...}');
  });

  test('shortens what is long, without writing all of it', () => {
    const hundred = values.normalize(heap, to(1, 100));
    const matrix = tupleOf(heap, ...Array.from({ length: 1000 }, () => hundred));
    const shown = show(heap, matrix);
    expect(shown.length).toBeLessThan(300);
    expect(shown).toMatch(/^<<\{1, 2, 3, .*\.\.\.$/);
  });
});
