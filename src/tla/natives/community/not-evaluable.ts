import { EvaluationError } from '../evaluation-error.js';
import { native, type NativeTable } from '../native.js';

/**
 * Operators that are declared, so that specs that name them can be read, but have no value that could
 * be computed.
 *
 * @param reason completes `<name> cannot be evaluated: `
 */
export function notEvaluable(names: readonly string[], reason: string): NativeTable {
  return new Map(
    names.map((name) => [
      name,
      native(() => {
        throw new EvaluationError('not-evaluable', `${name} cannot be evaluated: ${reason}.`);
      }),
    ]),
  );
}
