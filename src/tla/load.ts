import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { DiagnosticError, type Diagnostic } from '../checker/diagnostic.js';
import { embeddedConfiguration } from './cfg/read-configuration.js';
import type { ModuleSources } from './loading/module-sources.js';
import { Source } from './text/source.js';
import { didYouMean } from './text/suggest.js';
import type { TlaSources } from './prepare.js';

const EXTENSION = '.tla';
const CONFIGURATION = '.cfg';

/** Where the texts of a specification are, besides the file of its root module. */
export interface Locations {
  /** The configuration, as the user names it. Left out, it is the one named like the spec. */
  readonly config?: string | undefined;
  /** Folders with modules, in the order in which they are searched. */
  readonly libraries?: readonly string[] | undefined;
}

/**
 * Reads the root module of a specification and its configuration. Modules are read when they are
 * asked for.
 *
 * @param spec path of the spec's file
 * @throws DiagnosticError `spec-not-found`, `spec-is-a-folder`, `config-not-found`,
 *   `config-not-in-module`, `unreadable-file`
 */
export function loadSources(spec: string, { config, libraries }: Locations = {}): TlaSources {
  refuseMissing(spec);
  const root = readSource(spec);
  const modules = fileSources(spec, libraries);
  const name = basename(spec, EXTENSION);
  const configuration =
    config === undefined ? usualConfiguration(root, name) : namedConfiguration(config, spec, name);
  return { root, modules, configuration };
}

/** The configuration beside the spec, or else the one inside it. */
function usualConfiguration(root: Source, name: string): Source | undefined {
  const beside = join(dirname(root.file), name + CONFIGURATION);
  return existsSync(beside) ? readSource(beside) : embeddedConfiguration(root, name);
}

/** With or without the ending, from the current folder or else from that of the spec. */
function namedConfiguration(config: string, spec: string, name: string): Source {
  const endings = extname(config) === CONFIGURATION ? [''] : ['', CONFIGURATION];
  const candidates = [config, join(dirname(spec), config)].flatMap((path) =>
    endings.map((ending) => path + ending),
  );
  const path = candidates.find((candidate) => statOf(candidate)?.isFile());
  if (path === undefined) throw missingConfiguration(config, spec);
  const source = readSource(path);
  if (extname(path) !== EXTENSION) return source;
  const embedded = embeddedConfiguration(source, basename(path, EXTENSION));
  if (embedded !== undefined) return embedded;
  throw new DiagnosticError(
    {
      code: 'config-not-in-module',
      message: `${path} has no configuration inside: there is no line ---- CONFIG ${basename(path, EXTENSION)} ----.`,
      help: `Name a file that ends in ${CONFIGURATION}, such as ${name}${CONFIGURATION}.`,
    },
    { exitCode: 255 },
  );
}

function missingConfiguration(config: string, spec: string): DiagnosticError {
  const folders = [...new Set([dirname(config), dirname(join(dirname(spec), config))])];
  const [meant] = folders.flatMap((folder) => {
    const names = namesIn(folder, CONFIGURATION).map((name) => name + CONFIGURATION);
    const named = didYouMean(basename(config, CONFIGURATION) + CONFIGURATION, names);
    return named === undefined ? [] : [named];
  });
  return new DiagnosticError(
    {
      code: 'config-not-found',
      message: `There is no configuration ${config}.`,
      help: meant ?? `It was looked for in ${folders.map(folderName).join(' and ')}.`,
    },
    { exitCode: 255 },
  );
}

function refuseMissing(spec: string): void {
  const entry = statOf(spec);
  if (entry === undefined) throw new DiagnosticError(missingSpec(spec));
  if (!entry.isDirectory()) return;
  throw new DiagnosticError({
    code: 'spec-is-a-folder',
    message: `The spec is a folder, not a file: ${spec}.`,
    help: 'Name the root module inside it.',
  });
}

function missingSpec(spec: string): Omit<Diagnostic, 'severity'> {
  const folder = dirname(spec);
  const nowhere = statOf(folder)?.isDirectory() !== true;
  const meant = didYouMean(
    basename(spec),
    namesIn(folder, EXTENSION).map((name) => name + EXTENSION),
  );
  return {
    code: 'spec-not-found',
    message: `There is no spec file ${spec}.`,
    help: nowhere
      ? `Check the path: there is no folder ${folder}.`
      : (meant ?? 'Check the name; a path is relative to the current folder.'),
  };
}

function folderName(folder: string): string {
  return relative('', resolve(folder)) === '' ? 'the current folder' : folder;
}

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
      return folders.flatMap((folder) => namesIn(folder, EXTENSION));
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

/** The names of the files with an ending, without it; none where there is no folder. */
function namesIn(folder: string, extension: string): string[] {
  if (statOf(folder)?.isDirectory() !== true) return [];
  return readdirSync(folder)
    .filter((file) => extname(file) === extension)
    .map((file) => basename(file, extension));
}

function statOf(path: string): ReturnType<typeof statSync> {
  return statSync(path, { throwIfNoEntry: false });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
