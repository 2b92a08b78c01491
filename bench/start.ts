/**
 * How long `lamplight check` takes before it searches:
 *
 *     npm run bench:start -- [SPEC.tla | FOLDER]... [--only TEXT]... [--runs N] [--seconds N]
 *
 * The first line is for a spec of five states. Of each SPEC, and of each model in a FOLDER that is a
 * copy of github.com/tlaplus/Examples, the first state is asked for: the ten that take longest follow,
 * less what the small spec takes. Peer: none.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCollection, type Example } from './examples/collection.js';
import { runLamplight, type ExampleRun, type Runner } from './examples/run-example.js';
import { TRIVIAL } from './models.js';
import { lamplight } from './peers/lamplight.js';
import { strictTimer, timer } from './run-timed.js';
import {
  medians,
  slowest,
  slowestTable,
  startLine,
  type FirstState,
  type Seconds,
} from './start-report.js';

/** The package: this runs as dist-bench/bench/start.js. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

type Model = Pick<Example, 'name' | 'folder' | 'module' | 'config'>;

function modelsAt(path: string): Model[] {
  const full = resolve(path);
  if (!full.endsWith('.tla')) return readCollection(full);
  const config = full.replace(/\.tla$/, '.cfg');
  return [{ name: path, folder: dirname(full), module: basename(full), config }];
}

function times<Result>(count: number, run: () => Result): Result[] {
  return Array.from({ length: count }, run);
}

function startOf(runs: number, scratch: string): Seconds {
  const folder = `${scratch}/trivial`;
  mkdirSync(folder);
  const peer = lamplight(ROOT);
  const command = peer.prepare({ model: TRIVIAL, size: { N: '4' }, folder });
  const run = strictTimer(ROOT, scratch);
  return medians(times(runs, () => run(command)));
}

/** Null when a run did not end in time. */
function firstState(runner: Runner, model: Model, runs: number): FirstState | null {
  const ended: ExampleRun[] = [];
  while (ended.length < runs) {
    const run = runLamplight(runner, model, ['--max-states', '1']);
    if (run === null) return null;
    ended.push(run);
  }
  return { name: model.name, exitCode: ended.at(-1)!.outcome.exitCode, ...medians(ended) };
}

function main(args: readonly string[], scratch: string): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '60' },
    },
  });
  const [runs, seconds] = [Number(values.runs), Number(values.seconds)];
  if (!(runs >= 1)) throw new Error(`--runs takes a number, not ${values.runs}.`);
  if (!(seconds > 0)) throw new Error(`--seconds takes a number, not ${values.seconds}.`);
  const models = positionals
    .flatMap(modelsAt)
    .filter(({ name }) => values.only.length === 0 || values.only.some((t) => name.includes(t)));

  const start = startOf(runs, scratch);
  console.log(startLine(start));
  if (models.length === 0) return;
  const runner: Runner = { root: ROOT, run: timer(ROOT, scratch), seconds, scratch };
  const reached = models.map((model) => {
    process.stderr.write(`${model.name}\n`);
    const found = firstState(runner, model, runs);
    if (found === null) console.log(`Not in ${seconds} s: ${model.name}`);
    return found;
  });
  const found = reached.filter((each) => each !== null);
  console.log(`\nTo the first state of ${found.length} models, beyond that; the slowest:`);
  console.log(slowestTable(slowest(found, start)));
}

const scratch = mkdtempSync(`${tmpdir()}/lamplight-start-`);
try {
  main(process.argv.slice(2), scratch);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
