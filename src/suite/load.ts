import { readFile } from 'node:fs/promises';
import { DiagnosticError } from '../checker/diagnostic.js';
import { readSuite } from './read-suite.js';
import type { Suite } from './suite.js';

/** A suite with the text it was read from, which an update edits. */
export interface LoadedSuite {
  readonly suite: Suite;
  readonly text: string;
}

/**
 * Loads a suite file.
 *
 * @param name what the user calls the suite, when that is not the file
 * @throws DiagnosticError `suite-not-found`, `suite-unreadable`; SuiteError as `readSuite`
 */
export async function loadSuite(file: string, name = file): Promise<LoadedSuite> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw unreadable(file, error);
  });
  return { suite: readSuite(text, file, name), text };
}

function unreadable(file: string, error: unknown): DiagnosticError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const missing = reason === 'ENOENT' || reason === 'ENOTDIR';
  return new DiagnosticError(
    missing
      ? {
          code: 'suite-not-found',
          message: `there is no suite file ${file}`,
          help: 'check the path; lamplight list shows the built-in suites',
        }
      : {
          code: 'suite-unreadable',
          message: `the suite cannot be read (${reason}): ${file}`,
          help: 'name a suite file that can be read',
        },
    { cause: error },
  );
}
