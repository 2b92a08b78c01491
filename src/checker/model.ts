import type { Place } from './diagnostic.js';
import type { StateValue, Value } from './values/value.js';

/**
 * A state as the engine sees it: `Model.width` 32-bit words.
 * Equal states have equal words. A row that is passed to a callback is valid during that call only.
 */
export type Row = Int32Array;

/** An action, or one labelled atomic step of a process. All its instances are counted together. */
export interface ActionInfo {
  readonly name: string;
  readonly place?: Place;
}

/** A predicate that the checker evaluates: on states (invariants) or on steps (action properties). */
export interface PropertyInfo {
  readonly name: string;
  /** One line for people: what the property says. */
  readonly description?: string;
  readonly place?: Place;
}

/** A property or a check that this run leaves out, and why. Reported in every result. */
export interface Unchecked {
  readonly name: string;
  readonly reason: string;
}

/** How one step is told to people. */
export interface StepDescription {
  readonly action: string;
  /** The process (thread, task) that takes the step, when the model has processes. */
  readonly process?: string;
  /** Parameters and choices of the step, by name. */
  readonly arguments: ReadonlyMap<string, Value>;
}

/** What is needed to make the same model again, in another thread or another run. Plain data. */
export interface ModelSource {
  /** Which front end: `typescript`, `builtin`, ... */
  readonly frontEnd: string;
  /** What the user named: a file or a built-in spec. */
  readonly spec: string;
  /** Every constant with its value. */
  readonly constants: Readonly<Record<string, string | number | boolean | null>>;
  /** Those that the user set; the others have their defaults. Not known, when it is left out. */
  readonly assigned?: readonly string[];
}

/**
 * The contract between a front end and the engine.
 *
 * The engine calls `initialStates` once, then `successors` once for every distinct state.
 * Both must be deterministic: the same calls, in the same order, every time. The first
 * successor that reaches a state becomes its predecessor, so the order decides which of several
 * equally short counterexamples is reported.
 *
 * A front end reports what it cannot evaluate by throwing a `DiagnosticError`: the engine ends the
 * run with status `error` and the behavior that leads to the offending state.
 */
export interface Model {
  readonly name: string;
  readonly source: ModelSource;
  /** Words in a row, at least 1. */
  readonly width: number;
  readonly actions: readonly ActionInfo[];
  readonly invariants: readonly PropertyInfo[];
  readonly actionProperties: readonly PropertyInfo[];
  /** Properties of the spec that this front end or engine cannot check (yet). */
  readonly unchecked: readonly Unchecked[];

  initialStates(emit: (row: Row) => void): void;

  /** Emits every step that leaves `row`, with the index of its action. Stuttering steps count. */
  successors(row: Row, emit: (action: number, next: Row) => void): void;

  /** Reports the index of every invariant that is false in `row`. */
  violatedInvariants(row: Row, report: (invariant: number) => void): void;

  /** Reports the index of every action property that is false of the step. */
  violatedActionProperties(row: Row, next: Row, report: (property: number) => void): void;

  /** State constraint: a state outside is counted as generated and checked, but neither stored nor explored. */
  withinConstraint(row: Row): boolean;

  /** True when it is no deadlock that `row` has no successor: every process has finished. */
  mayTerminate(row: Row): boolean;

  decode(row: Row): StateValue;

  /** Tells the step of `action` from `row` to `next`; used for traces, not in the search loop. */
  describeStep(row: Row, action: number, next: Row): StepDescription;
}
