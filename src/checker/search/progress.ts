/** What a running search tells about itself. */
export interface Progress {
  readonly depth: number;
  readonly generated: number;
  readonly distinct: number;
  readonly left: number;
  /** Since the start of the run. */
  readonly seconds: number;
  /** Generated states a second, since the report before this one. */
  readonly statesPerSecond: number;
  /** Bytes of the state store. */
  readonly storeBytes: number;
}

/** The part of a progress report that the search itself knows. */
export type Snapshot = Omit<Progress, 'seconds' | 'statesPerSecond'>;

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
  update(snapshot: () => Snapshot): void {
    const now = performance.now();
    if (this.options.onProgress === undefined || now < this.dueTime) return;
    const current = snapshot();
    const elapsed = (now - this.lastTime) / 1000;
    const generated = current.generated - this.lastGenerated;
    this.lastTime = now;
    this.lastGenerated = current.generated;
    this.options.onProgress({
      ...current,
      seconds: (now - this.startTime) / 1000,
      statesPerSecond: elapsed > 0 ? generated / elapsed : 0,
    });
  }
}
