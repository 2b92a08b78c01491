import { describe, expect, test } from 'vitest';
import * as values from '../../../../src/checker/values/heap/index.js';
import {
  functionOf,
  newHeap,
  numbers,
  numberTuple,
  outcome,
  productOf,
  recordOf,
  recordSetOf,
  setOf,
  tupleOf,
} from './build.js';

/**
 * Expressions over which TLC was asked, with its answers: what is equal, what is an element, how
 * it is printed; a code stands for an error.
 */
const heap = newHeap();
const { naturals: Nat, integers: Int, strings: STRING, emptySet, emptyTuple } = heap;
const n = (value: number) => values.integer(heap, value);
const s = (text: string) => heap.string(text);
const set = (...elements: number[]) => setOf(heap, ...elements);
const ints = (...elements: number[]) => numbers(heap, ...elements);
const seq = (...items: number[]) => numberTuple(heap, ...items);
const tuple = (...items: number[]) => tupleOf(heap, ...items);
const rec = (fields: Readonly<Record<string, number>>) => recordOf(heap, fields);
const recs = (fields: Readonly<Record<string, number>>) => recordSetOf(heap, fields);
const fun = (...entries: [number, number][]) => functionOf(heap, ...entries);
const to = (low: number, high: number) => values.interval(heap, low, high);
const SUBSET = (base: number) => values.powerset(heap, base);
const Seq = (base: number) => values.sequencesOver(heap, base);
const times = (...sets: number[]) => productOf(heap, ...sets);
const maps = (domain: number, range: number) => values.functionSet(heap, domain, range);
const cup = (left: number, right: number) => values.union(heap, left, right);
const cap = (left: number, right: number) => values.intersection(heap, left, right);
const minus = (left: number, right: number) => values.difference(heap, left, right);
const UNION = (sets: number) => values.bigUnion(heap, sets);
const filter = (base: number, condition: (x: number) => boolean = () => true) =>
  values.filterSet(heap, { set: base, test: condition });
const lazy = (domain: number, apply: (x: number) => number) =>
  values.lazyFunction(heap, { domain, apply });

const a1 = rec({ a: n(1) });
const m1 = heap.modelValue('m1');
const X1 = heap.modelValue('X_1');
const X2 = heap.modelValue('X_2');
const Y1 = heap.modelValue('Y_1');
const mixed = set(n(1), s('a'));
const succ = lazy(Nat, (x) => n(values.integerOf(heap, x) + 1));

describe('equality', () => {
  test.each<[string, number, number, boolean | string]>([
    ['1 = "a"', n(1), s('a'), 'incomparable'],
    ['TRUE = 1', values.TRUE, n(1), 'incomparable'],
    ['{} = <<>>', emptySet, emptyTuple, 'incomparable'],
    ['<<>> = ""', emptyTuple, s(''), 'incomparable'],
    ['{1} = {TRUE}', ints(1), set(values.TRUE), 'incomparable'],
    ['{1, "a"} = {}', mixed, emptySet, 'incomparable'],
    ['<<1>> = <<"a">>', seq(1), tuple(s('a')), 'incomparable'],
    ['<<1>> = <<1, "a">>', seq(1), tuple(n(1), s('a')), false],
    ['<<1, 2>> = <<2, "a">>', seq(1, 2), tuple(n(2), s('a')), false],
    ['[a |-> 1] = [b |-> "x"]', a1, rec({ b: s('q') }), false],
    ['[a |-> 1] = [a |-> "x"]', a1, rec({ a: s('q') }), 'incomparable'],
    ['[a |-> 1] = <<1>>', a1, seq(1), 'incomparable'],
    ['[a |-> 1] = <<>>', a1, emptyTuple, false],
    ['<<1, 2>> = [a |-> 1]', seq(1, 2), a1, false],
    ['(2 :> 1) = [a |-> 1]', fun([n(2), n(1)]), a1, 'incomparable'],
    ['(2 :> 1) = <<1>>', fun([n(2), n(1)]), seq(1), false],
    ['(2 :> 1) = (2 :> "a")', fun([n(2), n(1)]), fun([n(2), s('a')]), 'incomparable'],
    ['[a |-> 1] = ("a" :> 1)', a1, fun([s('a'), n(1)]), true],
    ['<<7, 8>> = (1 :> 7 @@ 2 :> 8)', seq(7, 8), fun([n(2), n(8)], [n(1), n(7)]), true],
    ['1..3 = {1, 2, 3}', to(1, 3), ints(3, 2, 1), true],
    ['{1, 2, 4} = 1..3', ints(1, 2, 4), to(1, 3), false],
    ['1..3 = {"a"}', to(1, 3), set(s('a')), false],
    ['1..1 = {"a"}', to(1, 1), set(s('a')), 'incomparable'],
    ['3..1 = {}', to(3, 1), emptySet, true],
    ['SUBSET {1} = {{}, {1}}', SUBSET(ints(1)), set(emptySet, ints(1)), true],
    ['{} = SUBSET {}', emptySet, SUBSET(emptySet), false],
    ['SUBSET {1} = SUBSET {"a"}', SUBSET(ints(1)), SUBSET(set(s('a'))), 'incomparable'],
    ['SUBSET Nat = SUBSET Nat', SUBSET(Nat), SUBSET(Nat), true],
    ['SUBSET Nat = SUBSET Int', SUBSET(Nat), SUBSET(Int), false],
    ['SUBSET Nat = {{1}}', SUBSET(Nat), set(ints(1)), 'not-enumerable'],
    ['[{} -> {1}] = [{} -> {2}]', maps(emptySet, ints(1)), maps(emptySet, ints(2)), false],
    ['[{} -> {1}] = {<<>>}', maps(emptySet, ints(1)), set(emptyTuple), true],
    ['[{1} -> Nat] = [{1} -> Nat]', maps(ints(1), Nat), maps(ints(1), Nat), true],
    ['[{1} -> Nat] = {1}', maps(ints(1), Nat), ints(1), 'not-enumerable'],
    ['{1} \\X {2} = {<<1, 2>>}', times(ints(1), ints(2)), set(seq(1, 2)), true],
    ['{} \\X {2} = {1} \\X {}', times(emptySet, ints(2)), times(ints(1), emptySet), true],
    ['[a : {}] = [b : {}]', recs({ a: emptySet }), recs({ b: emptySet }), true],
    ['[a : {1}] = [b : {1}]', recs({ a: ints(1) }), recs({ b: ints(1) }), false],
    ['Nat = Nat', Nat, Nat, true],
    ['Nat = Int', Nat, Int, false],
    ['Nat = STRING', Nat, STRING, 'incomparable'],
    ['Nat = {1}', Nat, ints(1), 'incomparable'],
    ['Seq({1}) = Seq({2})', Seq(ints(1)), Seq(ints(2)), false],
    ['Seq({1}) = {<<1>>}', Seq(ints(1)), set(seq(1)), 'incomparable'],
    ['{x \\in Nat : TRUE} = {4}', filter(Nat), ints(4), 'not-enumerable'],
    ['Nat \\cup {-1} = {1}', cup(Nat, ints(-1)), ints(1), 'not-enumerable'],
    ['{Nat} = {Nat}', set(Nat), setOf(heap, Nat), true],
    ['<<Nat>> = <<Int>>', tuple(Nat), tuple(Int), false],
    ['<<Nat>> = <<{1}>>', tuple(Nat), tuple(ints(1)), 'incomparable'],
    ['[x \\in Nat |-> x + 1] = <<1>>', succ, seq(1), 'not-enumerable'],
    ['[x \\in {1, 2} |-> x] = <<1, 2>>', lazy(ints(1, 2), (x) => x), seq(1, 2), true],
    ['m1 = 1', m1, n(1), false],
    ['Nat = m1', Nat, m1, false],
    ['m1 = "m1"', m1, s('m1'), false],
    ['{m1} = {1}', set(m1), ints(1), false],
    ['m1 = X_1', m1, X1, false],
    ['X_1 = X_2', X1, X2, false],
    ['X_1 = Y_1', X1, Y1, 'incomparable'],
    ['1 = X_1', n(1), X1, 'incomparable'],
    ['X_1 = Nat', X1, Nat, 'incomparable'],
  ])('%s', (_, left, right, expected) => {
    expect(outcome(() => values.equal(heap, left, right))).toBe(expected);
  });
});

describe('membership', () => {
  test.each<[string, number, number, boolean | string]>([
    ['"a" \\in {1, 2}', s('a'), ints(1, 2), 'incomparable'],
    ['1 \\in {1, "a"}', n(1), mixed, true],
    ['2 \\in {1, "a"}', n(2), mixed, 'incomparable'],
    ['1 \\in BOOLEAN', n(1), heap.booleans, 'incomparable'],
    ['<<1>> \\in {}', seq(1), emptySet, false],
    ['{1, 2} \\in {1..2, {3}}', ints(1, 2), set(to(1, 2), ints(3)), true],
    ['1..2 \\in {{1, 2}}', to(1, 2), set(ints(1, 2)), true],
    ['Nat \\in {Nat}', Nat, set(Nat), true],
    ['"a" \\in 1..3', s('a'), to(1, 3), 'not-in-kind'],
    ['4 \\in 1..3', n(4), to(1, 3), false],
    ['-1 \\in Nat', n(-1), Nat, false],
    ['"a" \\in Nat', s('a'), Nat, 'not-in-kind'],
    ['-1 \\in Int', n(-1), Int, true],
    ['"a" \\in STRING', s('a'), STRING, true],
    ['1 \\in STRING', n(1), STRING, 'not-in-kind'],
    ['{} \\in Any', emptySet, heap.anything, true],
    ['{1} \\in SUBSET Nat', ints(1), SUBSET(Nat), true],
    ['{} \\in SUBSET 3', emptySet, SUBSET(n(3)), true],
    ['{"a"} \\in SUBSET {1}', set(s('a')), SUBSET(ints(1)), 'incomparable'],
    ['<<1>> \\in SUBSET {1}', seq(1), SUBSET(ints(1)), 'not-in-kind'],
    ['m1 \\in SUBSET {1}', m1, SUBSET(ints(1)), 'not-in-kind'],
    ['<<>> \\in Seq({})', emptyTuple, Seq(emptySet), true],
    ['<<"a">> \\in Seq(Nat)', tuple(s('a')), Seq(Nat), 'not-in-kind'],
    ['[a |-> 1] \\in Seq({1})', a1, Seq(ints(1)), 'not-in-kind'],
    ['<<1, 2>> \\in [1..2 -> Nat]', seq(1, 2), maps(to(1, 2), Nat), true],
    ['<<>> \\in [{} -> {1}]', emptyTuple, maps(emptySet, ints(1)), true],
    ['<<1>> \\in [{1, 2} -> Nat]', seq(1), maps(ints(1, 2), Nat), false],
    ['[a |-> 1] \\in [1..1 -> {1}]', a1, maps(to(1, 1), ints(1)), 'incomparable'],
    ['1 \\in [{1} -> {1}]', n(1), maps(ints(1), ints(1)), 'not-in-kind'],
    ['[a |-> 1] \\in [a : Nat]', a1, recs({ a: Nat }), true],
    ['[a |-> 1, b |-> 2] \\in [a : Nat]', rec({ a: n(1), b: n(2) }), recs({ a: Nat }), false],
    ['[a |-> "a"] \\in [a : Nat]', rec({ a: s('a') }), recs({ a: Nat }), 'not-in-kind'],
    ['<<1>> \\in [a : {1}]', seq(1), recs({ a: ints(1) }), 'not-in-kind'],
    ['<<1, <<2>>>> \\in Nat \\X Seq(Nat)', tuple(n(1), seq(2)), times(Nat, Seq(Nat)), true],
    ['<<1, 2>> \\in Nat \\X Nat \\X Nat', seq(1, 2), times(Nat, Nat, Nat), false],
    ['(2 :> 1) \\in {1} \\X {1}', fun([n(2), n(1)]), times(ints(1), ints(1)), false],
    ['[a |-> 1] \\in {1} \\X {1}', a1, times(ints(1), ints(1)), 'not-in-kind'],
    ['-1 \\in Nat \\cup {-1}', n(-1), cup(Nat, ints(-1)), true],
    ['"a" \\in Nat \\cup {"a"}', s('a'), cup(Nat, set(s('a'))), true],
    ['"a" \\in Nat \\cup STRING', s('a'), cup(Nat, STRING), 'not-in-kind'],
    ['1 \\in Nat \\cup 3', n(1), cup(Nat, n(3)), true],
    ['-1 \\in Nat \\cup 3', n(-1), cup(Nat, n(3)), 'not-a-set'],
    ['3 \\in Nat \\ {1}', n(3), minus(Nat, ints(1)), true],
    ['1 \\in Nat \\ {1}', n(1), minus(Nat, ints(1)), false],
    ['1 \\in Nat \\cap Int', n(1), cap(Nat, Int), true],
    ['3 \\in {x \\in Nat : x > 4}', n(3), filter(Nat, (x) => values.integerOf(heap, x) > 4), false],
    ['"a" \\in {x \\in Nat : TRUE}', s('a'), filter(Nat), 'not-in-kind'],
    ['1 \\in UNION {Nat}', n(1), UNION(set(Nat)), true],
    ['"a" \\in UNION {{1}, {2}}', s('a'), UNION(set(ints(1), ints(2))), 'incomparable'],
    ['1 \\in 2', n(1), n(2), 'not-a-set'],
    ['1 \\in <<1>>', n(1), seq(1), 'not-a-set'],
    ['m1 \\in Nat', m1, Nat, false],
    ['m1 \\in 1..3', m1, to(1, 3), false],
    ['m1 \\in Seq(Nat)', m1, Seq(Nat), false],
    ['m1 \\in [a : {1}]', m1, recs({ a: ints(1) }), false],
    ['<<>> \\in [a : {1}]', seq(), recs({ a: ints(1) }), false],
    ['<<1>> \\in [a : {1}]', seq(1), recs({ a: ints(1) }), 'not-in-kind'],
    ['X_1 \\in Nat', X1, Nat, 'not-in-kind'],
  ])('%s', (_, element, container, expected) => {
    expect(outcome(() => values.member(heap, element, container))).toBe(expected);
  });
});

describe('inclusion', () => {
  test.each<[string, number, number, boolean | string]>([
    ['{1} \\subseteq Nat', ints(1), Nat, true],
    ['{} \\subseteq 2', emptySet, n(2), true],
    ['{1} \\subseteq 2', ints(1), n(2), 'not-a-set'],
    ['3 \\subseteq {1}', n(3), ints(1), 'not-a-set'],
    ['Nat \\subseteq Int', Nat, Int, 'not-enumerable'],
    ['SUBSET {1} \\subseteq SUBSET {1, 2}', SUBSET(ints(1)), SUBSET(ints(1, 2)), true],
    ['{{1}} \\subseteq SUBSET Nat', set(ints(1)), SUBSET(Nat), true],
    ['{"a"} \\subseteq {1}', set(s('a')), ints(1), 'incomparable'],
    ['{m1} \\subseteq {1, 2}', set(m1), ints(1, 2), false],
  ])('%s', (_, left, right, expected) => {
    expect(outcome(() => values.subsetOf(heap, left, right))).toBe(expected);
  });
});

describe('numbers of elements', () => {
  test.each<[string, number, number | string, boolean | string]>([
    ['1..2147483647', to(1, 2147483647), 2147483647, true],
    ['-1..2147483647', to(-1, 2147483647), 'overflow', true],
    ['SUBSET (1..30)', SUBSET(to(1, 30)), 1073741824, true],
    ['SUBSET (1..31)', SUBSET(to(1, 31)), 'overflow', true],
    ['SUBSET 3', SUBSET(n(3)), 'not-a-set', 'not-a-set'],
    ['[1..10 -> 1..100]', maps(to(1, 10), to(1, 100)), 'overflow', true],
    ['[{} -> Nat]', maps(emptySet, Nat), 'not-enumerable', false],
    ['Nat \\X {}', times(Nat, emptySet), 'not-enumerable', false],
    ['Nat', Nat, 'not-enumerable', false],
    ['1', n(1), 'not-a-set', 'not-a-set'],
    ['{1, "a"}', mixed, 'incomparable', true],
    ['{Nat}', set(Nat), 1, true],
    ['Seq({})', Seq(emptySet), 'not-enumerable', false],
    ['Nat \\cup {1}', cup(Nat, ints(1)), 'not-enumerable', false],
    ['Nat \\cap {1}', cap(Nat, ints(1)), 1, true],
    ['Nat \\cap Int', cap(Nat, Int), 'not-enumerable', 'not-enumerable'],
    ['Nat \\ Int', minus(Nat, Int), 'not-enumerable', 'not-enumerable'],
    ['{x \\in Nat : TRUE}', filter(Nat), 'not-enumerable', 'not-enumerable'],
    ['UNION {Nat}', UNION(set(Nat)), 'not-enumerable', false],
  ])('%s', (_, container, size, finite) => {
    expect(outcome(() => values.cardinality(heap, container))).toBe(size);
    expect(outcome(() => values.isFinite(heap, container))).toBe(finite);
  });
});

describe('set algebra', () => {
  test.each<[string, () => number, string]>([
    ['{} \\cup {"a"} \\cup {}', () => cup(cup(emptySet, set(s('a'))), emptySet), '{"a"}'],
    ['1..3 \\cup 5..6', () => cup(to(1, 3), to(5, 6)), '{1, 2, 3, 5, 6}'],
    ['{1, 2} \\cup {"a"}', () => cup(ints(1, 2), set(s('a'))), 'incomparable'],
    ['{1, 2} \\cap {"a"}', () => cap(ints(1, 2), set(s('a'))), 'incomparable'],
    ['{1, 2} \\ {"a"}', () => minus(ints(1, 2), set(s('a'))), 'incomparable'],
    ['{1, "a"} \\cup {2}', () => cup(mixed, ints(2)), 'incomparable'],
    ['{1} \\cap {1, "a"}', () => cap(ints(1), mixed), '{1}'],
    ['{1} \\ {1, "a"}', () => minus(ints(1), mixed), '{}'],
    ['{1, 2} \\cup 3', () => cup(ints(1, 2), n(3)), '{1, 2} \\cup 3'],
    ['{} \\cup 3', () => cup(emptySet, n(3)), '3'],
    ['{1} \\cap 3', () => cap(ints(1), n(3)), 'not-a-set'],
    ['{} \\cap 3', () => cap(emptySet, n(3)), '{}'],
    ['{} \\ 3', () => minus(emptySet, n(3)), '{}'],
    ['{1} \\ 3', () => minus(ints(1), n(3)), 'not-a-set'],
    ['3 \\ {1}', () => minus(n(3), ints(1)), '3 \\ {1}'],
    ['Nat \\cup {-1}', () => cup(Nat, ints(-1)), '{-1} \\cup Nat'],
    ['Nat \\ {1}', () => minus(Nat, ints(1)), 'Nat \\ {1}'],
    ['Nat \\cap {1, 2}', () => cap(Nat, ints(1, 2)), '{1, 2}'],
    ['Nat \\cap Int', () => cap(Nat, Int), 'Nat \\cap Int'],
    ['Seq(1..2) \\cap {<<1>>}', () => cap(Seq(to(1, 2)), set(seq(1))), '{<<1>>}'],
    ['SUBSET {1, 2} \\ {{}}', () => minus(SUBSET(ints(1, 2)), set(emptySet)), '{{1}, {2}, {1, 2}}'],
    [
      'SUBSET {1, 2} \\cap SUBSET {1, 3}',
      () => cap(SUBSET(ints(1, 2)), SUBSET(ints(1, 3))),
      '{{}, {1}}',
    ],
    ['UNION {{1, 2}, {2, 3}, {}}', () => UNION(set(ints(1, 2), ints(2, 3), emptySet)), '{1, 2, 3}'],
    ['UNION {}', () => UNION(emptySet), '{}'],
    ['UNION {1..3}', () => UNION(set(to(1, 3))), '{1, 2, 3}'],
    ['UNION SUBSET {1, 2}', () => UNION(SUBSET(ints(1, 2))), '{1, 2}'],
    ['UNION {SUBSET {1}}', () => UNION(set(SUBSET(ints(1)))), '{{}, {1}}'],
    ['UNION {1, 2}', () => UNION(ints(1, 2)), 'not-a-set'],
    ['UNION 3', () => UNION(n(3)), 'not-a-set'],
  ])('%s', (_, make, expected) => {
    expect(outcome(() => values.formatHandle(heap, make()))).toBe(expected);
  });
});

describe('functions', () => {
  const pair = seq(1, 2);
  const two = fun([n(2), n(1)]);

  test.each<[string, () => number, string]>([
    ['<<1, 2>>[3]', () => values.apply(heap, pair, n(3)), 'out-of-domain'],
    ['<<1, 2>>[0]', () => values.apply(heap, pair, n(0)), 'out-of-domain'],
    ['<<1, 2>>["a"]', () => values.apply(heap, pair, s('a')), 'out-of-domain'],
    ['[a |-> 1]["a"]', () => values.apply(heap, a1, s('a')), '1'],
    ['[a |-> 1]["b"]', () => values.apply(heap, a1, s('b')), 'out-of-domain'],
    ['[a |-> 1][1]', () => values.apply(heap, a1, n(1)), 'out-of-domain'],
    ['(2 :> 1)[2]', () => values.apply(heap, two, n(2)), '1'],
    ['(2 :> 1)[3]', () => values.apply(heap, two, n(3)), 'out-of-domain'],
    ['(2 :> 1)["a"]', () => values.apply(heap, two, s('a')), 'incomparable'],
    ['(2 :> 1)[m1]', () => values.apply(heap, two, m1), 'out-of-domain'],
    ['(1..3)[1]', () => values.apply(heap, to(1, 3), n(1)), 'not-a-function'],
    ['"abc"[1]', () => values.apply(heap, s('b'), n(1)), 'not-a-function'],
    ['[x \\in Nat |-> x + 1][3]', () => values.apply(heap, succ, n(3)), '4'],
    ['[x \\in Nat |-> x + 1][-1]', () => values.apply(heap, succ, n(-1)), 'out-of-domain'],
    ['[x \\in Nat |-> x + 1]["a"]', () => values.apply(heap, succ, s('a')), 'not-in-kind'],
    ['[a |-> 1].a', () => values.select(heap, a1, s('a')), '1'],
    ['[a |-> 1].b', () => values.select(heap, a1, s('b')), 'no-such-field'],
    ['<<1>>.a', () => values.select(heap, pair, s('a')), 'no-such-field'],
    ['(2 :> 1).a', () => values.select(heap, two, s('a')), 'incomparable'],
    ['{1}.a', () => values.select(heap, ints(1), s('a')), 'not-a-record'],
    ['[[a |-> 1] EXCEPT !.b = 2]', () => values.except(heap, a1, s('b'), n(2)), '[a |-> 1]'],
    ['[<<1, 2>> EXCEPT ![3] = 2]', () => values.except(heap, pair, n(3), n(2)), '<<1, 2>>'],
    ['[<<1, 2>> EXCEPT ![2] = "a"]', () => values.except(heap, pair, n(2), s('a')), '<<1, "a">>'],
    [
      '[<<1, 2>> EXCEPT !["a"] = 1]',
      () => values.except(heap, pair, s('a'), n(2)),
      'out-of-domain',
    ],
    ['[[a |-> 1] EXCEPT ![1] = 2]', () => values.except(heap, a1, n(1), n(2)), 'out-of-domain'],
    ['[(2 :> 1) EXCEPT !["a"] = 2]', () => values.except(heap, two, s('a'), n(2)), 'incomparable'],
    ['[1 EXCEPT ![3] = 2]', () => values.except(heap, n(1), n(3), n(2)), 'not-a-function'],
    [
      '[[x \\in Nat |-> x + 1] EXCEPT ![3] = 20][3]',
      () => values.apply(heap, values.except(heap, succ, n(3), n(20)), n(3)),
      '20',
    ],
    [
      '[[x \\in Nat |-> x + 1] EXCEPT ![3] = 20][4]',
      () => values.apply(heap, values.except(heap, succ, n(3), n(20)), n(4)),
      '5',
    ],
    ['DOMAIN <<4, 5>>', () => values.domainOf(heap, pair), '1..2'],
    ['DOMAIN <<>>', () => values.domainOf(heap, emptyTuple), '{}'],
    ['DOMAIN [a |-> 1]', () => values.domainOf(heap, a1), '{"a"}'],
    ['DOMAIN (2 :> 1)', () => values.domainOf(heap, two), '{2}'],
    ['DOMAIN [x \\in Nat |-> x + 1]', () => values.domainOf(heap, succ), 'Nat'],
    ['DOMAIN "abc"', () => values.domainOf(heap, s('b')), 'not-a-function'],
  ])('%s', (_, make, expected) => {
    expect(outcome(() => values.formatHandle(heap, make()))).toBe(expected);
  });
});
