import type { Diagnostic } from '../checker/diagnostic.js';
import { noteDiagnostics } from './diagnostics.js';
import { ExitCode } from './exit-codes.js';
import { runCommandLine } from './run.js';
import { Terminal } from './terminal.js';

const UNEXPECTED_END: Diagnostic = {
  code: 'unexpected-end',
  severity: 'error',
  message: 'the process ended before there was a result',
  help: 'a spec module must neither end the process nor wait for what never comes',
};

/** Runs one command line to its end. Resolves to the exit code of the process. */
export async function runProcess(args: readonly string[]): Promise<number> {
  const terminal = new Terminal(process);
  // Code of a user may end the process, or let it run dry: that is no success.
  let isFinished = false;
  process.on('exit', () => {
    if (isFinished) return;
    noteDiagnostics([UNEXPECTED_END], terminal);
    process.exitCode = ExitCode.other;
  });
  const exitCode = await runCommandLine(args, terminal);
  await terminal.flush();
  isFinished = true;
  return exitCode;
}
