import type { Progress } from '../../checker/check.js';
import type { Diagnostic } from '../../checker/diagnostic.js';
import type { SearchOptions } from '../../checker/search/search.js';
import type { ModelOptions } from '../../checker/spec.js';
import type { ReportOptions } from '../../report/options.js';
import type { CheckFormat } from '../../report/reporters.js';
import type { EvaluationSettings, TlaSettings } from './settings.js';

/** What a thread for specs in TLA+ does when it is asked to. All of it is plain data. */
export interface Calls {
  /** Checks a model: to the exit code of the result. */
  check(task: CheckTask): number;
  /** Reports on the result of the last check. */
  report(task: ReportTask): string;
  /** Opens a session, in place of one that is open. */
  open(task: SessionTask): null;
  /** Evaluates an expression in the session: to its text; or keeps definitions, which have none. */
  evaluate(entry: SessionEntry): string | null;
}

export interface CheckTask {
  readonly spec: string;
  readonly settings: TlaSettings;
  readonly constants: ReadonlyMap<string, string>;
  readonly modelOptions: ModelOptions;
  readonly workers: number;
  readonly options: SearchOptions & { readonly progressInterval?: number | undefined };
}

export interface ReportTask {
  readonly format: CheckFormat;
  readonly options: ReportOptions;
}

export interface SessionTask {
  /** Modules that the session sees, beyond those of the spec. */
  readonly extends: readonly string[];
  readonly spec: string | undefined;
  readonly settings: EvaluationSettings;
  readonly constants: ReadonlyMap<string, string>;
}

export interface SessionEntry {
  /** What stands for a file name in places. */
  readonly name: string;
  readonly text: string;
}

/** To the thread: do this, or give up what you are doing and tell what is known. */
export type Request =
  | {
      readonly [Name in keyof Calls]: {
        readonly kind: 'call';
        readonly name: Name;
        readonly argument: Parameters<Calls[Name]>[0];
      };
    }[keyof Calls]
  | { readonly kind: 'abort' };

/** From the thread, any number of times while it works, and then what has become of the call. */
export type Response =
  | { readonly kind: 'printed'; readonly text: string }
  | { readonly kind: 'warned'; readonly warnings: readonly Diagnostic[] }
  /** Something that a person should know about the call. */
  | { readonly kind: 'noted'; readonly text: string }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly failure: PlainFailure };

/** A `Failure` as it travels between threads. */
export interface PlainFailure {
  readonly exitCode: number;
  readonly diagnostics: readonly Diagnostic[];
  /** For `--debug`. */
  readonly stack: string;
}
