import { spawnSync } from 'node:child_process';

/** Whether a program can be started at all. */
export function isInstalled(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).error === undefined;
}

/** Runs a step of a preparation; throws with what it wrote when it fails. */
export function runStep(program: string, args: readonly string[], folder: string): void {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** The first line that matches in what a program writes, whatever its exit code. */
export function lineOf(program: string, args: readonly string[], pattern: RegExp): string {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  const found = `${stdout}\n${stderr}`.split('\n').find((line) => pattern.test(line));
  return found?.trim() ?? 'unknown version';
}
