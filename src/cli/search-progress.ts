import type { Progress } from '../checker/check.js';
import { byteSize, count, counted, duration } from '../report/shared/words.js';
import type { ProgressLine } from './progress.js';

/** Tells how far a search is, and once if it will hardly end. */
export class SearchProgress {
  readonly #line: ProgressLine;
  #hasWarned = false;

  constructor(line: ProgressLine) {
    this.#line = line;
  }

  show(at: Progress): void {
    const warning = this.#hasWarned ? null : memoryWarning(at);
    if (warning !== null) {
      this.#hasWarned = true;
      this.#line.say(warning);
    }
    this.#line.update(progressText(at));
  }
}

/** How far a search is, in one line: what matters most comes first, as the line may be cut. */
export function progressText(at: Progress): string {
  return [
    duration(at.seconds),
    ...outlook(at),
    `depth ${count(at.depth)}`,
    `${count(at.distinct)} distinct`,
    `${count(at.left)} left`,
    `${count(at.generated)} generated`,
    `${count(Math.round(at.statesPerSecond / 1000))}k/s`,
    byteSize(at.memoryBytes),
  ].join(', ');
}

/** Seconds of memory that are worth telling. */
const MOST_SECONDS = 24 * 3600;

function outlook(at: Progress): string[] {
  if (at.expectedStates !== null) {
    const percent = Math.min(99, Math.floor((100 * at.distinct) / at.expectedStates));
    return [`about ${percent}% of ${count(rounded(at.expectedStates))}`];
  }
  const seconds = secondsOfMemory(at);
  return seconds < MOST_SECONDS ? [`memory for ${roughly(seconds)}`] : [];
}

/** After how long the memory will be full, if the search goes on as it does. */
function secondsOfMemory({
  memoryBytes,
  memoryLimit,
  distinct,
  distinctPerSecond,
}: Progress): number {
  const bytesPerSecond = (memoryBytes / distinct) * distinctPerSecond;
  if (memoryLimit === null || !(bytesPerSecond > 0)) return Infinity;
  return Math.max(0, memoryLimit - memoryBytes) / bytesPerSecond;
}

/** That a search will not fit into its memory; null as long as it may. */
export function memoryWarning(at: Progress): string | null {
  const { expectedStates, memoryBytes, memoryLimit, distinct } = at;
  if (memoryLimit === null) return null;
  const bound = `the bound on memory is ${byteSize(memoryLimit)}`;
  const help = 'raise it with --memory, or make the constants smaller';
  if (expectedStates === null) {
    if (memoryBytes <= memoryLimit / 2) return null;
    return `note: half of the memory is taken after ${counted(distinct, 'state')}, and no end is in sight; ${bound}: ${help}`;
  }
  const needed = (memoryBytes / distinct) * expectedStates;
  if (needed <= memoryLimit) return null;
  return `note: about ${counted(rounded(expectedStates), 'state')} will need about ${byteSize(needed)}; ${bound}: ${help}`;
}

/** `8 s`, `12 min`, `3 h 20 min`. */
function roughly(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return duration(Math.round(seconds)).replace(/ \d+ s$/, '');
}

/** With two digits that count. */
function rounded(number: number): number {
  return Number(number.toPrecision(2));
}
