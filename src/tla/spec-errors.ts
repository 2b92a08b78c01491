import { DiagnosticError, type Diagnostic } from '../checker/diagnostic.js';
import type { Diagnostics } from './text/diagnostics.js';

/**
 * Everything that is wrong with a specification or its configuration, warnings included. Who knows
 * of one diagnostic alone gets the first error.
 */
export class SpecErrors extends DiagnosticError {
  readonly diagnostics: readonly Diagnostic[];

  /** @param diagnostics with at least one error */
  constructor(diagnostics: readonly Diagnostic[], exitCode: number) {
    const first = diagnostics.find(isError);
    if (first === undefined) throw new RangeError('there is no error to speak of');
    super(first, { exitCode });
    this.name = 'SpecErrors';
    this.diagnostics = diagnostics;
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/**
 * Ends the making of a model with all that is wrong with its configuration.
 *
 * @throws SpecErrors if there is an error
 */
export function refuseErrors({ all, hasErrors }: Diagnostics): void {
  if (hasErrors) throw new SpecErrors(all, exitCodeOf(all));
}

const EXIT_CODES: Readonly<Record<string, number>> = {
  'config-not-a-state-predicate': 76,
  'config-level': 75,
};

const SYNTAX_CODES: readonly string[] = [
  'config-syntax',
  'config-value',
  'config-repeated-keyword',
];

/** TLC's codes: a configuration that cannot be read, an invariant that is none, anything else. */
function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  const first = diagnostics.find(isError);
  if (first === undefined || SYNTAX_CODES.includes(first.code)) return 255;
  return EXIT_CODES[first.code] ?? 151;
}
