import { describe, expect, it } from 'vitest';
import { Budget } from '../../../src/checker/store/budget.js';
import { Allowance } from '../../../src/checker/learned/allowance.js';
import { ChangeLists } from '../../../src/checker/learned/change-lists.js';
import { Footprint } from '../../../src/checker/learned/footprint.js';
import { LearnedSteps } from '../../../src/checker/learned/learned-steps.js';

const WRITTEN_ROW = Int32Array.of(0, 0);

/** Steps that multiply the lowest bits of the first word, and set the second; with how often they ran. */
function multiplying(words: number): { steps: LearnedSteps; runs: () => number } {
  const footprint = new Footprint(2);
  let runs = 0;
  const run = (row: Int32Array, emit: (action: number, next: Int32Array) => void): void => {
    runs++;
    footprint.read(0, 0xf);
    const low = row[0]! & 0xf;
    if (low === 13) throw new Error('bad luck');
    for (const factor of [2, 3]) {
      footprint.startRun();
      footprint.write(0, 0xff);
      footprint.write(1, -1);
      WRITTEN_ROW[0] = (row[0]! & ~0xff) | (low * factor);
      WRITTEN_ROW[1] = factor;
      emit(factor, WRITTEN_ROW);
    }
  };
  const allowance = new Allowance(words, new Budget());
  const steps = new LearnedSteps({ run }, footprint, new ChangeLists(allowance), allowance);
  return { steps, runs: () => runs };
}

function emitted(steps: LearnedSteps, words: readonly number[]): unknown {
  const row = Int32Array.from(words);
  const next = row.slice();
  const found: unknown[] = [];
  const isKnown = steps.emit(row, next, (action, reached) => found.push([action, ...reached]));
  expect([...next]).toEqual(words);
  return isKnown ? found : null;
}

describe('Steps that are learned', () => {
  it('are repeated from rows that have the same bits where they read', () => {
    const { steps, runs } = multiplying(2 ** 16);
    expect(emitted(steps, [5, 7])).toEqual([
      [2, 10, 2],
      [3, 15, 3],
    ]);
    expect(emitted(steps, [0x10005, -1])).toEqual([
      [2, 0x1000a, 2],
      [3, 0x1000f, 3],
    ]);
    expect(runs()).toBe(1);
  });

  it('are not emitted where they fail, each time anew', () => {
    const { steps, runs } = multiplying(2 ** 16);
    expect(emitted(steps, [13, 0])).toBeNull();
    expect(emitted(steps, [13, 0])).toBeNull();
    expect(runs()).toBe(2);
  });

  it('leave the words as they were where they fail half-way', () => {
    const row = Int32Array.of(5, 7);
    const next = row.slice();
    const run = (): void => {
      next[1] = 0;
      throw new Error('bad luck');
    };
    const allowance = new Allowance(1000, new Budget());
    const lists = new ChangeLists(allowance);
    const steps = new LearnedSteps({ run }, new Footprint(2), lists, allowance);
    expect(steps.emit(row, next, () => undefined)).toBe(false);
    expect(next).toEqual(row);
  });

  it('are left to others once there is no memory for another list', () => {
    const { steps, runs } = multiplying(64 + 60);
    const known = [5, 6, 7, 8, 9].filter((first) => emitted(steps, [first, 0]) !== null);
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(5);
    const before = runs();
    expect([5, 6, 7, 8, 9].filter((first) => emitted(steps, [first, 1]) !== null)).toEqual(known);
    expect(runs()).toBe(before);
  });

  it('are left to others where nothing is to be learned', () => {
    const { steps, runs } = multiplying(0);
    expect(emitted(steps, [5, 7])).toBeNull();
    expect(runs()).toBe(0);
  });
});
