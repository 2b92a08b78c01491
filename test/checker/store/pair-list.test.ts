import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYOUT } from '../../../src/checker/store/layout.js';
import { Memory } from '../../../src/checker/store/memory.js';
import { PairList } from '../../../src/checker/store/pair-list.js';
import { LAYOUTS } from './layouts.js';

function add(list: PairList, left: number, right: number): number {
  list.reserve(left, right);
  return list.add(left, right);
}

/** Words of any width, narrow ones more often. */
const word = fc.integer({ min: 0, max: 32 }).chain((bits) => {
  return fc.integer({ min: bits === 32 ? -(2 ** 31) : 0, max: 2 ** Math.min(bits, 31) - 1 });
});

describe('PairList', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it(`gives back the pairs that were added, however wide they get (${name})`, () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(word, word), { maxLength: 100 }), (pairs) => {
          const list = new PairList(new Memory(), layout);
          pairs.forEach(([left, right], id) => expect(add(list, left, right)).toBe(id));
          pairs.forEach(([left, right], id) => {
            expect([list.leftOf(id), list.rightOf(id)]).toEqual([left, right]);
            expect(list.holds(id, left, right)).toBe(true);
            expect(list.holds(id, ~left, right)).toBe(false);
            expect(list.holds(id, left, right ^ (1 << 31))).toBe(false);
          });
        }),
        { numRuns: 60 },
      );
    });
  }

  it.each([
    [12, 20, 4],
    [1, 31, 4],
    [31, 1, 4],
    [12, 21, 8],
    [1, 32, 8],
  ])('takes for words of %i and %i bits %i bytes a pair', (leftBits, rightBits, bytes) => {
    const list = new PairList(new Memory(), DEFAULT_LAYOUT);
    const pairs = 65_536;
    for (let id = 0; id < pairs; id++) add(list, 2 ** leftBits - 1, (2 ** rightBits - 1) | 0);
    expect(list.segments.map(({ byteLength }) => byteLength / pairs)).toEqual([bytes]);
  });

  it('makes room again for a pair that was not added then', () => {
    const list = new PairList(new Memory(), LAYOUTS['tiny pieces']!);
    list.reserve(1, 2);
    list.reserve(3, 4);
    expect(list.add(3, 4)).toBe(0);
    expect([list.leftOf(0), list.rightOf(0)]).toEqual([3, 4]);
  });
});
