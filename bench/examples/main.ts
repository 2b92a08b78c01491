/**
 * Whether lamplight and TLC agree on a collection of specs, and how long each of them takes:
 *
 *     npm run bench:examples -- FOLDER [--only TEXT]... [--seconds N]
 *
 * FOLDER is a copy of github.com/tlaplus/Examples. With LAMPLIGHT_TLC, as in docs/benchmarks.md, TLC
 * is run beside lamplight; otherwise the figures of the collection are taken.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { timer } from '../run-timed.js';
import { readCollection } from './collection.js';
import { lineOf, summaryOf, verdictOf, type Compared } from './report.js';
import { runLamplight, runTlc, type Runner } from './run-example.js';

/** The package: this runs as dist-bench/bench/examples/main.js. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

function run(args: readonly string[], scratch: string): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      seconds: { type: 'string', default: '300' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Which folder? Give a copy of tlaplus/Examples.');
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new Error(`--seconds takes a number, not ${values.seconds}.`);
  const examples = readCollection(resolve(folder)).filter(
    ({ name }) => values.only.length === 0 || values.only.some((text) => name.includes(text)),
  );
  const path = process.env['LAMPLIGHT_TLC'];
  const runner: Runner = { root: ROOT, run: timer(ROOT, scratch), seconds, scratch };
  const all = examples.map((example): Compared => {
    const ours = runLamplight(runner, example);
    const tlc = path === undefined ? undefined : runTlc(runner, path, example);
    const compared = { example, ours, tlc };
    console.log(lineOf(compared));
    return compared;
  });
  console.log(summaryOf(all));
  if (all.some((each) => verdictOf(each) === 'differs')) process.exitCode = 1;
}

const scratch = mkdtempSync(`${tmpdir()}/lamplight-examples-`);
try {
  run(process.argv.slice(2), scratch);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
