import { tlcCommand } from '../peers/tlc.js';
import type { Command } from '../peers/peer.js';
import type { TimedRun } from '../run-timed.js';
import type { Example } from './collection.js';
import { outcomeOfReport, outcomeOfTlc, type Outcome } from './outcome.js';

/** What a tool made of an example. */
export interface ExampleRun {
  readonly outcome: Outcome;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

export interface Runner {
  readonly root: string;
  readonly run: (command: Command) => TimedRun;
  /** After so many seconds of wall time a run is stopped. */
  readonly seconds: number;
  /** For what TLC writes. */
  readonly scratch: string;
}

/** Exit codes of `timeout` when it has stopped a program, by asking it to end or by killing it. */
const STOPPED: readonly number[] = [124, 137];

/** Null when it did not end in time. */
export function runLamplight(
  runner: Runner,
  { folder, module, config }: Pick<Example, 'folder' | 'module' | 'config'>,
  more: readonly string[] = [],
): ExampleRun | null {
  const args = ['check', module, '--config', config, '--format', 'json', '--quiet', ...more];
  // Properties that need liveness are left out, so that the counts can be compared.
  const liberties = ['--skip-unsupported', '--allow-write', '--allow-exec'];
  const program = [process.execPath, `${runner.root}/dist/cli/main.js`, ...args, ...liberties];
  return runFor(runner, program, folder, outcomeOfReport);
}

/** As `runLamplight`. */
export function runTlc(
  runner: Runner,
  path: string,
  { folder, module, config }: Example,
): ExampleRun | null {
  const { program, first } = tlcCommand(path);
  const metadata = ['-metadir', `${runner.scratch}/states`];
  const args = ['-workers', '1', ...metadata, '-config', config, module];
  return runFor(runner, [program, ...first, ...args], folder, outcomeOfTlc);
}

function runFor(
  { run, seconds }: Runner,
  command: readonly string[],
  folder: string,
  outcomeOf: (exitCode: number, output: string) => Outcome,
): ExampleRun | null {
  const limited = {
    program: 'timeout',
    args: ['--kill-after=5', `${seconds}`, ...command],
    folder,
  };
  const { status, output, cpuSeconds, wallSeconds } = run(limited);
  return STOPPED.includes(status)
    ? null
    : { outcome: outcomeOf(status, output), cpuSeconds, wallSeconds };
}
