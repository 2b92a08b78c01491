import type { Model } from './model.js';
import type { CheckResult } from './result.js';
import { ProgressMeter, type ProgressOptions } from './search/progress.js';
import { Search, type SearchOptions } from './search/search.js';
import type { Team } from './search/team.js';

export type { Progress } from './search/progress.js';

/** What a caller may have besides the options of a check. */
export interface CheckSurroundings {
  readonly signal?: AbortSignal | undefined;
  /** Other workers, which help where the search is large. */
  readonly team?: Team | undefined;
}

/** How to check a model. Everything is optional: all properties, no bounds, stop at a violation. */
export interface CheckOptions extends SearchOptions, ProgressOptions {}

/** Milliseconds that a search may keep the event loop from signals and timers. */
const SLICE = 25;

/**
 * Checks every reachable state and step of a model, breadth first. In between, the event loop runs.
 *
 * A violation, a failed evaluation and a bound are results, not exceptions.
 *
 * @param options.signal when it aborts, the run ends as incomplete with the counts so far
 * @throws DiagnosticError `unknown-property` or `invalid-bound` for the options, and
 *   `nondeterministic-model` when a trace cannot be rebuilt
 */
export async function check(
  model: Model,
  options: CheckOptions & CheckSurroundings = {},
): Promise<CheckResult> {
  const run = new Run(model, options, options.team ?? null);
  for (;;) {
    if (options.signal?.aborted) run.interrupt();
    if (run.slice(performance.now() + SLICE)) return run.result();
    await eventLoop();
  }
}

/** Checks a model like `check`, without a pause. */
export function checkSync(model: Model, options: CheckOptions = {}): CheckResult {
  const run = new Run(model, options);
  while (!run.slice(Infinity));
  return run.result();
}

/** A search on the clock: slices, progress, time taken. */
class Run {
  private readonly startTime = performance.now();
  private readonly search: Search;
  private readonly meter: ProgressMeter;

  constructor(model: Model, options: CheckOptions, team: Team | null = null) {
    this.search = new Search(model, options, undefined, team);
    this.meter = new ProgressMeter(options, this.startTime);
  }

  /** Searches until the deadline or the next progress report; returns whether it has ended. */
  slice(deadline: number): boolean {
    const ended = this.search.run(Math.min(deadline, this.meter.dueTime));
    if (!ended) this.meter.update(() => ({ ...this.search.snapshot(), ...this.search.outlook() }));
    return ended;
  }

  interrupt(): void {
    this.search.interrupt();
  }

  result(): CheckResult {
    const result = this.search.result();
    return { ...result, seconds: (performance.now() - this.startTime) / 1000 };
  }
}

function eventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
