import { listenForInterrupt } from '../interrupt.js';
import { ProgressLine, type ProgressMode } from '../progress.js';
import { readSwitch } from '../read-option.js';
import type { Terminal } from '../terminal.js';
import type { CheckArguments, ReviewArguments } from './arguments.js';

/** What commands that run models have in common. */
export interface RunSettings {
  readonly color: boolean | undefined;
  readonly quiet: boolean;
  readonly progress: ProgressMode;
}

export function readRunSettings(given: CheckArguments | ReviewArguments): RunSettings {
  return {
    color: readSwitch('color', given.color, given['no-color']),
    quiet: given.quiet ?? false,
    progress: given.quiet ? 'never' : given.progress ? 'always' : 'auto',
  };
}

/** Runs something that shows its progress and ends early when the user interrupts it. */
export async function runInterruptibly<Result>(
  { progress, quiet }: RunSettings,
  terminal: Terminal,
  run: (line: ProgressLine, signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const line = new ProgressLine(terminal, progress);
  const interrupt = listenForInterrupt(() => {
    line.clear();
    if (!quiet) terminal.note('stopping with what is known so far; interrupt again to kill\n');
  });
  try {
    return await run(line, interrupt.signal);
  } finally {
    interrupt.end();
    line.clear();
  }
}
