import { closestName } from '../../checker/closest-name.js';
import { usageFailure } from '../failure.js';
import { tellFailure, type TellOptions } from '../tell-failure.js';
import type { Terminal } from '../terminal.js';
import type { ThreadSession } from '../tla/thread-session.js';
import type { Console } from './console.js';
import type { EntryCollector } from './entry-collector.js';

const HELP = `An expression is evaluated, and its value printed: {x * x : x \\in 1..3}
A definition is there for the lines after it: Double(x) == 2 * x
An entry goes on in the next line while a bracket, a list or a definition is open;
an empty line ends it.
  :help  this text
  :quit  the end, as Ctrl-D
Ctrl-C gives up what is being typed or evaluated.
`;

const COMMANDS = [':help', ':quit'];

/** Reads entries, evaluates them, prints what comes out. */
export class Repl {
  /** How many entries there were: places in them name their number. */
  #count = 0;
  #exitCode = 0;
  #isEvaluating = false;
  #input: Console | undefined;

  constructor(
    private readonly session: ThreadSession,
    private readonly collector: EntryCollector,
    private readonly terminal: Terminal,
    private readonly tell: TellOptions,
  ) {}

  /** Goes on to the end of the input. Returns the exit code of the first entry that failed, or 0. */
  async run(input: Console): Promise<number> {
    this.#input = input;
    input.prompt(false);
    for await (const line of input.lines) {
      if (!this.collector.isOpen && line.trim().startsWith(':')) {
        if (line.trim() === ':quit') break;
        await this.#command(line.trim());
      } else {
        await this.#enter(this.collector.add(line));
      }
      input.prompt(this.collector.isOpen);
    }
    await this.#enter(this.collector.end());
    input.close();
    return this.#exitCode;
  }

  /** Gives up what is being evaluated or typed. */
  async interrupt(): Promise<void> {
    await this.terminal.print('\n');
    if (this.#isEvaluating) {
      await this.session.restart();
    } else {
      this.collector.clear();
      this.#input?.prompt(false);
    }
  }

  async #command(command: string): Promise<void> {
    if (command === ':help') {
      await this.terminal.print(HELP);
      return;
    }
    const meant = closestName(command, COMMANDS);
    const help = meant ? `did you mean ${meant}?` : `the commands are ${COMMANDS.join(', ')}`;
    this.#fail(usageFailure(`there is no command ${command}`, help));
  }

  async #enter(entries: readonly string[]): Promise<void> {
    for (const text of entries) {
      this.#isEvaluating = true;
      try {
        const value = await this.session.evaluate({ name: `entry ${++this.#count}`, text });
        if (value !== null) await this.terminal.print(`${value}\n`);
      } catch (error) {
        this.#fail(error);
      } finally {
        this.#isEvaluating = false;
      }
    }
  }

  #fail(error: unknown): void {
    const exitCode = tellFailure(error, this.terminal, this.tell);
    if (this.#exitCode === 0) this.#exitCode = exitCode;
  }
}
