import { DiagnosticError, type Diagnostic } from '../../../src/checker/diagnostic.js';
import { thrownBy } from '../../checker/thrown-by.js';

/** The diagnostic that `call` throws; anything else it throws fails the test. */
export function diagnosticOf(call: () => unknown): Diagnostic {
  const error = thrownBy(call);
  if (error instanceof DiagnosticError) return error.diagnostic;
  throw error;
}
