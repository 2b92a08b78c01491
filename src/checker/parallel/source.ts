import type { RecordedSteps } from './recorded-steps.js';
import type { Records } from './records.js';

/** Where the lead gets the steps of states from that were taken ahead, in the order in which it asked. */
export interface Source {
  /** States whose steps it has been asked for, and which have not been used. */
  readonly pending: number;
  /** The answer for the next of them is the next record, once it is there. */
  readonly records: Records;
  readonly hasAnswer: boolean;
  /** Reads an answer. */
  readonly steps: RecordedSteps;
  /** Whether there will be no more answers. */
  readonly isGone: boolean;

  /** The next answer has been used. */
  drop(): void;
}
