import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../src/checker/store/budget.js';
import { Allowance } from '../../../src/checker/learned/allowance.js';
import { DecisionTree, UNKNOWN } from '../../../src/checker/learned/decision-tree.js';

const WIDTH = 3;

function newTree(words = 2 ** 20): DecisionTree {
  return new DecisionTree(new Allowance(words, new Budget()));
}

/** A computation that reads masked words, each chosen by what it has read before. */
interface Computation {
  readonly masks: readonly number[];
  readonly depth: number;
}

const computation: fc.Arbitrary<Computation> = fc.record({
  masks: fc.array(fc.integer(), { minLength: 1, maxLength: 6 }),
  depth: fc.nat({ max: 6 }),
});

const rows = fc.array(
  fc.array(fc.oneof(fc.nat({ max: 3 }), fc.integer()), { minLength: WIDTH, maxLength: WIDTH }),
  { minLength: 1, maxLength: 40 },
);

/** Runs it, and tells the bits that it reads for the first time. */
function run({ masks, depth }: Computation, row: Int32Array): { reads: number[]; result: number } {
  const known = new Int32Array(row.length);
  const reads: number[] = [];
  let seen = 1;
  for (let step = 0; step < depth; step++) {
    const word = (seen >>> 3) % row.length;
    const mask = masks[seen % masks.length]!;
    const news = mask & ~known[word]!;
    if (news !== 0) reads.push(word, news);
    known[word]! |= mask;
    seen = (Math.imul(seen, 31) + (row[word]! & mask)) >>> 0;
  }
  return { reads, result: seen & 0xffff };
}

describe('A decision tree', () => {
  it('gives what the computation gives, or does not know', () => {
    fc.assert(
      fc.property(computation, rows, (computed, values) => {
        const tree = newTree();
        for (const words of [...values, ...values]) {
          const row = Int32Array.from(words);
          const { reads, result } = run(computed, row);
          const known = tree.find(row);
          if (known !== UNKNOWN) expect(known).toBe(result);
          else tree.learn(row, reads, result);
          expect(tree.find(row)).toBe(result);
        }
        expect(tree.isOpen).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('knows rows that differ in bits that were not read', () => {
    const tree = newTree();
    tree.learn(Int32Array.of(0b1010, 7), [0, 0b0010], 5);
    expect(tree.find(Int32Array.of(0b0110, -9))).toBe(5);
    expect(tree.find(Int32Array.of(0b1000, 7))).toBe(UNKNOWN);
  });

  it('knows every row when nothing is read', () => {
    const tree = newTree();
    expect(tree.find(Int32Array.of(1))).toBe(UNKNOWN);
    tree.learn(Int32Array.of(1), [], 0);
    expect(tree.find(Int32Array.of(-1))).toBe(0);
  });

  it('reads the highest bit of a word, and all of them', () => {
    const tree = newTree();
    for (const word of [-1, 0, 1 << 31, 1, 0x55555555]) {
      tree.learn(Int32Array.of(word), [0, -1], (word >>> 1) & 0xff);
      expect(tree.find(Int32Array.of(word))).toBe((word >>> 1) & 0xff);
      expect(tree.find(Int32Array.of(word ^ (1 << 30)))).toBe(UNKNOWN);
    }
  });

  it('closes when the same bits do not decide what is read next', () => {
    const others: [number[], number[]][] = [
      [
        [0, 1],
        [0, 2],
      ],
      [
        [0, 1],
        [0, 1, 0, 2],
      ],
      [
        [0, 1, 0, 2],
        [0, 1],
      ],
    ];
    for (const [first, second] of others) {
      const tree = newTree();
      tree.learn(Int32Array.of(0), first, 1);
      tree.learn(Int32Array.of(0), second, 2);
      expect(tree.isOpen).toBe(false);
      expect(tree.find(Int32Array.of(0))).toBe(UNKNOWN);
    }
  });

  it('closes when hardly a row comes again', () => {
    const tree = newTree();
    let learned = 0;
    for (let value = 0; tree.isOpen; value++) {
      const row = Int32Array.of(value);
      if (tree.find(row) === UNKNOWN) tree.learn(row, [0, -1], 0);
      learned++;
    }
    expect(learned).toBe(4096);
  });

  it('stays open when rows come again', () => {
    const tree = newTree(2 ** 23);
    for (let value = 0; value < 20_000; value++) {
      const row = Int32Array.of(value);
      if (tree.find(row) === UNKNOWN) tree.learn(row, [0, -1], 0);
      tree.find(row);
      tree.find(row);
    }
    expect(tree.isOpen).toBe(true);
  });

  it('keeps what it knows when it has no room for more', () => {
    const tree = newTree();
    let value = 0;
    for (; tree.isOpen; value++) {
      const row = Int32Array.of(Math.imul(value, 0x9e3779b1));
      if (tree.find(row) === UNKNOWN) tree.learn(row, [0, -1], value & 1);
      tree.find(row);
      tree.find(row);
    }
    for (let old = 0; old < value - 1; old += 997) {
      expect(tree.find(Int32Array.of(Math.imul(old, 0x9e3779b1)))).toBe(old & 1);
    }
    expect(tree.find(Int32Array.of(Math.imul(value, 0x9e3779b1)))).toBe(UNKNOWN);
  });

  it('does not know a result that is not to be kept', () => {
    const tree = newTree();
    tree.learn(Int32Array.of(3), [0, 3], UNKNOWN);
    expect(tree.find(Int32Array.of(3))).toBe(UNKNOWN);
    tree.learn(Int32Array.of(3), [0, 3], 7);
    expect(tree.find(Int32Array.of(3))).toBe(7);
  });

  it('takes an eighth of a budget, and keeps what it knows when that is spent', () => {
    const budget = new Budget();
    budget.limit = 8000;
    const tree = new DecisionTree(new Allowance(2 ** 20, budget));
    const row = (value: number): Int32Array => Int32Array.of(value << 8);
    let value = 0;
    for (; tree.isOpen; value++) tree.learn(row(value), [0, 0xff00], value);
    expect(budget.used).toBe(512);
    for (let known = 0; known < value - 1; known++) expect(tree.find(row(known))).toBe(known);
    expect(tree.find(row(value))).toBe(UNKNOWN);
  });

  it('gives its memory back when it closes', () => {
    const budget = new Budget();
    const tree = new DecisionTree(new Allowance(2 ** 20, budget));
    tree.learn(Int32Array.of(0), [0, 1], 0);
    expect(budget.used).toBe(256);
    tree.learn(Int32Array.of(0), [0, 2], 0);
    expect(budget.used).toBe(0);
  });

  it('knows nothing when it is not to learn', () => {
    const tree = newTree(0);
    expect(tree.isOpen).toBe(false);
    expect(tree.find(Int32Array.of(0))).toBe(UNKNOWN);
  });
});
