import { DiagnosticError } from '../diagnostic.js';

/** Limits of a search. One that is met ends it as INCOMPLETE; those left out do not exist. */
export interface Bounds {
  /** States on a behavior: those at this depth are checked, but not explored. At least 1. */
  readonly depth?: number | undefined;
  /** Distinct states to store. At least 1. */
  readonly states?: number | undefined;
  /** Bytes of the state store. At least 1. */
  readonly memory?: number | undefined;
}

/** @throws DiagnosticError `invalid-bound` unless every bound is a positive integer */
export function validateBounds(bounds: Bounds): void {
  for (const [name, limit] of Object.entries(bounds) as [string, number | undefined][]) {
    if (limit === undefined || (Number.isSafeInteger(limit) && limit > 0)) continue;
    throw new DiagnosticError({
      code: 'invalid-bound',
      message: `The bound '${name}' cannot be ${limit}.`,
      help: 'A bound is a positive integer.',
    });
  }
}
