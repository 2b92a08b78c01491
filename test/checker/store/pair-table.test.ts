import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYOUT } from '../../../src/checker/store/layout.js';
import { Memory } from '../../../src/checker/store/memory.js';
import { MAXIMUM_PAIRS, PairTable } from '../../../src/checker/store/pair-table.js';
import { StoreFull } from '../../../src/checker/store/store-full.js';
import { thrownBy } from '../thrown-by.js';
import { LAYOUTS, TINY } from './layouts.js';

const narrow = fc.integer({ min: -2, max: 5 });
const wide = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

function read(table: PairTable, id: number): number[] {
  const words = new Int32Array(2);
  table.read(id, words, 0, 1);
  return [...words];
}

describe('PairTable', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it.each([
      ['narrow', narrow],
      ['wide', wide],
      ['mixed', fc.oneof(narrow, wide)],
    ])(`numbers pairs as a Map does (${name}, %s words)`, (_range, word) => {
      fc.assert(
        fc.property(fc.array(fc.tuple(word, word), { maxLength: 300 }), (pairs) => {
          const table = new PairTable(new Memory(), layout, MAXIMUM_PAIRS);
          const expected = new Map<string, number>();
          for (const [left, right] of pairs) {
            const key = `${left} ${right}`;
            if (!expected.has(key)) expected.set(key, expected.size);
            expect(table.findOrAdd(left, right)).toBe(expected.get(key));
          }
          for (const [key, id] of expected) expect(read(table, id).join(' ')).toBe(key);
        }),
        { numRuns: 50 },
      );
    });
  }

  it('tells pairs apart that differ in one word, or are swapped', () => {
    const table = new PairTable(new Memory(), TINY, MAXIMUM_PAIRS);
    const extremes = [0, 1, -1, 2 ** 31 - 1, -(2 ** 31)];
    const ids = extremes.flatMap((left) => extremes.map((right) => table.findOrAdd(left, right)));
    expect(ids).toEqual([...Array(25).keys()]);
  });

  it('tells pairs apart whose hashes are equal', () => {
    const table = new PairTable(new Memory(), TINY, MAXIMUM_PAIRS);
    // The hash begins with 0x9e3779b1 * left + right: here always 0, so all the rest is equal too.
    const pair = (n: number): [number, number] => [n, Math.imul(n, -0x9e3779b1)];
    for (let n = 0; n < 40; n++) expect(table.findOrAdd(...pair(n))).toBe(n);
    for (let n = 0; n < 40; n++) expect(table.findOrAdd(...pair(n))).toBe(n);
  });

  it.each([
    ['left', (n: number): [number, number] => [n & 1, n >> 1]],
    ['right', (n: number): [number, number] => [n >> 1, n & 1]],
  ])('tells pairs apart by both words, when tags are short and %s words few', (_side, pair) => {
    // With 2^18 ids a tag has 13 bits: a search meets the tag of another pair every now and then.
    const table = new PairTable(new Memory(), DEFAULT_LAYOUT, MAXIMUM_PAIRS);
    const wrong: number[] = [];
    for (let n = 0; n < 2 ** 18; n++) if (table.findOrAdd(...pair(n)) !== n) wrong.push(n);
    expect(wrong).toEqual([]);
  });

  it('takes no more pairs than its capacity, and still finds those it has', () => {
    const table = new PairTable(new Memory(), TINY, 3);
    for (let left = 0; left < 3; left++) table.findOrAdd(left, 0);
    const full = thrownBy(() => table.findOrAdd(3, 0));
    expect(full).toBeInstanceOf(StoreFull);
    expect(full).toMatchObject({ kind: 'states', limit: 3 });
    expect([0, 1, 2].map((left) => table.findOrAdd(left, 0))).toEqual([0, 1, 2]);
  });

  it('still finds every pair after there was no memory for another', () => {
    const memory = new Memory();
    memory.budget.limit = 1000;
    const table = new PairTable(memory, TINY, MAXIMUM_PAIRS);
    let count = 0;
    const fill = (): void => {
      for (;;) table.findOrAdd(count, ~count++);
    };
    expect(thrownBy(fill)).toMatchObject({ kind: 'memory', limit: 1000 });
    const stored = count - 1;
    expect(stored).toBeGreaterThan(20);
    for (let id = 0; id < stored; id++) {
      expect(table.findOrAdd(id, ~id)).toBe(id);
      expect(read(table, id)).toEqual([id, ~id]);
    }
  });
});
