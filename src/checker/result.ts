import type { Diagnostic, Place } from './diagnostic.js';
import type { ModelSource, StepDescription, Unchecked } from './model.js';
import type { StateValue } from './values/value.js';

/** How a run ended. `violation` covers every kind of property but `deadlock`. */
export type Status = 'ok' | 'violation' | 'deadlock' | 'error' | 'incomplete';

/**
 * - `assumption`: about constants, evaluated before the search;
 * - `initial property`: about initial states alone;
 * - `invariant`: about every reachable state;
 * - `action property`: about every step;
 * - `deadlock`: that every state which is no proper end has a successor;
 * - `postcondition`: about the search, evaluated when it has ended.
 */
export type PropertyKind =
  | 'assumption'
  | 'initial property'
  | 'invariant'
  | 'action property'
  | 'deadlock'
  | 'postcondition';

/**
 * - `holds`: true wherever it has to be, and the search was complete as far as that matters.
 * - `violated`: there is a counterexample.
 * - `undecided`: the search ended before it could be decided; no violation was met so far.
 */
export type Verdict = 'holds' | 'violated' | 'undecided';

export interface PropertyResult {
  readonly name: string;
  readonly kind: PropertyKind;
  readonly description?: string;
  readonly place?: Place;
  readonly verdict: Verdict;
}

/** A state of a trace and the step that led to it; the first has no step. */
export interface TraceEntry {
  readonly step: StepDescription | null;
  readonly state: StateValue;
}

/**
 * A shortest counterexample. Its length is its number of steps: `trace.length - 1`. Assumptions and
 * postconditions have none: their trace is empty.
 */
export interface Violation {
  readonly property: string;
  readonly kind: PropertyKind;
  readonly trace: readonly TraceEntry[];
}

/** `generated` counts every step and initial state; `distinct` those that were new and stored. */
export interface ActionCount {
  readonly name: string;
  /** Steps of this action, those to known states and outside the constraint included. */
  readonly fired: number;
  /** States that this action was the first to reach. */
  readonly distinct: number;
}

/** New states per explored state, as TLC counts its outdegree. */
export interface Outdegree {
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
}

/** What stopped a search before its end: a bound, an interrupt, or the spec, which asked for it. */
export interface Bound {
  readonly kind: 'depth' | 'states' | 'memory' | 'interrupt' | 'spec';
  /** The limit as a number: levels, states or bytes; null for an interrupt or the spec. */
  readonly limit: number | null;
}

/** An evaluation that failed, with the behavior that leads to it. */
export interface RunError {
  readonly diagnostic: Diagnostic;
  readonly trace: readonly TraceEntry[];
}

/** All that a run returns: plain, versioned data. Reporters are pure functions of it. */
export interface CheckResult {
  readonly version: 1;
  readonly spec: string;
  readonly source: ModelSource;
  readonly status: Status;
  readonly exitCode: number;
  /** Initial states and steps, duplicates included. */
  readonly generated: number;
  readonly distinct: number;
  /** States that were found but not explored. */
  readonly left: number;
  /** States on the longest of the shortest paths; 1 when there are only initial states, 0 without. */
  readonly depth: number;
  /** Distinct initial states that were stored. */
  readonly initial: number;
  readonly outdegree: Outdegree | null;
  readonly actions: readonly ActionCount[];
  readonly properties: readonly PropertyResult[];
  /** In the order in which the search met them; at most one a property. */
  readonly violations: readonly Violation[];
  readonly bound: Bound | null;
  readonly error: RunError | null;
  /** What this run did not check, and why. */
  readonly notChecked: readonly Unchecked[];
  /** What a person should know about the spec; left out when there is nothing. */
  readonly warnings?: readonly Diagnostic[];
  readonly seconds: number;
  /** Bytes of the state store. */
  readonly storeBytes: number;
}
