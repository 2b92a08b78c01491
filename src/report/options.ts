/** What a reader asks of a report. A format ignores what does not apply to it. */
export interface ReportOptions {
  /** Terminal colours, in `text` only. */
  readonly color: boolean;
  /** Columns for `text`; `lkml` is at most 78 wide whatever stands here. */
  readonly width: number;
  /** Also shows every variable after each step of a trace. */
  readonly fullState: boolean;
  /** Variables and fields whose changes are left out of traces; `json` has all. */
  readonly hide: readonly string[];
  /** Adds the counts of each action. */
  readonly coverage: boolean;
  /** The shell command that shows this result again. */
  readonly command: string | null;
}

export const defaultReportOptions: ReportOptions = {
  color: false,
  width: 80,
  fullState: false,
  hide: [],
  coverage: false,
  command: null,
};

/** A pure function from a result to its output, which ends with a line break. */
export type Reporter<Result> = (result: Result, options: ReportOptions) => string;
