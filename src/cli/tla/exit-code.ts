import { ExitCode } from '../exit-codes.js';

/**
 * The exit code when no model can be made of a spec in TLA+, and the error does not tell: what the
 * configuration says cannot be, or something that it needs cannot be evaluated.
 */
export function tlaExitCode(code: string): number {
  const isConfiguration = code.startsWith('config-') || code === 'unknown-constant';
  return isConfiguration ? ExitCode.badConfiguration : ExitCode.evaluationFailed;
}
