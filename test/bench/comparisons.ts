import type { Comparison, Measurement } from '../../bench/comparison.js';

const MEBIBYTE = 2 ** 20;

function measurement(tool: string, language: string, ...cpuSeconds: number[]): Measurement {
  return {
    tool,
    language,
    counts: { generated: 4_000_000, distinct: 1_000_000 },
    runs: cpuSeconds.map((seconds) => ({
      cpuSeconds: seconds,
      wallSeconds: seconds + 0.25,
      peakBytes: 30 * MEBIBYTE,
    })),
    baseBytes: 10 * MEBIBYTE,
  };
}

/** Two tools and a model. */
export const COMPARISON: Comparison = {
  model: 'ring',
  size: { N: '8' },
  measurements: [
    measurement('lamplight', 'TLA+', 9, 4, 5),
    measurement('C & co', 'C', 0.125, 0.25, 0.5),
  ],
};
