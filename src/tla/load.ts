import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { DiagnosticError } from '../checker/diagnostic.js';
import { Source } from './text/source.js';
import type { ModuleSources } from './loading/module-sources.js';

const EXTENSION = '.tla';

/**
 * Modules in files `Name.tla`: in the folder of the spec first, then in the library folders.
 *
 * @param spec path of the spec's file
 * @param libraries paths of further folders, in the order in which they are searched
 */
export function fileSources(spec: string, libraries: readonly string[] = []): ModuleSources {
  const folders = [dirname(spec), ...libraries];
  return {
    find(name) {
      const path = folders.map((folder) => join(folder, name + EXTENSION)).find(existsSync);
      return path === undefined ? undefined : readSource(path);
    },
    names() {
      return folders.flatMap((folder) => (existsSync(folder) ? moduleNamesIn(folder) : []));
    },
  };
}

/**
 * The text of a file, which is taken to be UTF-8.
 *
 * @throws DiagnosticError `unreadable-file`
 */
export function readSource(path: string): Source {
  try {
    return new Source(path, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new DiagnosticError(
      { code: 'unreadable-file', message: `${path} cannot be read: ${messageOf(error)}.` },
      { cause: error },
    );
  }
}

function moduleNamesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => extname(file) === EXTENSION)
    .map((file) => basename(file, EXTENSION));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
