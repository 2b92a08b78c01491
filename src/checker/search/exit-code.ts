import type { DiagnosticError, Occasion } from '../diagnostic.js';
import type { PropertyKind, Status } from '../result.js';

/** The run found no error, and missed nothing. */
export const EXIT_OK = 0;

/** A bound, an interrupt or a lack of memory ended the search, and nothing was found before. */
export const EXIT_INCOMPLETE = 20;

/** An invariant cannot be evaluated. */
export const EXIT_INVARIANT_EVALUATION = 76;

const EXIT_CONDITION = 10;
const EXIT_EVALUATION = 75;

const VIOLATION_CODES: Readonly<Record<PropertyKind, number>> = {
  assumption: EXIT_CONDITION,
  postcondition: EXIT_CONDITION,
  deadlock: 11,
  invariant: 12,
  'initial property': 13,
  'action property': 13,
};

export function violationExitCode(kind: PropertyKind): number {
  return VIOLATION_CODES[kind];
}

export function violationStatus(kind: PropertyKind): Status {
  return kind === 'deadlock' ? 'deadlock' : 'violation';
}

/** What a failed evaluation exits with, unless the error has an exit code of its own. */
const FAILURE_CODES: Readonly<Record<Occasion, number>> = {
  condition: EXIT_CONDITION,
  'initial state': EXIT_EVALUATION,
  invariant: EXIT_INVARIANT_EVALUATION,
  step: EXIT_EVALUATION,
};

export function failureExitCode(error: DiagnosticError, occasion: Occasion): number {
  return error.exitCodeOn(occasion) ?? FAILURE_CODES[occasion];
}
