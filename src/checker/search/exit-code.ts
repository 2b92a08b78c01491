import type { Diagnostic } from '../diagnostic.js';
import type { PropertyKind, Status } from '../result.js';

/** The run found no error, and missed nothing. */
export const EXIT_OK = 0;

/** A bound, an interrupt or a lack of memory ended the search, and nothing was found before. */
export const EXIT_INCOMPLETE = 20;

const VIOLATION_CODES: Readonly<Record<PropertyKind, number>> = {
  deadlock: 11,
  invariant: 12,
  'action property': 13,
};

export function violationExitCode(kind: PropertyKind): number {
  return VIOLATION_CODES[kind];
}

export function violationStatus(kind: PropertyKind): Status {
  return kind === 'deadlock' ? 'deadlock' : 'violation';
}

/** TLC's codes: an invariant and an action property that cannot be evaluated have their own. */
export function failureExitCode(diagnostic: Diagnostic): number {
  switch (diagnostic.code) {
    case 'invariant-failed':
      return 76;
    case 'action-property-failed':
      return 13;
    default:
      return 75;
  }
}
