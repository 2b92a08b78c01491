import { expect, it } from 'vitest';
import { parseUsage } from '../../bench/run-timed.js';

it('reads what a run took: CPU time is that of the program and of the kernel', () => {
  expect(parseUsage('2.5 1.5 0.25 4096\n')).toEqual({
    wallSeconds: 2.5,
    cpuSeconds: 1.75,
    peakBytes: 4096,
  });
});

it('reads nothing else', () => {
  expect(() => parseUsage('2.5 1.5\n')).toThrow(/Not what a run took/);
  expect(() => parseUsage('')).toThrow(/Not what a run took/);
});
