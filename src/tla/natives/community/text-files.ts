import { EvaluationError } from '../evaluation-error.js';
import type { Outside } from '../runtime.js';
import type { Outcome } from './outcome.js';

/** The text of a file; `undefined` when it cannot be read. */
export function readIfPresent(outside: Outside, path: string): string | undefined {
  const { exitValue, stdout } = attempt(() => outside.readText(path), 'unreadable-file');
  return exitValue === 0 ? stdout : undefined;
}

/** Does something with a file: the text that it gives, or the error of this code, as an outcome. */
export function attempt(action: () => string | void, code: string): Outcome {
  try {
    return { exitValue: 0, stdout: action() ?? '', stderr: '' };
  } catch (error) {
    if (!(error instanceof EvaluationError) || error.code !== code) throw error;
    return { exitValue: 1, stdout: '', stderr: error.message };
  }
}
