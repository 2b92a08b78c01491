import { execFile, type ExecFileException } from 'node:child_process';
import { resolve } from 'node:path';

/** The root of this repository. */
export const REPOSITORY = resolve(import.meta.dirname, '../..');

/** How a program ended and what it printed. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program without stdin; that it fails is an outcome, that it does not start is an error. */
export function run(program: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((settle, reject) => {
    const child = execFile(program, [...args], { cwd }, (error, stdout, stderr) => {
      const code = exitCodeOf(error);
      if (code === undefined) reject(new Error(`${program} did not run`, { cause: error }));
      else settle({ code, stdout, stderr });
    });
    child.stdin?.end();
  });
}

/** Runs npm, which has to succeed. */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run('npm', args, cwd);
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

function exitCodeOf(error: ExecFileException | null): number | undefined {
  if (error === null) return 0;
  return typeof error.code === 'number' ? error.code : undefined;
}
