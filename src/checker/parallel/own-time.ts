import type { Row } from '../model.js';
import type { Store } from '../store/store.js';
import { Preparer, type Preparation } from './preparer.js';
import { RecordedSteps } from './recorded-steps.js';
import { Records } from './records.js';
import type { Source } from './source.js';
import { TeamGaveUp } from './team-gave-up.js';

/** States to prepare before the lead looks whether it can go on. */
const STATES_AT_A_TIME = 8;

/** What the lead does while it waits for others: as they do, it takes steps ahead. */
export class OwnTime implements Source {
  readonly records = new Records();
  readonly steps: RecordedSteps;
  readonly isGone = false;
  /** States that it has been asked for, and whose steps have not been used. */
  pending = 0;
  private readonly preparer: Preparer;
  private readonly row: Row;
  private next = 0;
  private end = 0;

  constructor(
    task: Preparation,
    private readonly store: Store,
  ) {
    const { width } = task.steps;
    this.preparer = new Preparer(task);
    this.steps = new RecordedSteps(width, null, 0);
    this.row = new Int32Array(width);
  }

  get hasAnswer(): boolean {
    return this.records.hasNext;
  }

  /** Whether there is nothing that it is to do. */
  get isIdle(): boolean {
    return this.next === this.end;
  }

  drop(): void {
    this.records.drop();
    this.pending--;
  }

  /** It is to take the steps of these states: call it when it is idle. */
  ask(first: number, end: number): void {
    this.next = first;
    this.end = end;
    this.pending += end - first;
  }

  /**
   * Takes the steps of some states.
   *
   * @throws TeamGaveUp when they depend on the order of states
   */
  work(): void {
    const end = Math.min(this.end, this.next + STATES_AT_A_TIME);
    this.preparer.resume();
    for (; this.next < end; this.next++) {
      this.store.read(this.next, this.row);
      if (!this.preparer.prepare(this.row, this.records)) throw new TeamGaveUp();
    }
  }

  /** Gives its memory back. */
  release(): void {
    this.preparer.release();
  }
}
