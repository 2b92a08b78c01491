import type { Diagnostic } from '../checker/diagnostic.js';

/** Everything that is wrong with a specification or its configuration, warnings included. */
export class SpecErrors extends Error {
  readonly diagnostics: readonly Diagnostic[];
  readonly exitCode: number;

  constructor(diagnostics: readonly Diagnostic[], exitCode: number) {
    super(diagnostics.map(({ message }) => message).join('\n'));
    this.name = 'SpecErrors';
    this.diagnostics = diagnostics;
    this.exitCode = exitCode;
  }
}
