import type { Model, PackedForm, Steps } from '../model.js';
import type { Budget } from '../store/budget.js';
import type { Store } from '../store/store.js';
import type { Explorer } from './explorer.js';
import type { Outcome } from './outcome.js';
import type { Selection } from './selection.js';

/** A search as a team needs it. */
export interface Work {
  readonly model: Model;
  readonly selection: Selection;
  readonly outcome: Outcome;
  readonly explorer: Explorer;
  /** The states, in rows of this form. */
  readonly store: Store;
  readonly steps: Steps;
  /** Null where rows are those of the model. */
  readonly form: PackedForm | null;
  /** Of the search, all workers together. */
  readonly budget: Budget;
}

/** `explored` a state; has `none`, so that the search has to take its steps itself; or has it `later`. */
export type Help = 'explored' | 'none' | 'later';

/** Several workers that take steps ahead of a search. */
export interface Team {
  /** Whether they are ready, and it is worth it for so many states. */
  wants(model: Model, store: Store): boolean;

  /** Helps with this from now on: again where rows get another form. */
  workFor(work: Work): void;

  /**
   * Explores a stored state by the steps that have been taken ahead.
   *
   * @param deadline on the clock of `performance.now()`
   */
  explore(id: number, level: number, deadline: number): Help;
}
