import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyedStore } from '../../../src/checker/store/keyed-store.js';
import { NO_STATE } from '../../../src/checker/store/store.js';
import { StoreFull } from '../../../src/checker/store/store-full.js';
import { thrownBy } from '../thrown-by.js';
import { LAYOUTS, TINY } from './layouts.js';

const row = (...words: number[]): Int32Array => Int32Array.from(words);

function readRow(store: KeyedStore, width: number, id: number): number[] {
  const words = new Int32Array(width);
  store.read(id, words);
  return [...words];
}

const WIDTH = 4;
const KEY_WIDTH = 2;

/** Rows, each inserted as a successor of an earlier state or, at first, as an initial one. */
const history = fc.record({
  /** Which words make the key, besides a number that depends on the time of insertion. */
  word: fc.nat({ max: WIDTH - 1 }),
  period: fc.integer({ min: 1, max: 40 }),
  insertions: fc.array(
    fc.record({
      words: fc.array(fc.nat({ max: 4 }), { minLength: WIDTH, maxLength: WIDTH }),
      from: fc.option(fc.nat(), { nil: null }),
    }),
    { maxLength: 120, size: 'max' },
  ),
});

describe('KeyedStore', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it(`keeps the first row of each key as a Map does (${name})`, () => {
      fc.assert(
        fc.property(history, ({ word, period, insertions }) => {
          let time = 0;
          const keyOf = (words: Int32Array) => row(words[word]!, Math.floor(time / period));
          const store = new KeyedStore(WIDTH, KEY_WIDTH, keyOf, {}, layout);
          const expected = new Map<string, { row: number[]; predecessor: number }>();
          // Initial rows first; then states are expanded in the order of their ids.
          let last = NO_STATE;
          for (const { words, from } of insertions) {
            time++;
            const key = keyOf(row(...words)).join();
            const isInitial = last === NO_STATE && (from === null || expected.size === 0);
            if (!isInitial)
              last = Math.max(0, last) + ((from ?? 0) % (expected.size - Math.max(0, last)));
            const parent = last;
            const before = store.count;
            const isNew = !expected.has(key);
            if (isNew) expected.set(key, { row: words, predecessor: parent });
            if (!isInitial) {
              const expanded = new Int32Array(WIDTH);
              store.expand(parent, expanded);
              expect([...expanded]).toEqual([...expected.values()][parent]!.row);
            }
            const id = isInitial
              ? store.insertInitial(row(...words))
              : store.insertSuccessor(row(...words));
            expect(id).toBe([...expected.keys()].indexOf(key));
            expect(id === before).toBe(isNew);
          }
          expect(store.count).toBe(expected.size);
          [...expected.values()].forEach(({ row: words, predecessor }, id) => {
            expect(readRow(store, WIDTH, id)).toEqual(words);
            expect(store.predecessor(id)).toBe(predecessor);
          });
        }),
        { numRuns: 60 },
      );
    });
  }

  it('has a state for each key, even where the rows are the same', () => {
    let key = 0;
    const store = new KeyedStore(1, 1, () => row(key++), {}, TINY);
    for (let at = 0; at < 20; at++) expect(store.insertInitial(row(7))).toBe(at);
    for (let at = 0; at < 20; at++) expect(readRow(store, 1, at)).toEqual([7]);
  });

  it('takes as many states as it may, then is full for new ones only', () => {
    const store = new KeyedStore(2, 1, (words) => row(words[0]!), { states: 2 }, TINY);
    store.insertInitial(row(1, 1));
    store.insertInitial(row(2, 1));
    const full = thrownBy(() => store.insertInitial(row(3, 1)));
    expect(full).toMatchObject({ kind: 'states', limit: 2 });
    expect(store.insertInitial(row(2, 9))).toBe(1);
    expect(store.count).toBe(2);
  });

  it('has every counted state whole when memory ends', () => {
    const make = (memory?: number) =>
      new KeyedStore(3, 1, (words) => row(words[0]!), { memory }, TINY);
    for (let memory = 1; memory < 3000; memory += 61) {
      const store = make(memory);
      let tried = 0;
      const fill = (): void => {
        for (;;) store.insertInitial(row(tried, -tried, tried++ % 3));
      };
      expect(thrownBy(fill)).toBeInstanceOf(StoreFull);
      expect(store.count).toBe(tried - 1);
      expect(store.bytes).toBeLessThanOrEqual(Math.max(memory, make().bytes));
      for (let id = 0; id < store.count; id++) {
        expect(readRow(store, 3, id)).toEqual([id, 0 - id, id % 3]);
      }
    }
  });

  it('is as it was when a key cannot be made', () => {
    const refuse = (words: Int32Array): Int32Array => {
      if (words[0] === 9) throw new RangeError('no key');
      return words;
    };
    const store = new KeyedStore(1, 1, refuse, {}, TINY);
    store.insertInitial(row(1));
    expect(thrownBy(() => store.insertInitial(row(9)))).toBeInstanceOf(RangeError);
    expect(store.count).toBe(1);
    expect(store.insertInitial(row(2))).toBe(1);
  });
});
