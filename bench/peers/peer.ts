import type { BenchModel, Size } from '../models.js';

/** What a tool counted: every step that it took, and the states that these led to. */
export interface Counts {
  readonly generated: number;
  readonly distinct: number;
}

/** What a run executes. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
}

/** A model of one size, and an empty folder for whatever a tool makes of it. */
export interface Task {
  readonly model: BenchModel;
  readonly size: Size;
  readonly folder: string;
}

/** A tool that is compared. */
export interface Peer {
  readonly name: string;
  /** The language that it takes the model in. */
  readonly language: string;
  /** Null when it is installed, else how to install it. */
  missing(): string | null;
  /** What it says that it is. */
  version(): string;
  /** Whether there is a version of the model for it. */
  takes(model: BenchModel): boolean;
  /** Makes everything that is not measured: copies, generated code, compiled programs. */
  prepare(task: Task): Command;
  /** What a run counted; throws when the output does not tell that the search was complete. */
  parse(output: string): Counts;
}
