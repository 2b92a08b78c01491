import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds `dist` once before the tests that run the package as users get it. */
export default function setup(): void {
  const script = resolve(import.meta.dirname, '../../scripts/build.mjs');
  execFileSync(process.execPath, [script, '--if-stale'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
