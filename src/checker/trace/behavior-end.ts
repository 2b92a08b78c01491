import type { Row } from '../model.js';

/**
 * Where a shortest behavior ends, as the search knows it: enough to rebuild the whole behavior.
 *
 * - `nowhere`: before the first state, or outside of all behaviors,
 * - `initial`: at an initial state, which need not be stored,
 * - `state`: at the stored state `id`,
 * - `step`: after one more step from the stored state `from`; `row` need not be stored.
 */
export type BehaviorEnd =
  | { readonly at: 'nowhere' }
  | { readonly at: 'initial'; readonly row: Row }
  | { readonly at: 'state'; readonly id: number }
  | { readonly at: 'step'; readonly from: number; readonly action: number; readonly row: Row };

export const NOWHERE: BehaviorEnd = { at: 'nowhere' };
