/**
 * Builds `dist` from `src`. With `--if-stale`, does nothing when no source is newer than `dist`.
 * The old build stays until the new one is complete.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const INPUTS = ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

/** The latest change under a path in milliseconds, 0 if it does not exist. Folders count: they change when a file goes. */
function changed(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const names = readdirSync(path);
  return Math.max(entry.mtimeMs, ...names.map((name) => changed(join(path, name))));
}

/** @returns the exit code of the compiler */
function build() {
  const started = new Date();
  const fresh = join(root, `dist-${process.pid}`);
  const old = `${fresh}-old`;
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(
    process.execPath,
    [compiler, '-p', 'tsconfig.build.json', '--outDir', fresh],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    return status ?? 1;
  }
  // A source that changes while the compiler runs is newer than what was built.
  utimesSync(fresh, started, started);
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
  return 0;
}

function isStale() {
  const built = statSync(dist, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return INPUTS.some((input) => changed(join(root, input)) >= built);
}

if (!process.argv.includes('--if-stale') || isStale()) process.exitCode = build();
