import { DiagnosticError, type Diagnostic } from '../../checker/diagnostic.js';
import { ExitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import type { Terminal } from '../terminal.js';
import type { Destination } from './destinations.js';
import { writeFileWhole } from './write-file.js';

/** Columns of a report in a file. */
const FILE_WIDTH = 80;

/** How a report has to look where it goes. */
export interface Look {
  readonly color: boolean;
  readonly width: number;
}

export interface Delivery<Format extends string> {
  readonly destinations: readonly Destination<Format>[];
  readonly render: (format: Format, look: Look) => Promise<string>;
  readonly color: boolean | undefined;
  /** Says nothing of the files that were written. */
  readonly quiet: boolean;
}

/**
 * Brings every report to its destination. A report that cannot be written to its file goes to
 * standard output instead, so that no run is lost.
 *
 * @throws Failure after everything else has been delivered
 */
export async function deliver<Format extends string>(
  { destinations, render, color, quiet }: Delivery<Format>,
  terminal: Terminal,
): Promise<void> {
  const problems: Diagnostic[] = [];
  const look = { color: terminal.colors('stdout', color), width: terminal.width };
  for (const { format, file } of destinations) {
    if (file === null) {
      await terminal.print(await render(format, look));
      continue;
    }
    try {
      const text = await render(format, { color: color ?? false, width: FILE_WIDTH });
      await writeFileWhole(file, text);
      if (!quiet) terminal.note(`${format} report written to ${file}\n`);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      problems.push(error.diagnostic);
      await terminal.print(await render(format, look));
    }
  }
  if (problems.length > 0) throw new Failure(ExitCode.other, problems);
}
