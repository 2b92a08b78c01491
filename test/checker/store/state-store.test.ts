import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StateStore } from '../../../src/checker/store/state-store.js';
import { NO_STATE } from '../../../src/checker/store/store.js';
import { StoreFull } from '../../../src/checker/store/store-full.js';
import { thrownBy } from '../thrown-by.js';
import { LAYOUTS, TINY } from './layouts.js';

const row = (...words: number[]): Int32Array => Int32Array.from(words);

function readRow(store: StateStore, width: number, id: number): number[] {
  const words = new Int32Array(width);
  store.read(id, words);
  return [...words];
}

/** What a search does to a store: initial rows, then states with changes of one or more words. */
const narrow = fc.integer({ min: 0, max: 2 });
const wide = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const history = fc
  .record({ width: fc.integer({ min: 1, max: 19 }), word: fc.constantFrom(narrow, wide) })
  .chain(({ width, word }) =>
    fc.record({
      width: fc.constant(width),
      initial: fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1 }),
      steps: fc.array(
        fc.record({
          expand: fc.nat(),
          changes: fc.array(
            fc.array(fc.tuple(fc.nat({ max: width - 1 }), word), { maxLength: width }),
            { maxLength: 8 },
          ),
        }),
        { maxLength: 20 },
      ),
    }),
  );

describe('StateStore', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it(`numbers rows and keeps predecessors as a Map does (${name})`, () => {
      fc.assert(
        fc.property(history, ({ width, initial, steps }) => {
          const store = new StateStore(width, {}, layout);
          const expected = new Map<string, number>();
          const predecessors: number[] = [];
          const insert = (words: readonly number[], predecessor: number): number => {
            const key = words.join();
            if (!expected.has(key)) {
              expected.set(key, expected.size);
              predecessors.push(predecessor);
            }
            return expected.get(key)!;
          };

          for (const words of initial) {
            expect(store.insertInitial(row(...words))).toBe(insert(words, NO_STATE));
          }
          let from = 0;
          for (const { expand, changes } of steps) {
            from += expand % (store.count - from);
            const parent = new Int32Array(width);
            store.expand(from, parent);
            expect([...parent]).toEqual(readRow(store, width, from));
            for (const change of changes) {
              const words = [...parent];
              for (const [word, value] of change) words[word] = value;
              expect(store.insertSuccessor(row(...words))).toBe(insert(words, from));
            }
          }

          expect(store.count).toBe(expected.size);
          for (const [key, id] of expected) {
            expect(readRow(store, width, id).join()).toBe(key);
            expect(store.predecessor(id)).toBe(predecessors[id]);
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  it('is not disturbed when a caller changes the row that it was given', () => {
    const store = new StateStore(2, {}, TINY);
    store.insertInitial(row(1, 2));
    const words = new Int32Array(2);
    store.expand(0, words);
    words.fill(9);
    expect(store.insertSuccessor(row(1, 9))).toBe(1);
    expect(readRow(store, 2, 1)).toEqual([1, 9]);
  });

  it('reads states in the middle of an expansion', () => {
    const store = new StateStore(3, {}, TINY);
    store.insertInitial(row(1, 2, 3));
    store.insertInitial(row(4, 5, 6));
    store.expand(0, new Int32Array(3));
    expect(readRow(store, 3, 1)).toEqual([4, 5, 6]);
    expect(store.insertSuccessor(row(1, 2, 7))).toBe(2);
    expect(readRow(store, 3, 2)).toEqual([1, 2, 7]);
  });

  it('takes as many states as it may, then is full for new ones only', () => {
    const store = new StateStore(3, { states: 2 }, TINY);
    store.insertInitial(row(1, 2, 3));
    store.insertInitial(row(4, 5, 6));
    const full = thrownBy(() => store.insertInitial(row(1, 2, 6)));
    expect(full).toMatchObject({ kind: 'states', limit: 2 });
    expect(store.insertInitial(row(4, 5, 6))).toBe(1);
    expect(store.count).toBe(2);
  });

  it('has every counted state whole when memory ends', () => {
    for (let memory = 1; memory < 3000; memory += 61) {
      const store = new StateStore(5, { memory }, TINY);
      const wordsOf = (id: number): number[] => [id, id >> 1, ~id, id % 3, id * 77];
      let tried = 0;
      const fill = (): void => {
        for (;;) store.insertInitial(row(...wordsOf(tried++)));
      };
      expect(thrownBy(fill)).toBeInstanceOf(StoreFull);
      expect(store.count).toBe(tried - 1);
      expect(store.bytes).toBeLessThanOrEqual(Math.max(memory, new StateStore(5, {}, TINY).bytes));
      for (let id = 0; id < store.count; id++) {
        expect(readRow(store, 5, id)).toEqual(wordsOf(id));
        expect(store.predecessor(id)).toBe(NO_STATE);
      }
    }
  });

  it('keeps a state in a few bytes even when the words that vary are neighbours', () => {
    const store = new StateStore(16);
    const words = new Int32Array(16);
    store.insertInitial(words);
    for (let n = 1; n < 40_000; n++) {
      store.expand(n - 1, words);
      words[0] = n % 200;
      words[1] = Math.floor(n / 200);
      words[3] = n % 7;
      expect(store.insertSuccessor(words)).toBe(n);
    }
    expect(readRow(store, 16, 39_999)).toEqual([199, 199, 0, 39_999 % 7, ...new Int32Array(12)]);
    expect(store.bytes / store.count).toBeLessThan(40);
  });

  it('keeps a state in a few bytes when its parts are shared', () => {
    const store = new StateStore(4);
    const side = 400;
    for (let left = 0; left < side; left++) {
      for (let right = 0; right < side; right++) store.insertInitial(row(left, -left, right, 7));
    }
    expect(store.count).toBe(side * side);
    expect(store.bytes / store.count).toBeLessThan(30);
  });
});
