import type * as processes from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, realpathSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { EvaluationError } from './natives/evaluation-error.js';
import type { Outside } from './natives/runtime.js';

/** What a spec may do to the machine it is evaluated on. */
export interface Permissions {
  /** Gets the lines that a spec prints. */
  readonly print: (text: string) => void;
  /** What the spec sees as its environment, and so do the programs that it runs. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether it may run programs. */
  readonly mayExecute: boolean;
  /** Whether it may write files outside of the current folder. */
  readonly mayWriteAnywhere: boolean;
}

/** Loads what takes long to load and is hardly ever needed. */
const requireHere = createRequire(import.meta.url);

/** Bytes that a program may print. */
const MOST_OUTPUT = 2 ** 28;

/** The files, programs and the clock of this machine, as far as a spec is allowed to use them. */
export function openOutside(permissions: Permissions): Outside {
  const environment = new Map(
    Object.entries(permissions.environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
  return {
    print: permissions.print,
    readText,
    writeText(path, text, append) {
      writeText(permissions.mayWriteAnywhere ? path : insideCurrentFolder(path), text, append);
    },
    execute(command, added) {
      if (!permissions.mayExecute) throw executionRefused(command);
      return execute(command, Object.fromEntries([...environment, ...added]));
    },
    environment: () => environment,
    now: () => Date.now() / 1000,
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw failure('unreadable-file', `${path} cannot be read: ${reasonOf(error)}.`, error);
  }
}

function writeText(path: string, text: string, append: boolean): void {
  try {
    // The path has no links left: one that appears meanwhile is not followed.
    const { O_WRONLY, O_CREAT, O_APPEND, O_TRUNC, O_NOFOLLOW } = constants;
    const flags = O_WRONLY | O_CREAT | (append ? O_APPEND : O_TRUNC);
    const file = openSync(path, flags | O_NOFOLLOW);
    try {
      const bytes = Buffer.from(text);
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw failure('unwritable-file', `${path} cannot be written: ${reasonOf(error)}.`, error);
  }
}

/**
 * The path without links and `..`.
 *
 * @throws EvaluationError `write-not-allowed` when it leads out of the current folder
 */
function insideCurrentFolder(path: string): string {
  const target = withoutLinks(resolve(path));
  const way = relative(realpathSync(resolve('')), target);
  const isInside = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  if (isInside) return target;
  throw new EvaluationError(
    'write-not-allowed',
    `${path} is outside of the current folder: --allow-write lets a spec write there.`,
  );
}

/** Where an absolute path leads; what does not exist yet has no links. */
function withoutLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(withoutLinks(folder), basename(path));
  }
}

function execute(
  [program = '', ...words]: readonly string[],
  environment: Record<string, string>,
): ReturnType<Outside['execute']> {
  const { spawnSync } = requireHere('node:child_process') as typeof processes;
  const { error, status, stdout, stderr } = spawnSync(program, words, {
    env: environment,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  if (error !== undefined) {
    throw failure('exec-failed', `${program} cannot be run: ${reasonOf(error)}.`, error);
  }
  // A program that a signal ends has no exit code.
  return { exitValue: status ?? -1, stdout, stderr };
}

function executionRefused(command: readonly string[]): EvaluationError {
  return new EvaluationError(
    'exec-not-allowed',
    `The spec runs a program: ${command.join(' ')}. --allow-exec lets it do so.`,
  );
}

function failure(code: string, message: string, cause: unknown): EvaluationError {
  return new EvaluationError(code, message, { cause });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
