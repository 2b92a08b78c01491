import type { Model } from '../model.js';
import type { Selection } from '../search/selection.js';
import type { Layout } from '../store/layout.js';
import type { Summary } from './merge.js';
import type { Moment } from './moment.js';
import type { Report } from './report.js';

/** Results do not depend on these. */
export interface MemberOptions {
  readonly statesAtATime?: number;
  readonly layout?: Layout;
  /** Rows that are remembered, as a power of two. */
  readonly recentBits?: number;
}

/** What all members of a team are told. Plain data, but for the model. */
export interface MemberTask {
  readonly model: Model;
  readonly selection: Selection;
  readonly continues: boolean;
  readonly bounds: { readonly depth: number | null; readonly states: number | null };
  /** Bytes for this member alone; null for no bound. */
  readonly memoryLimit: number | null;
}

/** A level of the search. Its states have the numbers from `first` on, up to and without `end`. */
export interface Level {
  readonly depth: number;
  readonly first: number;
  readonly end: number;
}

/** How a level ended. */
export interface LevelEnd {
  readonly level: Level;
  /** What stops the search in it; null when it goes on. */
  readonly stop: Moment | null;
  readonly summaries: readonly Summary[];
  /** Of all members; complete for the lead alone. */
  readonly reports: readonly { readonly member: number; readonly report: Report }[];
}
