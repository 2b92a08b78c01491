import { wrapText } from '../report/shared/wrap.js';
import type { Terminal } from './terminal.js';

/**
 * - `auto`: a live line on a terminal, elsewhere a line every 10 seconds.
 * - `always`: the same, and elsewhere a line every second.
 */
export type ProgressMode = 'auto' | 'always' | 'never';

/** Milliseconds between two updates of a line that is replaced. */
const LIVE_INTERVAL = 200;
/** Milliseconds between two lines that stay. */
const LINE_INTERVAL = { auto: 10_000, always: 1000 } as const;

/** Tells on standard error how far a run is. */
export class ProgressLine {
  /** Milliseconds between two updates that are worth making; undefined when none is. */
  readonly interval: number | undefined;
  readonly #terminal: Terminal;
  readonly #isLive: boolean;
  #isShown = false;
  /** The first line that stays comes at once when it was asked for, else when the run turns out long. */
  #lastLine: number;

  constructor(terminal: Terminal, mode: ProgressMode) {
    this.#terminal = terminal;
    this.#isLive = terminal.isLive;
    this.#lastLine = mode === 'always' ? -Infinity : performance.now();
    if (mode !== 'never') this.interval = this.#isLive ? LIVE_INTERVAL : LINE_INTERVAL[mode];
  }

  update(text: string): void {
    if (this.interval === undefined) return;
    if (this.#isLive) {
      this.#terminal.note(`${CLEAR_LINE}${text.slice(0, this.#terminal.liveWidth - 1)}`);
      this.#isShown = true;
    } else if (performance.now() - this.#lastLine >= 0.9 * this.interval) {
      this.#terminal.note(`${text}\n`);
      this.#lastLine = performance.now();
    }
  }

  /** Tells something that stays. */
  say(text: string): void {
    if (this.interval === undefined) return;
    this.clear();
    const lines = wrapText(text, this.#terminal.liveWidth, { rest: '  ', breaks: 'blanks' });
    this.#terminal.note(`${lines.join('\n')}\n`);
  }

  /** Clears the live line, so that something else can be written there. */
  clear(): void {
    if (this.#isShown) this.#terminal.note(CLEAR_LINE);
    this.#isShown = false;
  }
}

const CLEAR_LINE = '\r\u001B[2K';
