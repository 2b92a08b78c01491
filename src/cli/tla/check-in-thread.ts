import type { Checked } from '../checked.js';
import { Printout } from '../printout.js';
import type { ProgressLine } from '../progress.js';
import { SearchProgress } from '../search-progress.js';
import type { Terminal } from '../terminal.js';
import type { CheckTask } from './calls.js';
import { TlaThread } from './thread.js';

/** What a person sees of a check while it runs, and how it can be stopped. */
export interface Surroundings {
  readonly line: ProgressLine;
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
  /** Where the spec prints to. */
  readonly stream: 'stdout' | 'stderr';
  /** Whether what the spec prints is not to be seen. */
  readonly quiet: boolean;
}

/**
 * Checks a model of a spec in TLA+ in a thread with a deep stack. Its result stays there: it is
 * reported on where it is.
 *
 * @throws Failure
 */
export async function checkInThread(
  task: CheckTask,
  { line, signal, stream, terminal, quiet }: Surroundings,
): Promise<Checked> {
  const shown = new SearchProgress(line);
  const printout = new Printout(terminal, stream);
  const thread = new TlaThread({
    printed(text) {
      if (quiet) return;
      line.clear();
      printout.line(text);
    },
    noted(text) {
      if (quiet) return;
      line.clear();
      terminal.note(text);
    },
    progress: (at) => shown.show(at),
  });
  const abort = (): void => thread.abort();
  signal.addEventListener('abort', abort);
  try {
    return {
      exitCode: await thread.call('check', task),
      report: (format, options) => thread.call('report', { format, options }),
      close: () => thread.close(),
    };
  } catch (error) {
    await thread.close();
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
    await printout.end();
  }
}
