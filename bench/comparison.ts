import type { Size } from './models.js';
import type { Counts } from './peers/peer.js';
import type { Usage } from './run-timed.js';

/** What one tool did with one model. */
export interface Measurement {
  readonly tool: string;
  readonly language: string;
  readonly counts: Counts;
  readonly runs: readonly Usage[];
  /** The peak of resident memory of the same tool when there is next to nothing to search. */
  readonly baseBytes: number;
}

/** One model, the same for all tools; the first measurement is what the others are compared with. */
export interface Comparison {
  readonly model: string;
  readonly size: Size;
  readonly measurements: readonly Measurement[];
}

/** What is told about a measurement; times and memory are medians of its runs. */
export interface Figures {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly generatedPerCpuSecond: number;
  readonly distinctPerCpuSecond: number;
  readonly bytesPerState: number;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) throw new Error('Nothing has no median.');
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What the runs took, each figure by itself. */
export function typical(runs: readonly Usage[]): Usage {
  return {
    wallSeconds: median(runs.map((run) => run.wallSeconds)),
    cpuSeconds: median(runs.map((run) => run.cpuSeconds)),
    peakBytes: median(runs.map((run) => run.peakBytes)),
  };
}

export function figuresOf({ counts, runs, baseBytes }: Measurement): Figures {
  const { cpuSeconds, wallSeconds, peakBytes } = typical(runs);
  return {
    cpuSeconds,
    wallSeconds,
    generatedPerCpuSecond: counts.generated / cpuSeconds,
    distinctPerCpuSecond: counts.distinct / cpuSeconds,
    bytesPerState: Math.max(0, peakBytes - baseBytes) / counts.distinct,
  };
}

/** How many times the CPU time of the first measurement each needs. */
export function ratiosOf({ measurements }: Comparison): number[] {
  const seconds = measurements.map((each) => figuresOf(each).cpuSeconds);
  return seconds.map((each) => each / seconds[0]!);
}

/** Throws unless all counted the same distinct states: otherwise they did different work. */
export function assertSameStates(
  model: string,
  counted: readonly { readonly tool: string; readonly counts: Counts }[],
): void {
  if (new Set(counted.map(({ counts }) => counts.distinct)).size <= 1) return;
  const list = counted.map(({ tool, counts }) => `${tool} ${counts.distinct}`).join(', ');
  throw new Error(`The versions of ${model} are not the same model. Distinct states: ${list}.`);
}
