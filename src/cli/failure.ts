import { DiagnosticError, type Diagnostic } from '../checker/diagnostic.js';
import { SuiteError } from '../suite/suite-error.js';
import { SpecErrors } from '../tla/spec-errors.js';
import { ExitCode } from './exit-codes.js';

/** Ends a command: what to tell the user, and with which exit code. */
export class Failure extends Error {
  readonly exitCode: number;
  readonly diagnostics: readonly Diagnostic[];

  constructor(exitCode: number, diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics.map(({ message }) => message).join('; '), options);
    this.name = 'Failure';
    this.exitCode = exitCode;
    this.diagnostics = diagnostics;
  }
}

/** The command line was called in a wrong way. */
export function usageFailure(message: string, help: string): Failure {
  const diagnostic: Diagnostic = { code: 'wrong-usage', severity: 'error', message, help };
  return new Failure(ExitCode.other, [diagnostic]);
}

/**
 * Does the work; what it reports to the user by throwing ends the command.
 *
 * @param exitCode the exit code where the error does not have its own, or how the code of the
 *   diagnostic decides it
 */
export async function failingWith<Result>(
  exitCode: number | ((code: string) => number),
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const diagnostics = diagnosticsOf(error);
    if (diagnostics === undefined) throw error;
    const usual = typeof exitCode === 'number' ? exitCode : exitCode(diagnostics[0]?.code ?? '');
    const own = error instanceof DiagnosticError ? error.exitCode : undefined;
    throw new Failure(own ?? usual, diagnostics, { cause: error });
  }
}

function diagnosticsOf(error: unknown): readonly Diagnostic[] | undefined {
  if (error instanceof SpecErrors) return error.diagnostics;
  if (error instanceof DiagnosticError) return [error.diagnostic];
  return error instanceof SuiteError ? error.diagnostics : undefined;
}

/** Anything that was thrown, as a failure. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const diagnostics = diagnosticsOf(error) ?? [
    {
      code: 'unexpected-error',
      severity: 'error' as const,
      message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      help: 'add --debug to see where it comes from',
    },
  ];
  return new Failure(ExitCode.other, diagnostics, { cause: error });
}
