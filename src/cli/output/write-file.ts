import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DiagnosticError } from '../../checker/diagnostic.js';

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
 * A link keeps pointing to the file it points to. What is no regular file (a device, a pipe) is
 * written directly.
 *
 * @throws DiagnosticError `output-not-written`
 */
export async function writeFileWhole(file: string, text: string): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const existing = await stat(target).catch(() => null);
    if (existing === null || existing.isFile()) await replaceFile(target, text, existing?.mode);
    else await writeFile(target, text);
  } catch (error) {
    throw new DiagnosticError(
      {
        code: 'output-not-written',
        message: `${file} cannot be written: ${reasonOf(error, file)}`,
        help: 'name another file with --out',
      },
      { cause: error },
    );
  }
}

async function replaceFile(target: string, text: string, mode = 0o666): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const handle = await open(temporary, 'wx', mode & 0o777);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function reasonOf(error: unknown, file: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return `there is no folder ${dirname(file)}`;
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EROFS':
      return 'the file system is read-only';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return `${dirname(file)} is not a folder`;
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
