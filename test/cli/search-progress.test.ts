import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/checker/check.js';
import { ProgressLine } from '../../src/cli/progress.js';
import { memoryWarning, progressText, SearchProgress } from '../../src/cli/search-progress.js';
import { Terminal } from '../../src/cli/terminal.js';

const GIB = 2 ** 30;

const early: Progress = {
  seconds: 12.3,
  depth: 31,
  generated: 1_234_567,
  distinct: 345_678,
  left: 12_345,
  statesPerSecond: 812_400,
  distinctPerSecond: 34_567.8,
  storeBytes: 15_000_000,
  expectedStates: null,
  memoryBytes: 20 * 2 ** 20,
  memoryLimit: null,
};

describe('The progress of a search', () => {
  it('says what was found, and how much memory that takes', () => {
    expect(progressText(early)).toBe(
      '12.3 s, depth 31, 345,678 distinct, 12,345 left, 1,234,567 generated, 812k/s, 20.0 MiB',
    );
  });

  it.each([
    [20 * 2 ** 20, '0 s'],
    [30 * 2 ** 20, '5 s'],
    [GIB, '8 min'],
    [16 * GIB, '2 h 16 min'],
  ])('says how long the memory will do, with a bound of %d bytes', (memoryLimit, text) => {
    expect(progressText({ ...early, memoryLimit })).toContain(`12.3 s, memory for ${text}, depth`);
  });

  it('says nothing of memory that will do for days, or where nothing new is found', () => {
    expect(progressText({ ...early, memoryLimit: 1024 * GIB })).not.toContain('memory');
    expect(progressText({ ...early, memoryLimit: GIB, distinctPerSecond: 0 })).not.toContain(
      'memory',
    );
  });

  it('says how far the search seems to be, but never that it is at its end', () => {
    expect(progressText({ ...early, expectedStates: 561_234, memoryLimit: GIB })).toContain(
      '12.3 s, about 61% of 560,000, depth 31',
    );
    expect(progressText({ ...early, expectedStates: early.distinct })).toContain('about 99% of');
  });
});

describe('The warning that a search will not fit', () => {
  it('comes when the estimate needs more than there is', () => {
    const at = { ...early, expectedStates: 34_567_800, memoryLimit: GIB };
    expect(memoryWarning(at)).toBe(
      'note: about 35,000,000 states will need about 2.0 GiB; the bound on memory is 1.0 GiB: ' +
        'raise it with --memory, or make the constants smaller',
    );
    expect(memoryWarning({ ...at, memoryLimit: 2 * GIB })).toBeNull();
    expect(memoryWarning({ ...at, memoryLimit: null })).toBeNull();
  });

  it('comes without an estimate when half of the memory is taken', () => {
    expect(memoryWarning({ ...early, memoryLimit: 39 * 2 ** 20 })).toMatch(
      /^note: half of the memory is taken after 345,678 states, and no end is in sight/,
    );
    expect(memoryWarning({ ...early, memoryLimit: 40 * 2 ** 20 })).toBeNull();
  });

  it('is given once, in lines as wide as the terminal', () => {
    const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 60 });
    const terminal = new Terminal({ stdout: new PassThrough(), stderr, env: {} });
    const progress = new SearchProgress(new ProgressLine(terminal, 'auto'));
    progress.show({ ...early, memoryLimit: 39 * 2 ** 20 });
    progress.show({ ...early, memoryLimit: 30 * 2 ** 20 });
    const lines = String(stderr.read()).split(/[\r\n]/);
    expect(lines.filter((line) => line.includes('note:'))).toHaveLength(1);
    expect(Math.max(...lines.map((line) => line.replace('\u001B[2K', '').length))).toBeLessThan(61);
  });
});
