import type { Diagnostic, Place } from './diagnostic.js';
import type { RowsOutgrown } from './rows-outgrown.js';
import type { Budget } from './store/budget.js';
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

/**
 * A predicate that the checker evaluates: on states (invariants, initial properties), on steps
 * (action properties), or once (assumptions, postconditions).
 */
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
  /** True when the arguments are the parameters of an operator: `Move(1, 2)`. */
  readonly positional?: boolean;
  /** Where the action stands in the source. */
  readonly place?: Place;
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

/** A state of a behavior, and the action of the step that led to it: null for an initial state. */
export interface BehaviorStep {
  readonly row: Row;
  readonly action: number | null;
}

/** What a search tells the model about itself. It is always current. */
export interface SearchFacts {
  /**
   * The depth of the state at hand: of the state itself where states are judged, of the state that
   * a step leaves where steps are taken or judged. 1 for an initial state; 0 while initial states
   * are made, and before and after the search.
   */
  readonly level: number;
  /** Initial states and steps so far, duplicates included. */
  readonly generated: number;
  /** Initial states so far, duplicates included. */
  readonly initial: number;
  readonly distinct: number;
  /** States that were found but not explored. */
  readonly queue: number;
  /** States on the longest of the shortest paths so far. */
  readonly diameter: number;
  /** Seconds since the search began. */
  readonly duration: number;
  /** True while the steps of a trace are taken once more: their effects have happened before. */
  readonly replaying: boolean;
  /** For postconditions: the behavior that violates a property, if one was found. */
  readonly counterexample: readonly BehaviorStep[] | null;

  /** The rows from an initial state to the state at hand; none while there is no such state. */
  behavior(): readonly Row[];

  /** Ends the search, as incomplete, when the state at hand has been explored. */
  requestStop(): void;
}

/**
 * Lets members of a team, each with a model of its own made from the same source, tell each other
 * rows whose words mean something in one model alone.
 */
export interface WordExchange {
  /**
   * Makes sure that another member can understand a row: passes on what it has not been told yet.
   *
   * @param define gets definitions, which are valid during the call only
   */
  tell(row: Row, listener: number, define: (definition: Row) => void): void;

  /** Keeps what another member has passed on, in the order in which it did. */
  learn(teller: number, definition: Row): void;

  /** Writes the row that begins at `words[at]`, as told by another member, in words of this model. */
  understand(teller: number, words: Int32Array, at: number, row: Row): void;
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
 *
 * What is optional is left out by models that have no such thing, and costs them nothing.
 */
export interface Model {
  readonly name: string;
  readonly source: ModelSource;
  /** Words in a row. 0 for a spec without variables: it has no states, only assumptions. */
  readonly width: number;
  readonly actions: readonly ActionInfo[];
  readonly invariants: readonly PropertyInfo[];
  readonly actionProperties: readonly PropertyInfo[];
  /** Properties of the spec that this front end or engine cannot check (yet). */
  readonly unchecked: readonly Unchecked[];
  /** Facts about constants that the spec takes for granted. */
  readonly assumptions?: readonly PropertyInfo[];
  /** What has to be true of the initial states alone. */
  readonly initialProperties?: readonly PropertyInfo[];
  /** What has to be true when the search has ended. */
  readonly postconditions?: readonly PropertyInfo[];
  /** False when the spec wants no states without successors to be looked for. */
  readonly checksDeadlock?: boolean;
  /** What a person should know about the spec; read when the run has ended. */
  readonly warnings?: readonly Diagnostic[];

  /**
   * How several workers can search the model, each with a model of its own made from the same
   * source: `words` is null where a word means the same to all. Asked again and again, `isSound`
   * tells whether it is so still. A model for which the order of evaluation matters, beyond what
   * rows hold, says why one worker alone can search it. Left out, that is not known to be otherwise.
   */
  readonly sharing?:
    { readonly words: WordExchange | null; isSound?(): boolean } | { readonly refusal: string };

  /**
   * Packs the rows of a search that has become large: a form that suits these rows, or null where
   * none is better than the rows as they are.
   *
   * @param rows can be gone through several times; each is valid until the next is asked for
   */
  packed?(rows: Iterable<Row>): PackedForm | null;

  /**
   * The form that another model of this source has described: see `PackedForm.sharing`. One that was
   * made before is of no use any more.
   */
  packedAs?(description: Row): PackedForm;

  /** What the values behind the words of a row take memory from: the store takes from it, too. */
  readonly budget?: Budget;

  /** Called once, before all else. */
  attach?(facts: SearchFacts): void;

  /**
   * Reports the index of every assumption that is false. Called before the initial states are made;
   * with a false assumption they never are.
   */
  violatedAssumptions?(report: (assumption: number) => void): void;

  /** There may be none: then there is nothing to explore, and no error. */
  initialStates(emit: (row: Row) => void): void;

  /** Emits every step that leaves `row`, with the index of its action. Stuttering steps count. */
  successors(row: Row, emit: (action: number, next: Row) => void): void;

  /** Reports the index of every invariant that is false in `row`. */
  violatedInvariants(row: Row, report: (invariant: number) => void): void;

  /** Reports the index of every initial property that is false in the initial state `row`. */
  violatedInitialProperties?(row: Row, report: (property: number) => void): void;

  /** Reports the index of every action property that is false of the step. */
  violatedActionProperties(row: Row, next: Row, report: (property: number) => void): void;

  /**
   * Reports the index of every postcondition that is false. Called when the search has ended by
   * itself, at a violation or on request; not when a bound or a failed evaluation ended it.
   */
  violatedPostconditions?(report: (postcondition: number) => void): void;

  /** State constraint: a state outside is counted as generated and checked, but neither stored nor explored. */
  withinConstraint(row: Row): boolean;

  /** Constraint on steps inside the state constraint: a step outside leads to a state outside. */
  withinActionConstraint?(row: Row, next: Row): boolean;

  /** Words in a key, at least 1; needed with `key`. */
  readonly keyWidth?: number;

  /**
   * What decides whether a state is new: of the states with one key, the first that is found stands
   * for all. The row itself, when it is left out. The key is valid until the next call.
   */
  key?(row: Row): Row;

  /** True when it is no deadlock that `row` has no successor: every process has finished. */
  mayTerminate(row: Row): boolean;

  decode(row: Row): StateValue;

  /**
   * How the state of a trace is shown, where that is not `decode(row)`: it may depend on its
   * neighbours and on its position, which is 1 for the first. Where this throws a DiagnosticError,
   * the state is shown as it is decoded, and the result has a warning.
   */
  decodeForTrace?(row: Row, previous: Row | null, next: Row | null, position: number): StateValue;

  /** Tells the step of `action` from `row` to `next`; used for traces, not in the search loop. */
  describeStep(row: Row, action: number, next: Row): StepDescription;
}

/** What a search needs of a model. */
export type Steps = Pick<
  Model,
  | 'width'
  | 'initialStates'
  | 'successors'
  | 'violatedInvariants'
  | 'violatedInitialProperties'
  | 'violatedActionProperties'
  | 'withinConstraint'
  | 'withinActionConstraint'
  | 'mayTerminate'
>;

/**
 * The states of a model in rows of fewer words, over which its steps take less time: made for rows
 * such as a search has met, so that another may have no room in them.
 */
export interface PackedForm {
  /**
   * The same steps, in the same order, and the same judgements. `successors` throws `RowsOutgrown`
   * where the next step leads to a row without room; that step has not been emitted then.
   */
  readonly steps: Steps;

  /** Packs a row such as the form was made for: of the model, or of the form that it replaces. */
  pack(row: Row, packed: Row): void;

  /** Writes a row of the model. */
  unpack(packed: Row, row: Row): void;

  /** How several workers can use it; left out where only the one that made it can. */
  readonly sharing?: {
    /** For its rows: besides handles, it tells what values rows have room for since the last time. */
    readonly words: WordExchange;
    /**
     * What another model needs to make the same form, in words of the model: of these, numbers stand
     * for themselves. The other one never gives a value room by itself.
     */
    describe(listener: number): Row;
  };

  /** A form that replaces this one, with room for what it had none for. */
  withRoomFor(error: RowsOutgrown): PackedForm;
}
