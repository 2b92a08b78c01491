import type { PropertyKind, Status } from '../result.js';

/** The run found no error, and missed nothing. */
export const EXIT_OK = 0;

/** A bound, an interrupt or a lack of memory ended the search, and nothing was found before. */
export const EXIT_INCOMPLETE = 20;

const EXIT_CONDITION = 10;
const EXIT_ASSERTION = 14;
const EXIT_EVALUATION = 75;
const EXIT_INVARIANT_EVALUATION = 76;
const EXIT_OTHER = 255;

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

/**
 * What is evaluated: a `condition` before or after the search, an `initial state` as it is made and
 * checked, an `invariant` in a later state, or anything else about a `step`.
 */
export type Occasion = 'condition' | 'initial state' | 'invariant' | 'step';

/** Codes of diagnostics that tell the exit code on every occasion. */
const FAILURE_CODES: ReadonlyMap<string, number> = new Map([
  ['invariant-failed', EXIT_INVARIANT_EVALUATION],
  ['action-property-failed', VIOLATION_CODES['action property']],
]);

/** Codes that matter where a step is taken or judged. */
const STEP_CODES: ReadonlyMap<string, number> = new Map([
  ['assertion-failed', EXIT_ASSERTION],
  ['overflow', EXIT_OTHER],
  // What operators of the standard modules refuse.
  ['division-by-zero', EXIT_OTHER],
  ['divisor-not-positive', EXIT_OTHER],
  ['empty-sequence', EXIT_OTHER],
  ['negative-exponent', EXIT_OTHER],
  ['not-a-bag', EXIT_OTHER],
  ['not-a-register', EXIT_OTHER],
  ['not-a-sequence', EXIT_OTHER],
  ['not-an-index', EXIT_OTHER],
  ['not-countable', EXIT_OTHER],
  ['not-ordered', EXIT_OTHER],
  ['out-of-range', EXIT_OTHER],
  ['undefined-power', EXIT_OTHER],
  ['recursion-too-deep', EXIT_OTHER],
]);

/** The exit code of a failed evaluation: TLC's, as it was observed on each occasion. */
export function failureExitCode(code: string, occasion: Occasion): number {
  switch (occasion) {
    case 'condition':
      return EXIT_CONDITION;
    case 'initial state':
      if (code === 'incomplete-state') return EXIT_OTHER;
      return FAILURE_CODES.get(code) ?? EXIT_EVALUATION;
    case 'invariant':
      return code === 'recursion-too-deep' ? EXIT_OTHER : EXIT_INVARIANT_EVALUATION;
    case 'step':
      return FAILURE_CODES.get(code) ?? STEP_CODES.get(code) ?? EXIT_EVALUATION;
  }
}
