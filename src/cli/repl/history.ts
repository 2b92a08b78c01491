import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** So many lines are kept. */
const MOST_LINES = 1000;

/** Where the lines of earlier sessions are kept. */
function historyFile({ XDG_STATE_HOME: state }: NodeJS.ProcessEnv): string {
  const folder = state === undefined || state === '' ? join(homedir(), '.local', 'state') : state;
  return join(folder, 'lamplight', 'history');
}

/** The lines of earlier sessions, the last one first; none if they cannot be read. */
export function readHistory(environment: NodeJS.ProcessEnv): string[] {
  try {
    const lines = readFileSync(historyFile(environment), 'utf8').split('\n');
    return lines.filter((line) => line !== '').toReversed();
  } catch {
    return [];
  }
}

/** Keeps lines for later sessions. That they cannot be kept is no reason to bother anyone. */
export function writeHistory(lines: readonly string[], environment: NodeJS.ProcessEnv): void {
  const file = historyFile(environment);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${lines.slice(0, MOST_LINES).toReversed().join('\n')}\n`, { mode: 0o600 });
  } catch {
    // A home that cannot be written to has no history.
  }
}
