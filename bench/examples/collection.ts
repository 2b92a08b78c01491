import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Outcome } from './outcome.js';

/** A model of a collection of specs that is laid out as github.com/tlaplus/Examples is. */
export interface Example {
  /** What the collection calls it: the path of its configuration, without the common folder. */
  readonly name: string;
  readonly folder: string;
  readonly module: string;
  readonly config: string;
  /** What the collection says of it; null where it says nothing. */
  readonly expected: Outcome;
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly models: readonly {
      readonly path: string;
      readonly mode: unknown;
      readonly result: string;
      readonly distinctStates?: number;
      readonly totalStates?: number;
      readonly stateDepth?: number;
    }[];
  }[];
}

const EXIT_CODES: ReadonlyMap<string, number> = new Map([
  ['success', 0],
  ['assumption failure', 10],
  ['deadlock failure', 11],
  ['safety failure', 12],
  ['liveness failure', 13],
]);

/** The models of a collection that are searched exhaustively, in the order of their folders. */
export function readCollection(root: string): Example[] {
  const specifications = join(root, 'specifications');
  return readdirSync(specifications)
    .toSorted()
    .map((name) => join(specifications, name, 'manifest.json'))
    .filter((path) => existsSync(path))
    .flatMap((path) => readManifest(root, path));
}

function readManifest(root: string, path: string): Example[] {
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return modules.flatMap((module) =>
    module.models
      .filter(({ mode }) => mode === 'exhaustive search')
      .map((model): Example => ({
        name: model.path.replace('specifications/', ''),
        folder: join(root, dirname(module.path)),
        module: basename(module.path),
        config: join(root, model.path),
        expected: {
          exitCode: EXIT_CODES.get(model.result) ?? null,
          generated: model.totalStates ?? null,
          distinct: model.distinctStates ?? null,
          depth: model.stateDepth ?? null,
        },
      })),
  );
}
