import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiagnosticError, type Place } from '../checker/diagnostic.js';

type ReadSource = (path: string) => Promise<string>;

/**
 * Turns what the module loader or the module itself threw into a diagnostic with a place in the
 * user's source.
 *
 * @param file the spec module as the user named it
 */
export async function explainLoadFailure(
  error: unknown,
  file: string,
  readSource: ReadSource,
): Promise<DiagnosticError> {
  const explained =
    explainSyntaxError(error) ??
    (await explainMissingImport(error, readSource)) ??
    explainThrow(error, file);
  const { place } = explained.diagnostic;
  if (place === undefined) return explained;
  const source = await readSource(resolve(place.file)).catch(() => null);
  return source === null ? explained : withSourceLine(explained, place, source);
}

/** The loader says `ParseError: reason`, then `path:line:column` with columns from 0. */
function explainSyntaxError(error: unknown): DiagnosticError | undefined {
  if (!(error instanceof Error)) return undefined;
  const parts = /^ParseError: ([^]*?)\s*\n (.*):(\d+):(\d+)$/.exec(error.message);
  if (parts === null) return undefined;
  const [, reason = '', path = '', line, column] = parts;
  return new DiagnosticError(
    {
      code: 'spec-syntax-error',
      message: `the spec module has a syntax error: ${lowerFirst(reason)}`,
      place: { file: displayPath(path), line: Number(line), column: Number(column) + 1 },
      help: 'correct it, then check again',
    },
    { cause: error },
  );
}

async function explainMissingImport(
  error: unknown,
  readSource: ReadSource,
): Promise<DiagnosticError | undefined> {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const specifier = /^Cannot find (?:module|package) '([^']*)'/.exec(error.message)?.[1];
  const importer = 'requireStack' in error ? [error.requireStack].flat()[0] : undefined;
  if (specifier === undefined || typeof importer !== 'string') return undefined;
  return new DiagnosticError(
    {
      code: 'spec-import-not-found',
      message: `the spec module imports '${specifier}', which cannot be found`,
      place: await placeOfImport(specifier, importer, readSource),
      help: /^[./]/.test(specifier)
        ? 'a path in an import is relative to the file that contains it'
        : `install the package next to the spec: npm install ${packageOf(specifier)}`,
    },
    { cause: error },
  );
}

async function placeOfImport(
  specifier: string,
  importer: string,
  readSource: ReadSource,
): Promise<Place> {
  const lines = (await readSource(importer).catch(() => '')).split('\n');
  const line = lines.findIndex((text) => columnOfQuoted(text, specifier) > 0);
  return {
    file: displayPath(importer),
    line: Math.max(line, 0) + 1,
    column: Math.max(columnOfQuoted(lines[line] ?? '', specifier), 1),
  };
}

function columnOfQuoted(text: string, specifier: string): number {
  return Math.max(text.indexOf(`'${specifier}'`), text.indexOf(`"${specifier}"`)) + 1;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function explainThrow(error: unknown, file: string): DiagnosticError {
  const place = placeOfThrow(error, file);
  if (error instanceof DiagnosticError) {
    return new DiagnosticError({ place, ...error.diagnostic }, { cause: error });
  }
  return new DiagnosticError(
    {
      code: 'spec-module-throws',
      message: `the spec module fails while it is loaded: ${reasonOf(error)}`,
      place,
      help: 'add --debug to see the whole stack',
    },
    { cause: error },
  );
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Error' ? error.message : `${error.name}: ${error.message}`;
}

/**
 * The innermost stack frame in the spec's folder. Types are erased in place, so lines are those of
 * the user's source; columns are not, so the place is the start of the line.
 */
function placeOfThrow(error: unknown, file: string): Place {
  const folder = dirname(resolve(file)) + sep;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const [, location = '', line] of stack.matchAll(
    /^ +at .*?((?:file:|\/|[A-Z]:).*?):(\d+):\d+\)?$/gm,
  )) {
    const path = location.startsWith('file:') ? fileURLToPath(location) : location;
    if (path.startsWith(folder) && !path.includes(`${sep}node_modules${sep}`)) {
      return { file: displayPath(path), line: Number(line), column: 1 };
    }
  }
  return { file, line: 1, column: 1 };
}

function withSourceLine(error: DiagnosticError, place: Place, source: string): DiagnosticError {
  const text = source.split(/\r?\n/)[place.line - 1];
  if (text === undefined || text.trim() === '') return error;
  const indentation = text.length - text.trimStart().length;
  const column = Math.max(place.column, indentation + 1);
  const gutter = String(place.line);
  const details = [
    `${gutter} | ${text}`,
    `${' '.repeat(gutter.length)} | ${text.slice(0, column - 1).replace(/\S/g, ' ')}^`,
    ...(error.diagnostic.details ?? []),
  ];
  const diagnostic = { ...error.diagnostic, place: { ...place, column }, details };
  return new DiagnosticError(diagnostic, { cause: error.cause });
}

function displayPath(path: string): string {
  const fromHere = relative('', path);
  return fromHere.startsWith('..') ? path : fromHere;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
