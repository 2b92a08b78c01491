import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiagnosticError, type Place } from '../checker/diagnostic.js';

/** The text of a file; null when it cannot be read. */
type ReadSource = (path: string) => string | null;

/**
 * Turns what the module loader or the module itself threw into a diagnostic with a place in the
 * user's source.
 *
 * @param file the spec module as the user named it
 */
export function explainLoadFailure(
  error: unknown,
  file: string,
  readSource: ReadSource,
): DiagnosticError {
  const explained =
    explainSyntaxError(error) ??
    explainMissingImport(error, readSource) ??
    explainThrow(error, 'the spec module fails while it is loaded', placeOfThrow(error, file));
  return withSourceLine(withPlace(explained, { file, line: 1, column: 1 }), readSource);
}

/** Turns what a spec threw while it made a model into a diagnostic, with a place where its code did. */
export function explainModelFailure(
  error: unknown,
  file: string,
  readSource: ReadSource,
): DiagnosticError {
  const place = placeOfThrow(error, file);
  return withSourceLine(
    explainThrow(error, 'the spec fails while its model is made', place),
    readSource,
  );
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

function explainMissingImport(error: unknown, readSource: ReadSource): DiagnosticError | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const specifier = /^Cannot find (?:module|package) '([^']*)'/.exec(error.message)?.[1];
  const importer = 'requireStack' in error ? [error.requireStack].flat()[0] : undefined;
  if (specifier === undefined || typeof importer !== 'string') return undefined;
  return new DiagnosticError(
    {
      code: 'spec-import-not-found',
      message: `the spec module imports '${specifier}', which cannot be found`,
      place: placeOfImport(specifier, importer, readSource),
      help: /^[./]/.test(specifier)
        ? 'a path in an import is relative to the file that contains it'
        : `install the package next to the spec: npm install ${packageOf(specifier)}`,
    },
    { cause: error },
  );
}

function placeOfImport(specifier: string, importer: string, readSource: ReadSource): Place {
  const lines = (readSource(importer) ?? '').split('\n');
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

function explainThrow(error: unknown, what: string, place: Place | undefined): DiagnosticError {
  const explained =
    error instanceof DiagnosticError
      ? error
      : new DiagnosticError(
          {
            code: 'spec-module-throws',
            message: `${what}: ${reasonOf(error)}`,
            help: 'add --debug to see the whole stack',
          },
          { cause: error },
        );
  return place ? withPlace(explained, place) : explained;
}

/** The place stays where there is one. */
function withPlace(error: DiagnosticError, place: Place): DiagnosticError {
  if (error.diagnostic.place !== undefined) return error;
  return new DiagnosticError({ ...error.diagnostic, place }, { cause: error });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Error' ? error.message : `${error.name}: ${error.message}`;
}

/**
 * The innermost stack frame in the spec's folder. Types are erased in place, so lines are those of
 * the user's source; columns are not, so the place is the start of the line.
 */
function placeOfThrow(error: unknown, file: string): Place | undefined {
  const folder = dirname(resolve(file)) + sep;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const [, location = '', line] of stack.matchAll(
    /^ +at .*?((?:file:|\/|[A-Z]:).*?):(\d+):\d+\)?$/gm,
  )) {
    const path = location.startsWith('file:') ? fileURLToPath(location) : location;
    if (path.startsWith(folder) && !path.startsWith(OWN_CODE) && !path.includes(DEPENDENCIES)) {
      return { file: displayPath(path), line: Number(line), column: 1 };
    }
  }
  return undefined;
}

/** Where this package runs from: a spec in its folder is not that code. */
const OWN_CODE = fileURLToPath(new URL('..', import.meta.url));
const DEPENDENCIES = `${sep}node_modules${sep}`;

function withSourceLine(error: DiagnosticError, readSource: ReadSource): DiagnosticError {
  const { place } = error.diagnostic;
  if (place === undefined) return error;
  const text = readSource(resolve(place.file))?.split(/\r?\n/)[place.line - 1] ?? '';
  if (text.trim() === '') return error;
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
