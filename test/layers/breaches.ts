/** A file and what it imports. */
export type Import = readonly [file: string, imported: string];

/** By rule: imports that the rule must report. */
export const BREACHES: Readonly<Record<string, readonly Import[]>> = {
  'checker-imports-downwards': [['src/checker/result.ts', '../modeling/index.js']],
  'modeling-imports-downwards': [['src/modeling/index.ts', '../suite/result.js']],
  'tla-imports-downwards': [['src/tla/parser.ts', '../modeling/index.js']],
  'vfio-model-imports-downwards': [
    ['src/vfio-model/variants.ts', '../modeling/draft/record.js'],
    ['src/vfio-model/locks.ts', '../checker/result.js'],
  ],
  'report-imports-downwards': [
    ['src/report/text.ts', '../checker/search/breadth-first.js'],
    ['src/report/matrix.ts', '../modeling/index.js'],
  ],
  'suite-imports-downwards': [['src/suite/matrix.ts', '../report/text.js']],
  'nothing-imports-the-command-line': [['src/suite/progress.ts', '../cli/terminal.js']],
  'nothing-inside-imports-the-public-face': [['src/cli/version.ts', '../index.js']],
  'src-stands-alone': [
    ['src/cli/demo.ts', '../../test/support/toy.js'],
    ['src/cli/speed.ts', '../../bench/toy.js'],
  ],
  'specs-use-the-public-face': [['specs/queue/queue.ts', '../../src/modeling/index.js']],
  'outside-world-in-few-places': [
    ['src/checker/search/parallel.ts', 'node:worker_threads'],
    ['src/modeling/shape.ts', 'node:fs/promises'],
    ['src/report/html.ts', 'fs'],
    ['src/suite/title.ts', 'node:process'],
    ['src/tla/modules.ts', 'node:child_process'],
  ],
  'yargs-in-one-place': [['src/suite/options.ts', 'yargs']],
  'picocolors-in-one-place': [['src/suite/colour.ts', 'picocolors']],
  'yaml-in-one-place': [['src/cli/settings.ts', 'yaml']],
  'jiti-in-one-place': [['src/modeling/evaluate.ts', 'jiti']],
  'no-immutable-in-the-search-loop': [['src/checker/store/table.ts', 'immutable']],
  'runtime-packages-only': [['src/checker/sample.ts', 'fast-check']],
  'everything-resolves': [['src/checker/model.ts', './nowhere.js']],
  'no-cycles': [
    ['src/modeling/egg.ts', './hen.js'],
    ['src/modeling/egg-shell.ts', './egg-shell.js'],
  ],
};

/** Closes the cycle of which `BREACHES` names one module. */
export const OTHER_HALF: readonly Import[] = [['src/modeling/hen.ts', './egg.js']];

/** A module without imports that nothing imports. */
export const ORPHAN = 'src/checker/left-over.ts';

/** Imports that the rules allow. */
export const ALLOWED: readonly Import[] = [
  ['src/cli/main.ts', 'node:fs'],
  ['src/cli/main.ts', 'yargs'],
  ['src/cli/main.ts', '../suite/load.js'],
  ['src/cli/spec-catalog.ts', '../index.js'],
  ['src/suite/load.ts', 'node:fs/promises'],
  ['src/suite/load.ts', 'yaml'],
  ['src/suite/load.ts', '../modeling/load.js'],
  ['src/suite/pool/worker.ts', 'node:worker_threads'],
  ['src/modeling/load.ts', 'jiti'],
  ['src/modeling/load.ts', '../checker/diagnostic.js'],
  ['src/report/table.ts', '../suite/result.js'],
  ['src/report/table.ts', 'immutable'],
  ['src/vfio-model/kernel.ts', '../modeling/index.js'],
  ['test/checker/store.test.ts', '../../src/checker/store/state-store.js'],
];
