import { parseCommandLine } from './command-line.js';
import { tellFailure } from './tell-failure.js';
import type { Terminal } from './terminal.js';

/** Runs one command line to its end. Resolves to the exit code; never rejects. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = await parseCommandLine(args);
    return await command(terminal);
  } catch (error) {
    const color = args.includes('--no-color') ? false : args.includes('--color') || undefined;
    return tellFailure(error, terminal, { color, debug: args.includes('--debug') });
  }
}
