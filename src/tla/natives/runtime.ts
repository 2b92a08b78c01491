import type { Diagnostic } from '../../checker/diagnostic.js';
import type { Handle, Heap } from '../../checker/values/heap/index.js';
import type { Span } from '../text/source.js';

/** What native operators work with. */
export interface Runtime {
  readonly heap: Heap;
  readonly outside: Outside;
  /** What `TLCSet` keeps for `TLCGet`: by number, or by name (`s:name`). */
  readonly registers: Map<number | string, Handle>;
  /** Kept up to date by whoever runs a search. */
  readonly search: SearchFacts;
  /** Seeded; in [0, 1). */
  random: () => number;
  /** Runs code that has run before: what it prints and writes is there already. */
  repeat<Result>(work: () => Result): Result;
  /** Tells once about a place what `tell` says. */
  warn(span: Span, tell: () => Pick<Diagnostic, 'code' | 'message' | 'help'>): void;
  /** The spec asked for the search to end: `TLCSet("exit", TRUE)`. */
  stopRequested: boolean;
  /** The value of a definition without parameters that the root module sees, or `NOTHING`. */
  definition(name: string): Handle;
}

/** Everything beyond pure evaluation. Whoever implements it decides what is allowed. */
export interface Outside {
  /** Prints a line. */
  print(text: string): void;
  /** @throws EvaluationError `unreadable-file` */
  readText(path: string): string;
  /** @throws EvaluationError `write-not-allowed`, `unwritable-file` */
  writeText(path: string, text: string, append: boolean): void;
  /** Runs a program and waits for its end. @throws EvaluationError `exec-not-allowed` */
  execute(
    command: readonly string[],
    environment: ReadonlyMap<string, string>,
  ): { exitValue: number; stdout: string; stderr: string };
  environment(): ReadonlyMap<string, string>;
  /** Seconds since 1970. */
  now(): number;
}

/** How a search goes, for `TLCGet` and for operators that look at behaviors. */
export interface SearchFacts {
  /** Before, `TLCGet` knows no counts and no action. */
  started: boolean;
  /** Of the current state: 1 for an initial state, 0 before there is one. */
  level: number;
  generated: number;
  distinct: number;
  queue: number;
  diameter: number;
  /** Initial states generated. */
  initial: number;
  /** Behaviors that a simulation finished. */
  traces: number;
  /** Seconds since the start. */
  duration: number;
  /** Which worker this is, from 0. */
  worker: number;
  readonly mode: 'bfs' | 'simulate' | 'generate';
  readonly settings: SearchSettings;
  readonly spec: SpecFacts;
  /** The action that led to the current state; undefined when that is not known. */
  action: ActionFacts | undefined;
  /** From an initial state to the current state. */
  behavior(): Behavior;
  /** The behavior that violates a property; without any step as long as there is none. */
  counterexample(): Behavior;
}

export interface SearchSettings {
  readonly workers: number;
  readonly checksDeadlock: boolean;
  readonly seed: number;
  /** The most states of a simulated behavior; -1 for no limit. */
  readonly depth: number;
  /** How many behaviors to simulate; -1 for no limit. */
  readonly traces: number;
}

/** The parts of a spec as `TLCGet("spec")` names them. */
export interface SpecFacts {
  readonly variables: readonly ActionFacts[];
  readonly inits: readonly ActionFacts[];
  readonly actions: readonly ActionFacts[];
  readonly temporals: readonly ActionFacts[];
  readonly constraints: readonly ActionFacts[];
  readonly actionconstraints: readonly ActionFacts[];
  readonly invariants: readonly ActionFacts[];
  readonly impliedinits: readonly ActionFacts[];
  readonly impliedactions: readonly ActionFacts[];
  readonly impliedtemporals: readonly ActionFacts[];
}

/** An action, or another named part of a spec. */
export interface ActionFacts {
  readonly name: string;
  readonly location: SpecLocation;
  /** The operands that are known: the name of each parameter, and its value. */
  readonly parameters: readonly (readonly [name: string, value: Handle])[];
}

/** Lines and columns start at 1; the end is the last character. */
export interface SpecLocation {
  readonly module: string;
  readonly beginLine: number;
  readonly beginColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A behavior, each state with the step that led to it. */
export interface Behavior {
  readonly steps: readonly BehaviorStep[];
  /** For a lasso: the position, from 0, of the state that follows the last, and the step to it. */
  readonly loop?: { readonly to: number; readonly action: ActionFacts };
}

export interface BehaviorStep {
  /** A record with a field for each variable. */
  readonly state: Handle;
  /** Of an initial state: the initial predicate. Undefined when that is not known. */
  readonly action: ActionFacts | undefined;
}
