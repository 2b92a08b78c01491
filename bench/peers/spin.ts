import { countsIn } from './counts-in.js';
import { isInstalled, lineOf, runStep } from './program.js';
import { copySource } from './source.js';
import type { Counts, Peer } from './peer.js';

/**
 * Breadth first, exact, safety alone, and every state: partial order reduction would leave some
 * out. At most 16 GiB.
 */
const COMPILE = ['-O2', '-DSAFETY', '-DBFS', '-DNOREDUCE', '-DMEMLIM=16384', '-o', 'pan', 'pan.c'];

/** Ends are no errors; the hash table has 2^22 slots, about twice as many as there are states. */
const RUN = ['-E', '-w22'];

export function parseSpin(output: string): Counts {
  return countsIn(output, {
    success: /, errors: 0$/m,
    distinct: /^\s*([\d.e+]+) states, stored/m,
    generated: /^\s*([\d.e+]+) transitions \(= stored\+matched\)/m,
  });
}

export function spin(root: string): Peer {
  return {
    name: 'SPIN',
    language: 'Promela',
    missing: () => (isInstalled('spin', ['-V']) ? null : 'apt-get install spin'),
    version: () => lineOf('spin', ['-V'], /Spin Version/),
    takes: (model) => model.promela !== undefined,
    prepare: (task) => {
      const { folder } = task;
      runStep('spin', ['-a', copySource(root, task.model.promela!, task)], folder);
      runStep('cc', COMPILE, folder);
      return { program: './pan', args: RUN, folder };
    },
    parse: parseSpin,
  };
}
