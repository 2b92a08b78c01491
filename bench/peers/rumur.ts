import { countsIn } from './counts-in.js';
import { isInstalled, lineOf, runStep } from './program.js';
import { copySource } from './source.js';
import type { Counts, Peer } from './peer.js';

const GENERATE = ['--threads', '1', '--deadlock-detection', 'off', '--output', 'verifier.c'];

/** The fastest that the compiler makes of it: with -O2 it takes a third longer. */
const COMPILE = ['-std=c11', '-O3', '-march=native', '-o', 'verifier', 'verifier.c', '-lpthread'];

export function parseRumur(output: string): Counts {
  return countsIn(output, {
    success: /^\s*No error found\.$/m,
    distinct: /^\s*(\d+) states, \d+ rules fired in/m,
    generated: /^\s*\d+ states, (\d+) rules fired in/m,
  });
}

export function rumur(root: string): Peer {
  return {
    name: 'rumur',
    language: 'Murphi',
    missing: () => (isInstalled('rumur', ['--version']) ? null : 'apt-get install rumur'),
    version: () => lineOf('rumur', ['--version'], /version/i),
    takes: (model) => model.murphi !== undefined,
    prepare: (task) => {
      const { folder } = task;
      runStep('rumur', [...GENERATE, copySource(root, task.model.murphi!, task)], folder);
      runStep('cc', COMPILE, folder);
      return { program: './verifier', args: [], folder };
    },
    parse: parseRumur,
  };
}
