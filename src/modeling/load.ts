import { readFileSync } from 'node:fs';
import { access, constants, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, relative, resolve } from 'node:path';
import { closestName } from '../checker/closest-name.js';
import { DiagnosticError } from '../checker/diagnostic.js';
import type { Spec } from '../checker/spec.js';
import { explainLoadFailure, explainModelFailure } from './load-failure.js';

/** What a spec module is written in. */
const EXTENSIONS = ['.ts', '.mts', '.js', '.mjs'];

/** A namespace object: what `import * as lamplight from 'lamplight'` gives. */
type Namespace = Readonly<Record<string, unknown>>;

/**
 * Loads a user's spec module, TypeScript included, without a build step of the user's.
 *
 * Types are erased, not checked. `import ... from 'lamplight'` in the module, and in what it
 * imports, gives `library`, wherever the module lies and whatever is installed there.
 *
 * @param file the path as the user wrote it, relative to the current folder
 * @param library this very package, as its public entry exports it
 * @throws DiagnosticError `unsupported-spec-format`, `spec-not-found`, `spec-is-a-folder`,
 *   `spec-unreadable`, `spec-syntax-error`, `spec-import-not-found`, `spec-module-throws`,
 *   `no-default-export`, `not-a-spec`, or what the module itself reports with a `DiagnosticError`
 */
export async function loadSpecModule(file: string, library: Namespace): Promise<Spec> {
  refuseOtherFormats(file);
  await ensureReadable(file);
  const exports = await importModule(file, library);
  if (!('default' in exports)) {
    throw new DiagnosticError({
      code: 'no-default-export',
      message: 'the spec module has no default export',
      place: startOf(file),
      help: 'export the spec: export default ...',
    });
  }
  if (!isSpec(exports['default'])) {
    throw new DiagnosticError({
      code: 'not-a-spec',
      message: `the default export of the spec module is ${nounOf(exports['default'])}, not a spec`,
      place: startOf(file),
      help: "export what the modeling functions of 'lamplight' return: an object with name, constants and instantiate",
    });
  }
  return placingFailures(exports['default'], file);
}

/** The same spec; what its code throws while it makes a model gets a place in the file. */
function placingFailures(spec: Spec, file: string): Spec {
  return {
    name: spec.name,
    ...(spec.description === undefined ? {} : { description: spec.description }),
    constants: spec.constants,
    instantiate(assignments, origin, options) {
      try {
        return spec.instantiate(assignments, origin, options);
      } catch (error) {
        throw explainModelFailure(error, file, readSource);
      }
    },
  };
}

function readSource(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function refuseOtherFormats(file: string): void {
  if (EXTENSIONS.includes(extname(file))) return;
  throw new DiagnosticError({
    code: 'unsupported-spec-format',
    message: `${file} is no spec module`,
    help: `a spec module ends in ${EXTENSIONS.join(', ')}`,
  });
}

async function ensureReadable(file: string): Promise<void> {
  try {
    if ((await stat(file)).isDirectory()) {
      throw new DiagnosticError({
        code: 'spec-is-a-folder',
        message: `the spec is a folder, not a file: ${file}`,
        help: 'name the spec module inside it',
      });
    }
    await access(file, constants.R_OK);
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw await unreadable(file, error);
  }
}

async function unreadable(file: string, error: unknown): Promise<DiagnosticError> {
  const reason = error instanceof Error && 'code' in error ? error.code : undefined;
  if (reason !== 'ENOENT' && reason !== 'ENOTDIR') {
    return new DiagnosticError(
      {
        code: 'spec-unreadable',
        message: `the spec cannot be read (${String(reason)}): ${file}`,
        help: 'name a spec module that can be read',
      },
      { cause: error },
    );
  }
  const neighbours = await readdir(dirname(file)).catch(() => null);
  const meant = neighbours && closestName(basename(file), neighbours.filter(hasSpecExtension));
  return new DiagnosticError(
    {
      code: 'spec-not-found',
      message: `there is no spec file ${file}`,
      help: meant
        ? `did you mean ${relative('', resolve(dirname(file), meant))}?`
        : neighbours
          ? 'check the name; a path is relative to the current folder'
          : `check the path: there is no folder ${dirname(file)}`,
    },
    { cause: error },
  );
}

function hasSpecExtension(name: string): boolean {
  return EXTENSIONS.includes(extname(name));
}

async function importModule(file: string, library: Namespace): Promise<Namespace> {
  const path = resolve(file);
  const { createJiti } = await import('jiti');
  // No cache on disk: it would run code out of a folder that other users may write to.
  const jiti = createJiti(path, {
    fsCache: false,
    virtualModules: { lamplight: refuseUnknownExports(library) },
  });
  try {
    return await jiti.import<Namespace>(path);
  } catch (error) {
    throw explainLoadFailure(error, file, readSource);
  }
}

/** An import of a name that does not exist would else be `undefined` until it is called. */
function refuseUnknownExports(library: Namespace): Namespace {
  return new Proxy(library, {
    // The module loader asks first and then reads, so every name has to seem to be there.
    has: (target, name) => name in target || !INTEROPERABILITY.has(name),
    get(target, name) {
      if (typeof name === 'symbol' || name in target || INTEROPERABILITY.has(name)) {
        return Reflect.get(target, name) as unknown;
      }
      const meant = closestName(name, Object.keys(target));
      throw new DiagnosticError({
        code: 'spec-import-not-found',
        message: `'lamplight' does not export ${name}`,
        help: meant ? `did you mean ${meant}?` : `it exports ${Object.keys(target).join(', ')}`,
      });
    },
  });
}

/** Names that a module loader asks every namespace for. */
const INTEROPERABILITY = new Set<string | symbol>(['default', '__esModule', 'then']);

/** Recognised by its shape: a spec may come from another copy of this package. */
function isSpec(value: unknown): value is Spec {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'constants' in value &&
    Array.isArray(value.constants) &&
    'instantiate' in value &&
    typeof value.instantiate === 'function'
  );
}

function nounOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function startOf(file: string): { file: string; line: number; column: number } {
  return { file, line: 1, column: 1 };
}
