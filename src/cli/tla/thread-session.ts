import type { Diagnostic } from '../../checker/diagnostic.js';
import type { Printout } from '../printout.js';
import type { SessionEntry, SessionTask } from './calls.js';
import { TlaThread } from './thread.js';

/** Where to tell what happens during evaluations. */
export interface SessionOutput {
  /** Gets what is printed. */
  readonly printout: Printout;
  readonly warned: (warnings: readonly Diagnostic[]) => void;
}

/** A session in a thread of its own. */
export class ThreadSession {
  readonly #task: SessionTask;
  readonly #output: SessionOutput;
  readonly #definitions: SessionEntry[] = [];
  #thread: Promise<TlaThread>;

  constructor(task: SessionTask, output: SessionOutput) {
    this.#task = task;
    this.#output = output;
    this.#thread = openThread(task, output);
  }

  /**
   * Waits until entries can be evaluated.
   *
   * @throws Failure
   */
  async opened(): Promise<void> {
    await this.#thread;
  }

  /**
   * Evaluates an expression, or keeps definitions.
   *
   * @returns the value as TLC writes it; null for definitions
   * @throws Failure
   */
  async evaluate(entry: SessionEntry): Promise<string | null> {
    const thread = await this.#thread;
    try {
      const value = await thread.call('evaluate', entry);
      if (value === null) this.#definitions.push(entry);
      return value;
    } finally {
      await this.#output.printout.end();
    }
  }

  /** Gives up the evaluation that goes on, and goes on with the definitions there are. */
  async restart(): Promise<void> {
    const old = this.#thread;
    this.#thread = this.#reopen();
    await (await old).close();
    await this.#thread;
  }

  async #reopen(): Promise<TlaThread> {
    const thread = await openThread(this.#task, this.#output);
    for (const entry of this.#definitions) await thread.call('evaluate', entry);
    return thread;
  }

  async close(): Promise<void> {
    await (await this.#thread).close();
  }
}

async function openThread(
  task: SessionTask,
  { printout, warned }: SessionOutput,
): Promise<TlaThread> {
  const thread = new TlaThread({ printed: (text) => printout.line(text), warned });
  try {
    await thread.call('open', task);
    return thread;
  } catch (error) {
    await thread.close();
    throw error;
  }
}
