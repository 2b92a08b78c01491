import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { closestName } from '../checker/closest-name.js';
import { DiagnosticError } from '../checker/diagnostic.js';
import { isPath } from '../suite/reference.js';
import { PACKAGE_ROOT } from './package-root.js';

const SUITES = join(PACKAGE_ROOT, 'specs');

/** The names of the suites that come with the package: the folders of specs with a suite file. */
export function builtInSuites(): string[] {
  return readdirSync(SUITES)
    .filter((name) => existsSync(suiteFile(name)))
    .toSorted();
}

/**
 * The file of a suite by what a user calls it: the name of a built-in one, or a path.
 *
 * @throws DiagnosticError `unknown-suite`
 */
export function findSuite(reference: string): string {
  if (isPath(reference)) return reference;
  const known = builtInSuites();
  if (known.includes(reference)) return relative('', suiteFile(reference));
  const meant = closestName(reference, known);
  throw new DiagnosticError({
    code: 'unknown-suite',
    message: `there is no built-in suite ${reference}`,
    help: meant
      ? `did you mean ${meant}?`
      : `name a suite file (./${reference}.yaml), or a built-in suite (lamplight list)`,
  });
}

function suiteFile(name: string): string {
  return join(SUITES, name, 'suite.yaml');
}
