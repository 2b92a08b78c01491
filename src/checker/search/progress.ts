/** What a running search has found. */
export interface Snapshot {
  readonly depth: number;
  readonly generated: number;
  readonly distinct: number;
  readonly left: number;
  /** Bytes of the state store. */
  readonly storeBytes: number;
}

/** What is ahead of a running search. */
export interface Outlook {
  /** How many distinct states there will be in the end; null as long as nothing can be said. */
  readonly expectedStates: number | null;
  /** Bytes of all that grows with the number of states. */
  readonly memoryBytes: number;
  /** The bytes at which the search ends as incomplete; null for no bound. */
  readonly memoryLimit: number | null;
}

/** What a running search tells about itself. */
export interface Progress extends Snapshot, Outlook {
  /** Since the start of the run. */
  readonly seconds: number;
  /** Generated states a second, since the report before this one. */
  readonly statesPerSecond: number;
  /** Distinct states a second, since the report before this one. */
  readonly distinctPerSecond: number;
}

/** Milliseconds between two reports unless told otherwise. */
const DEFAULT_INTERVAL = 1000;

export interface ProgressOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Milliseconds between two reports. */
  readonly progressInterval?: number | undefined;
}

/** Reports progress at an interval, and the rate since the last report. */
export class ProgressMeter {
  private readonly interval: number;
  private lastTime: number;
  private lastGenerated = 0;
  private lastDistinct = 0;

  /** @param startTime on the clock of `performance.now()` */
  constructor(
    private readonly options: ProgressOptions,
    private readonly startTime: number,
  ) {
    this.interval = options.progressInterval ?? DEFAULT_INTERVAL;
    this.lastTime = startTime;
  }

  /** When the next report is due; never without anybody to report to. */
  get dueTime(): number {
    return this.options.onProgress === undefined ? Infinity : this.lastTime + this.interval;
  }

  /** Reports if a report is due. */
  update(snapshot: () => Snapshot & Outlook): void {
    const now = performance.now();
    if (this.options.onProgress === undefined || now < this.dueTime) return;
    const current = snapshot();
    const elapsed = (now - this.lastTime) / 1000;
    const perSecond = (number: number): number => (elapsed > 0 ? number / elapsed : 0);
    const statesPerSecond = perSecond(current.generated - this.lastGenerated);
    const distinctPerSecond = perSecond(current.distinct - this.lastDistinct);
    this.lastTime = now;
    this.lastGenerated = current.generated;
    this.lastDistinct = current.distinct;
    this.options.onProgress({
      ...current,
      seconds: (now - this.startTime) / 1000,
      statesPerSecond,
      distinctPerSecond,
    });
  }
}
