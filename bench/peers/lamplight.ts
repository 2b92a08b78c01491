import { lineOf } from './program.js';
import { copyTla } from './tla-sources.js';
import type { Counts, Peer } from './peer.js';

/** Where the built command line is. */
const MAIN = 'dist/cli/main.js';

interface Report {
  readonly status: string;
  readonly generated: number;
  readonly distinct: number;
}

/** Counts of a report in JSON. */
export function parseReport(output: string): Counts {
  const { status, generated, distinct } = JSON.parse(output) as Report;
  if (status !== 'ok') throw new Error(`lamplight ended with the status ${status}.`);
  return { generated, distinct };
}

function command(root: string, folder: string, args: readonly string[]) {
  const all = [`${root}/${MAIN}`, 'check', ...args, '--quiet', '--format', 'json'];
  return { program: process.execPath, args: all, folder };
}

function common(root: string) {
  return {
    missing: () => null,
    version: () => `lamplight ${lineOf(process.execPath, [`${root}/${MAIN}`, '--version'], /\d/)}`,
    parse: parseReport,
  };
}

/** The subject of the comparison, with specs in TLA+. */
export function lamplight(root: string): Peer {
  return {
    ...common(root),
    name: 'lamplight',
    language: 'TLA+',
    takes: (model) => model.tla !== undefined,
    prepare: (task) => {
      const { module, config } = copyTla(root, task);
      return command(root, task.folder, [module, '--config', config]);
    },
  };
}

/** The same engine, with typed specs. */
export function lamplightTyped(root: string): Peer {
  return {
    ...common(root),
    name: 'lamplight (typed)',
    language: 'TypeScript',
    takes: (model) => model.typed !== undefined,
    prepare: ({ model, size, folder }) => command(root, folder, model.typed!(size)),
  };
}
