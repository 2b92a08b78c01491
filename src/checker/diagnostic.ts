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

/**
 * What is evaluated when an error ends a run: a `condition` before or after the search, an
 * `initial state` as it is made and checked, an `invariant` in a later state, or anything else about
 * a `step`.
 */
export type Occasion = 'condition' | 'initial state' | 'invariant' | 'step';

export interface DiagnosticErrorOptions extends ErrorOptions {
  /** The exit code of a run that this error ends; else the occasion decides it. */
  readonly exitCode?: number;
  /** The exit codes on occasions on which it is another one. */
  readonly exitCodes?: Readonly<Partial<Record<Occasion, number>>>;
}

/** Carries a diagnostic to the one place that prints it. The stack is for `--debug` only. */
export class DiagnosticError extends Error {
  readonly diagnostic: Diagnostic;
  /** The exit code of a run that it ends; undefined where that is for others to say. */
  readonly exitCode: number | undefined;
  readonly #exitCodes: DiagnosticErrorOptions['exitCodes'];

  constructor(diagnostic: Omit<Diagnostic, 'severity'>, options?: DiagnosticErrorOptions) {
    super(diagnostic.message, options);
    this.name = 'DiagnosticError';
    this.diagnostic = { severity: 'error', ...diagnostic };
    this.exitCode = options?.exitCode;
    this.#exitCodes = options?.exitCodes;
  }

  /** The exit code of a run that it ends on this occasion; undefined where the occasion decides. */
  exitCodeOn(occasion: Occasion): number | undefined {
    return this.#exitCodes?.[occasion] ?? this.exitCode;
  }
}
