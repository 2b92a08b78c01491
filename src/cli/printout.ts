import type { Terminal } from './terminal.js';

/** Where a spec prints to: standard output, or standard error where that is for a report alone. */
export class Printout {
  #written: Promise<void> = Promise.resolve();
  #problem: unknown;

  constructor(
    private readonly terminal: Terminal,
    private readonly stream: 'stdout' | 'stderr',
  ) {}

  line(text: string): void {
    if (this.stream === 'stderr') {
      this.terminal.note(`${text}\n`);
      return;
    }
    this.#written = this.#written.then(() => this.#print(`${text}\n`));
  }

  async #print(text: string): Promise<void> {
    try {
      await this.terminal.print(text);
    } catch (error) {
      this.#problem ??= error;
    }
  }

  /**
   * Waits until all lines are written.
   *
   * @throws DiagnosticError `output-not-written`
   */
  async end(): Promise<void> {
    await this.#written;
    if (this.#problem !== undefined) throw this.#problem as Error;
  }
}
