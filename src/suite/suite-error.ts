import type { Diagnostic } from '../checker/diagnostic.js';

/** All that is wrong with a suite, found in one go. */
export class SuiteError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics.map(({ message }) => message).join('; '), options);
    this.name = 'SuiteError';
    this.diagnostics = diagnostics;
  }
}
