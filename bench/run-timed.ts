import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { runStep } from './peers/program.js';
import type { Command } from './peers/peer.js';

/** What a run took, its children included. */
export interface Usage {
  readonly wallSeconds: number;
  /** In user mode and in the kernel. */
  readonly cpuSeconds: number;
  /** The peak of resident memory. */
  readonly peakBytes: number;
}

export interface TimedRun extends Usage {
  /** The exit code of the program. */
  readonly status: number;
  readonly output: string;
  /** The end of all that it wrote, for people. */
  readonly lastWords: string;
}

/** Reads the line that `timed` writes. */
export function parseUsage(line: string): Usage {
  const numbers = line.trim().split(' ').map(Number);
  const [wallSeconds = Number.NaN, user = 0, system = 0, peakBytes = 0] = numbers;
  if (numbers.length !== 4 || numbers.some((number) => Number.isNaN(number))) {
    throw new Error(`Not what a run took: ${line}`);
  }
  return { wallSeconds, cpuSeconds: user + system, peakBytes };
}

/** Without certificates for the network, which Node.js reads for 0.05 s whenever it starts. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...others } = process.env;
  return others;
}

/** Compiles bench/timed.c into the folder, and returns what runs a command with it. */
export function timer(root: string, folder: string): (command: Command) => TimedRun {
  const program = `${folder}/timed`;
  const report = `${folder}/usage`;
  runStep('cc', ['-O2', '-o', program, `${root}/bench/timed.c`], folder);
  return (command) => {
    const { error, status, stdout, stderr } = spawnSync(
      program,
      [report, command.program, ...command.args],
      {
        cwd: command.folder,
        env: environment(),
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 2 ** 28,
      },
    );
    if (error !== undefined) throw error;
    const lastWords = (stdout + stderr).slice(-2000);
    const usage = parseUsage(readFileSync(report, 'utf8'));
    return { ...usage, status: status ?? Number.NaN, output: stdout, lastWords };
  };
}

/** As `timer`, for programs that have to succeed. */
export function strictTimer(root: string, folder: string): (command: Command) => TimedRun {
  const run = timer(root, folder);
  return (command) => {
    const result = run(command);
    if (result.status === 0) return result;
    const what = `${command.program} ${command.args.join(' ')}`;
    throw new Error(`${what} exited with ${result.status}:\n${result.lastWords}`);
  };
}
