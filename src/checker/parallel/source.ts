import type { RecordedSteps } from './recorded-steps.js';
import type { Records } from './records.js';

/** Where the lead gets the steps of states from that were taken ahead, in the order in which it asked. */
export interface Source {
  /** What it has answered. */
  readonly records: Records;
  /** Whether the next answer has come: it is the next record then. */
  readonly hasAnswer: boolean;
  /** Reads an answer. */
  readonly steps: RecordedSteps;
  /** Whether there will be no more answers. */
  readonly isGone: boolean;

  /** The next answer has been used. */
  drop(): void;
}
