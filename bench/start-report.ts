import { median } from './comparison.js';

/** What runs took. */
export interface Seconds {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

/** A model whose first state was asked for. */
export interface FirstState extends Seconds {
  readonly name: string;
  /** Of the last run: what it found, or that there was no state to be reached. */
  readonly exitCode: number | null;
}

/** The medians of what runs took, each figure by itself. */
export function medians(runs: readonly Seconds[]): Seconds {
  return {
    cpuSeconds: median(runs.map((run) => run.cpuSeconds)),
    wallSeconds: median(runs.map((run) => run.wallSeconds)),
  };
}

const AT_MOST = 10;

/** The models that take longest, without what any run takes to start. */
export function slowest(models: readonly FirstState[], start: Seconds): FirstState[] {
  return models
    .map((model) => ({
      ...model,
      cpuSeconds: model.cpuSeconds - start.cpuSeconds,
      wallSeconds: model.wallSeconds - start.wallSeconds,
    }))
    .toSorted((a, b) => b.wallSeconds - a.wallSeconds)
    .slice(0, AT_MOST);
}

const shown = (seconds: number): string => seconds.toFixed(2).padStart(6);

export function startLine({ cpuSeconds, wallSeconds }: Seconds): string {
  return `A spec of five states: ${cpuSeconds.toFixed(2)} CPU s, ${wallSeconds.toFixed(2)} wall s`;
}

/** A line for each model. */
export function slowestTable(models: readonly FirstState[]): string {
  const lines = models.map(({ name, cpuSeconds, wallSeconds, exitCode }) => {
    return `${shown(cpuSeconds)}  ${shown(wallSeconds)}  ${String(exitCode).padStart(4)}  ${name}`;
  });
  return [' CPU s  wall s  exit  model', ...lines].join('\n');
}
