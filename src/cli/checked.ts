import type { ReportOptions } from '../report/options.js';
import type { CheckFormat } from '../report/reporters.js';

/** A model that has been checked, wherever that was. */
export interface Checked {
  readonly exitCode: number;
  report(format: CheckFormat, options: ReportOptions): Promise<string>;
  /** Gives up what reports need. */
  close(): Promise<void>;
}
