/** A place in a source file. Lines and columns start at 1; the end is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * Something a person has to know about their input, as data.
 * `code` is stable and named (`unknown-property`); tests assert codes, never texts.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** One sentence: what is wrong. */
  readonly message: string;
  /** Where, when the input has a place. */
  readonly place?: Place;
  /** One sentence: what to do about it. */
  readonly help?: string;
  /** Further facts, a line each (values, the state, related places). */
  readonly details?: readonly string[];
}

export interface DiagnosticErrorOptions extends ErrorOptions {
  /** The exit code of a run that this error ends; else the code and the occasion decide it. */
  readonly exitCode?: number;
}

/** Carries a diagnostic to the one place that prints it. The stack is for `--debug` only. */
export class DiagnosticError extends Error {
  readonly diagnostic: Diagnostic;
  readonly exitCode: number | undefined;

  constructor(diagnostic: Omit<Diagnostic, 'severity'>, options?: DiagnosticErrorOptions) {
    super(diagnostic.message, options);
    this.name = 'DiagnosticError';
    this.diagnostic = { severity: 'error', ...diagnostic };
    this.exitCode = options?.exitCode;
  }
}
