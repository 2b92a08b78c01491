import { countsIn } from './counts-in.js';
import { lineOf, runStep } from './program.js';
import { copySource } from './source.js';
import type { Counts, Peer } from './peer.js';

export function parseExplorer(output: string): Counts {
  return countsIn(output, {
    success: /distinct$/m,
    generated: /^(\d+) generated, /m,
    distinct: /, (\d+) distinct$/m,
  });
}

/** Programs in C that explore one model each and can do nothing else. */
export function cExplorer(root: string): Peer {
  return {
    name: 'C by hand',
    language: 'C',
    missing: () => null,
    version: () => lineOf('cc', ['--version'], /\d/),
    takes: (model) => model.c !== undefined,
    prepare: (task) => {
      const source = copySource(root, task.model.c!, task);
      runStep('cc', ['-O2', '-o', 'explorer', source], task.folder);
      return { program: './explorer', args: [], folder: task.folder };
    },
    parse: parseExplorer,
  };
}
