import type { Writable } from 'node:stream';
import { DiagnosticError } from '../checker/diagnostic.js';

/** Columns where there is no terminal, or one that does not tell. */
const DEFAULT_WIDTH = 80;
/** Columns below which nothing can be laid out. */
const LEAST_WIDTH = 40;

/** An output stream: of a terminal, or of a file or pipe, which has neither of these. */
type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What of the process a terminal needs. */
interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: NodeJS.ProcessEnv;
}

/** The two output streams of the process, and what they can show. */
export class Terminal {
  readonly #stdout: Output;
  readonly #stderr: Output;
  readonly #environment: NodeJS.ProcessEnv;

  constructor({ stdout, stderr, env }: Streams) {
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.#environment = env;
    // A reader that has seen enough (`| head`) is no failure; other errors reach the writer.
    for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  }

  get width(): number {
    return widthOf(this.#stdout);
  }

  /** Whether somebody sees lines on standard error being replaced. */
  get isLive(): boolean {
    return this.#stderr.isTTY === true && this.#environment['TERM'] !== 'dumb';
  }

  get liveWidth(): number {
    return widthOf(this.#stderr);
  }

  /**
   * Whether to colour what goes to a stream.
   *
   * @param choice what the user asked for; else NO_COLOR and FORCE_COLOR decide, then the stream
   */
  colors(stream: 'stdout' | 'stderr', choice?: boolean): boolean {
    const { NO_COLOR: no = '', FORCE_COLOR: force = '', TERM: term } = this.#environment;
    if (choice !== undefined) return choice;
    if (no !== '') return false;
    if (force !== '') return force !== '0' && force !== 'false';
    const { isTTY } = stream === 'stdout' ? this.#stdout : this.#stderr;
    return isTTY === true && term !== 'dumb';
  }

  /**
   * Writes to standard output and waits until it is taken.
   *
   * @throws DiagnosticError `output-not-written`, but not when the reader has gone
   */
  print(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stdout.write(text, (error) => {
        if (!error || isReaderGone(error)) resolve();
        else reject(unwritable(error));
      });
    });
  }

  /** Writes to standard error. */
  note(text: string): void {
    this.#stderr.write(text);
  }

  /** Waits until all that was noted has left the process. */
  flush(): Promise<void> {
    return new Promise((resolve) => {
      this.#stderr.write('', () => resolve());
    });
  }
}

function widthOf({ isTTY = false, columns = 0 }: Output): number {
  return isTTY && columns > 0 ? Math.max(columns, LEAST_WIDTH) : DEFAULT_WIDTH;
}

/** The first write after the reader has left fails, and closes the stream for the next ones. */
function isReaderGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

function unwritable(error: Error): DiagnosticError {
  return new DiagnosticError(
    {
      code: 'output-not-written',
      message: `standard output cannot be written: ${error.message}`,
      help: 'write to a file on another disk with --out',
    },
    { cause: error },
  );
}
