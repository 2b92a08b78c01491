import { noteDiagnostics } from './diagnostics.js';
import { failureOf } from './failure.js';
import { stackOf } from './stack.js';
import type { Terminal } from './terminal.js';

export interface TellOptions {
  readonly color: boolean | undefined;
  /** Whether to tell where in the program it was thrown. */
  readonly debug: boolean;
}

/** Tells the user of anything that was thrown. Returns the exit code that goes with it. */
export function tellFailure(
  error: unknown,
  terminal: Terminal,
  { color, debug }: TellOptions,
): number {
  const { exitCode, diagnostics, cause } = failureOf(error);
  noteDiagnostics(diagnostics, terminal, color);
  if (debug) terminal.note(`${stackOf(cause ?? error)}\n`);
  return exitCode;
}
