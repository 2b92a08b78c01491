import type { Choice } from '../choice.js';
import type { RecordDraft, RecordView } from '../draft/types.js';
import type { Fields } from '../shape/shape.js';

/** What every process knows of itself. */
export interface Identity {
  /** The name of this instance, e.g. `thread 1`. */
  readonly name: string;
}

export type LocalView<L> = RecordView<L> & Identity;
export type LocalDraft<L> = RecordDraft<L> & Identity;

/** Reads the shared state, the process's own variables and the constants. */
export type Reading<S, L, K, Result> = (
  state: RecordView<S>,
  me: LocalView<L>,
  constants: K,
) => Result;

export type Guard<S, L, K> = Reading<S, L, K, boolean>;

/** Changes the shared state and the process's own variables. */
export type Effect<S, L, K> = (
  state: RecordDraft<S>,
  me: LocalDraft<L>,
  constants: K,
  choose: Choice,
) => void;

/** What a step that takes a lock tells the analyses of waiting and of lock order. */
export interface Acquisition<S, L, K> {
  /** The class of the lock, e.g. `mmap_lock`: lock order is between classes. */
  readonly lockClass: string;
  /** The processes that keep this one from going on, by name; none when it can go on. */
  readonly blockers: Reading<S, L, K, readonly string[]>;
}

/**
 * One atomic step. It happens when the process has come to it and `when` is true.
 * `{x}` in a label shows the process's own variable x in traces.
 */
export interface Step<S, L, K> {
  readonly kind: 'step';
  readonly label: string;
  readonly when?: Guard<S, L, K>;
  readonly effect?: Effect<S, L, K>;
  readonly acquires?: Acquisition<S, L, K>;
}

export type Outcomes = readonly [whenTrue: string, whenFalse: string];

/** An atomic step that reads the state and goes one of two ways. */
export interface Branch<S, L, K> {
  readonly kind: 'branch';
  readonly label: string;
  /** A change that it makes before it tests. */
  readonly effect?: Effect<S, L, K>;
  readonly condition: Guard<S, L, K>;
  /** What a trace says when it is true and when it is false; nothing for an empty text. */
  readonly outcomes?: Outcomes;
  readonly acquires?: Acquisition<S, L, K>;
  readonly then: Block<S, L, K>;
  readonly otherwise: Block<S, L, K>;
}

/** An atomic step that goes any of several ways. */
export interface Either<S, L, K> {
  readonly kind: 'either';
  readonly label: string;
  readonly alternatives: ReadonlyMap<string, Block<S, L, K>>;
}

/** A change that belongs to the step before it: no step of its own, so no other process comes between. */
export interface Also<S, L, K> {
  readonly kind: 'also';
  readonly effect: Effect<S, L, K>;
}

/** A test that belongs to the step before it, as `Also` does. */
export interface Test<S, L, K> {
  readonly kind: 'test';
  readonly condition: Guard<S, L, K>;
  readonly then: Block<S, L, K>;
  readonly otherwise: Block<S, L, K>;
}

/** Repeats its body until a `leave`. */
export interface Loop<S, L, K> {
  readonly kind: 'loop';
  readonly body: Block<S, L, K>;
}

/** The code of a function: `ret` goes to its end, where its variables are forgotten. */
export interface Procedure<S, L, K> {
  readonly kind: 'procedure';
  readonly name: string;
  readonly body: Block<S, L, K>;
  readonly forget?: Effect<S, L, K>;
}

export type Jump =
  { readonly kind: 'return' } | { readonly kind: 'break' } | { readonly kind: 'die' };

export type Statement<S, L, K> =
  | Step<S, L, K>
  | Branch<S, L, K>
  | Either<S, L, K>
  | Also<S, L, K>
  | Test<S, L, K>
  | Loop<S, L, K>
  | Procedure<S, L, K>
  | Jump;

export type Block<S, L, K> = readonly Statement<S, L, K>[];

/** A kind of process: its instances run the same code, each with variables of its own. */
export interface Process<S, L extends Fields, K> {
  /** What the code is, for per-action counts, e.g. `fault`. */
  readonly kind: string;
  readonly instances: readonly string[];
  readonly locals: L;
  /** Gives an instance's variables their first values; the spec's own init comes before. */
  readonly init?: Effect<S, L, K>;
  readonly body: Block<S, L, K>;
}
