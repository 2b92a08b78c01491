import type { Diagnostic } from '../diagnostic.js';
import type { BehaviorEnd } from '../trace/behavior-end.js';
import type { Incident } from './ledger.js';
import type { Moment } from './moment.js';

/** An incident as it is told: the words of rows are the teller's. */
export interface ToldIncident {
  readonly incident: Incident;
  readonly moment: Moment;
  readonly end: ToldEnd;
}

type ToldEnd =
  | Exclude<BehaviorEnd, { readonly row: unknown }>
  | { readonly at: 'step'; readonly from: number; readonly action: number; readonly row: number[] };

/** What a member tells the lead when a level has been searched. Plain data. */
export interface Report {
  /** Steps, up to the one at which the search stops. */
  readonly generated: number;
  /** By action: steps, and states that are first reached by one. */
  readonly fired: readonly number[];
  readonly distinct: readonly number[];
  /** In the order of their moments; at most one a property. */
  readonly incidents: readonly ToldIncident[];
  /** What the model has come to warn of since the team began. */
  readonly warnings: readonly Diagnostic[];
}
