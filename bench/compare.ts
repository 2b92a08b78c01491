/**
 * How fast lamplight and its peers search the same models, side by side:
 *
 *     npm run bench -- [--quick] [--only MODEL]... [--tool TOOL]... [--size MODEL.CONSTANT=VALUE]...
 *                      [--runs N] [--json FILE] [--svg FILE]
 *
 * Peers: TLC, SPIN, rumur, and C by hand, each if it is installed; docs/benchmarks.md tells how.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { figuresOf, ratiosOf, type Comparison } from './comparison.js';
import { startsOf, measureModel, type Bench } from './measure-model.js';
import { MODELS, TRIVIAL } from './models.js';
import { cExplorer } from './peers/c-explorer.js';
import { lamplight, lamplightTyped } from './peers/lamplight.js';
import { rumur } from './peers/rumur.js';
import { spin } from './peers/spin.js';
import { tlc } from './peers/tlc.js';
import { plotOf } from './plot.js';
import { strictTimer, type Usage } from './run-timed.js';
import { readSettings, type Settings } from './settings.js';
import { tableOf } from './table.js';

/** The package: this runs as dist-bench/bench/compare.js. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** lamplight comes first: the others are compared with it. */
const PEERS = [
  lamplight(ROOT),
  lamplightTyped(ROOT),
  tlc(ROOT, process.env['LAMPLIGHT_TLC']),
  spin(ROOT),
  rumur(ROOT),
  cExplorer(ROOT),
];

/** A tool that takes part, and what it takes when there is next to nothing to search. */
interface Tool {
  readonly name: string;
  readonly version: string;
  readonly start: Usage;
}

function toolLine({ name, version, start }: Tool): string {
  const mebibytes = (start.peakBytes / 2 ** 20).toFixed(0);
  return `${name}: ${version}; starts in ${start.cpuSeconds.toFixed(2)} CPU s and ${mebibytes} MiB`;
}

/** A comparison as data, with what the table shows. */
function toJson(comparison: Comparison) {
  const ratios = ratiosOf(comparison);
  return {
    ...comparison,
    measurements: comparison.measurements.map((each, index) => ({
      ...each,
      ...figuresOf(each),
      cpuRatio: ratios[index],
    })),
  };
}

function run(settings: Settings, scratch: string): void {
  const wanted = PEERS.filter(({ name }) => settings.includes(name));
  const peers = wanted.filter((peer) => peer.missing() === null);
  const bench: Bench = {
    peers,
    runs: settings.runs,
    scratch,
    run: strictTimer(ROOT, scratch),
    progress: (text) => process.stderr.write(`${text}\n`),
  };
  const starts = startsOf(bench, TRIVIAL);
  const tools = peers.map((peer): Tool => ({
    name: peer.name,
    version: peer.version(),
    start: starts.get(peer.name)!,
  }));
  for (const tool of tools) console.log(toolLine(tool));
  const skipped = wanted.filter((peer) => !peers.includes(peer));
  for (const peer of skipped) console.log(`${peer.name}: skipped; to install: ${peer.missing()}`);

  const comparisons = settings.models
    .filter(({ model }) => peers.some((peer) => peer.takes(model)))
    .map(({ model, size }) => {
      const comparison = measureModel(bench, model, size, starts);
      console.log(`\n${tableOf(comparison)}`);
      return comparison;
    });

  const { json, svg, runs } = settings;
  const data = { version: 1, node: process.version, runs, tools, models: comparisons.map(toJson) };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(data, null, 2)}\n`);
  if (svg !== undefined) writeFileSync(svg, plotOf(comparisons));
}

const scratch = mkdtempSync(`${tmpdir()}/lamplight-bench-`);
try {
  const tools = PEERS.map(({ name }) => name);
  run(readSettings(process.argv.slice(2), MODELS, tools), scratch);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
