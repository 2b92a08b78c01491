import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Allowance } from '../../../src/checker/learned/allowance.js';
import { ChangeLists, changeOf } from '../../../src/checker/learned/change-lists.js';
import { UNKNOWN } from '../../../src/checker/learned/decision-tree.js';
import { Budget } from '../../../src/checker/store/budget.js';

const WIDTH = 3;

const words = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), {
  minLength: WIDTH,
  maxLength: WIDTH,
});

interface Step {
  readonly action: number;
  readonly written: number[];
  readonly reached: number[];
}

const step: fc.Arbitrary<Step> = fc.record({
  action: fc.nat({ max: 5 }),
  written: words,
  reached: words,
});

function emitted(lists: ChangeLists, list: number, row: number[]): number[][] {
  const found: number[][] = [];
  const next = Int32Array.from(row);
  lists.emit(list, Int32Array.from(row), next, (action, reached) => {
    found.push([action, ...reached]);
  });
  expect([...next]).toEqual(row);
  return found;
}

describe('Lists of changes', () => {
  it('write the bits that were written, and no others, to any row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 20 }),
        words,
        (all, row) => {
          const lists = new ChangeLists(new Allowance(2 ** 20, new Budget()));
          const numbers = all.map((steps) =>
            lists.numberOf(
              steps.map(({ action, written, reached }) =>
                changeOf(action, Int32Array.from(reached), Int32Array.from(written)),
              ),
            ),
          );
          all.forEach((steps, index) => {
            const expected = steps.map(({ action, written, reached }) => [
              action,
              ...row.map((word, at) => (word & ~written[at]!) | (reached[at]! & written[at]!)),
            ]);
            expect(emitted(lists, numbers[index]!, row)).toEqual(expected);
          });
        },
      ),
    );
  });

  it('are kept once', () => {
    const lists = new ChangeLists(new Allowance(1000, new Budget()));
    const change = (bit: number): number[] =>
      changeOf(1, Int32Array.of(bit, 0, 0), Int32Array.of(1, 0, 0));
    const first = lists.numberOf([change(0)]);
    expect(lists.numberOf([change(1)])).not.toBe(first);
    expect(lists.numberOf([change(0)])).toBe(first);
    expect(lists.numberOf([])).not.toBe(first);
  });

  it('are full when there is no memory for another one', () => {
    const lists = new ChangeLists(new Allowance(0, new Budget()));
    expect(lists.isFull).toBe(false);
    expect(lists.numberOf([])).toBe(UNKNOWN);
    expect(lists.isFull).toBe(true);
  });
});
