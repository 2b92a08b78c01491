import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { countsIn } from './counts-in.js';
import { isInstalled, lineOf } from './program.js';
import { copyTla } from './tla-sources.js';
import type { Counts, Peer } from './peer.js';

/** The counts at the end of TLC's output; its progress reports have commas and more words. */
export function parseTlc(output: string): Counts {
  return countsIn(output, {
    success: /^Model checking completed\. No error has been found\.$/m,
    generated: /^(\d+) states generated, /m,
    distinct: /^\d+ states generated, (\d+) distinct states found, 0 states left on queue\.$/m,
  });
}

/** How TLC is started: from a jar, or by a script that takes the arguments of tlc2.TLC. */
export function tlcCommand(path: string): { program: string; first: readonly string[] } {
  // It runs in the folder of a spec.
  const there = existsSync(path) ? resolve(path) : path;
  return path.endsWith('.jar')
    ? { program: 'java', first: ['-XX:+UseParallelGC', '-cp', there, 'tlc2.TLC'] }
    : { program: there, first: [] };
}

/** TLC from a jar or a script that takes the arguments of tlc2.TLC. */
export function tlc(root: string, path: string | undefined): Peer {
  const { program, first } = tlcCommand(path ?? '');
  return {
    name: 'TLC',
    language: 'TLA+',
    missing: () => {
      if (path === undefined) {
        return 'Java, tla2tools.jar of a release of github.com/tlaplus/tlaplus, and its path in LAMPLIGHT_TLC';
      }
      return isInstalled(program, ['-version']) ? null : `${program} cannot be run`;
    },
    version: () => lineOf(program, first, /^TLC2 Version/),
    takes: (model) => model.tla !== undefined,
    prepare: (task) => {
      const { module, config } = copyTla(root, task);
      const args = ['-workers', '1', '-metadir', 'states', '-config', config, module];
      return { program, args: [...first, ...args], folder: task.folder };
    },
    parse: parseTlc,
  };
}
