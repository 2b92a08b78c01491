import type { Unchecked } from '../checker/model.js';
import type { Action } from './action.js';
import type { Choice } from './choice.js';
import type { RecordDraft, RecordView } from './draft/types.js';
import type { Process } from './process/statement.js';
import type { TaskView } from './process/task.js';
import type { Fields } from './shape/shape.js';

/** A state as properties see it: the variables and, if the spec has processes, where they stand. */
export type StateView<F extends Fields> = RecordView<F> & { readonly tasks: readonly TaskView[] };

export type StatePredicate<F extends Fields, K> = (state: StateView<F>, constants: K) => boolean;

export type StepPredicate<F extends Fields, K> = (
  before: StateView<F>,
  after: StateView<F>,
  constants: K,
) => boolean;

/** A property: the predicate alone, or with a line that says what it means. */
export type Described<Predicate> = Predicate | { readonly says: string; readonly holds: Predicate };

/** What a spec says. What depends on the constants is a function of them. */
export interface SpecBody<F extends Fields, K> {
  /** Makes the initial states from the first values of every shape. */
  readonly init?: (state: RecordDraft<F>, constants: K, choose: Choice) => void;
  readonly actions?: (constants: K) => Readonly<Record<string, Action<F, never, K>>>;
  readonly processes?: (constants: K) => readonly Process<F, never, K>[];
  /** True in every reachable state. */
  readonly invariants?: (constants: K) => Readonly<Record<string, Described<StatePredicate<F, K>>>>;
  /** True of every step. */
  readonly actionProperties?: (
    constants: K,
  ) => Readonly<Record<string, Described<StepPredicate<F, K>>>>;
  /** States where it is false are checked but not explored further. */
  readonly constraint?: StatePredicate<F, K>;
  /** States where the behavior may end. By default: where all processes have finished, if there are any. */
  readonly mayEnd?: StatePredicate<F, K>;
  /** Properties that nothing here checks, with the reason: every result names them. */
  readonly unchecked?: (constants: K) => readonly Unchecked[];
}
