import { formatDiagnostics } from './diagnostics.js';
import { failureOf } from './failure.js';
import type { Terminal } from './terminal.js';
import { parseCommandLine } from './command-line.js';

/** Runs one command line to its end. Resolves to the exit code; never rejects. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = await parseCommandLine(args);
    return await command(terminal);
  } catch (error) {
    const { exitCode, diagnostics, cause } = failureOf(error);
    const color = args.includes('--no-color') ? false : args.includes('--color') || undefined;
    terminal.note(formatDiagnostics(diagnostics, terminal.colors('stderr', color)));
    if (args.includes('--debug')) terminal.note(`${stackOf(cause ?? error)}\n`);
    return exitCode;
  }
}

/** The stacks of an error and of what caused it. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? String(error);
  return error.cause === undefined ? own : `${own}\ncaused by ${stackOf(error.cause)}`;
}
