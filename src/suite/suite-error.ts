import type { Diagnostic } from '../checker/diagnostic.js';

/** All that is wrong with a suite, found in one go. */
export class SuiteError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  /** @param diagnostics in any order; they are kept in the order of the file */
  constructor(diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics.map(({ message }) => message).join('; '), options);
    this.name = 'SuiteError';
    this.diagnostics = diagnostics.toSorted(byPlace);
  }
}

function byPlace({ place: one }: Diagnostic, { place: other }: Diagnostic): number {
  if (one === undefined || other === undefined) return 0;
  return one.line - other.line || one.column - other.column;
}
