import { createInterface, type Interface } from 'node:readline';
import { readHistory, writeHistory } from './history.js';

const PROMPT = 'tla> ';
const CONTINUATION = '...> ';

/** Where a person types lines, or where lines are piped from. */
export interface Console {
  readonly lines: AsyncIterable<string>;
  /** Asks for a line, the next one of an entry or a new one. */
  prompt(isContinued: boolean): void;
  close(): void;
}

/** Lines of a stream that nobody types. */
export function pipedConsole(input: NodeJS.ReadableStream): Console {
  const reader = createInterface({ input, crlfDelay: Infinity });
  return { lines: reader, prompt: () => undefined, close: () => reader.close() };
}

/**
 * A terminal with line editing and a history.
 *
 * @param onInterrupt what Ctrl-C does
 */
export function terminalConsole(
  { stdin, stdout, env }: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'env'>,
  onInterrupt: () => void,
): Console {
  let history = readHistory(env);
  const reader: Interface = createInterface({
    input: stdin,
    output: stdout,
    terminal: true,
    history,
    removeHistoryDuplicates: true,
  });
  reader.on('history', (lines: string[]) => {
    history = [...lines];
  });
  reader.on('SIGINT', onInterrupt);
  let isClosed = false;
  reader.on('close', () => {
    isClosed = true;
  });
  return {
    lines: reader,
    prompt(isContinued) {
      if (isClosed) return;
      reader.setPrompt(isContinued ? CONTINUATION : PROMPT);
      reader.prompt();
    },
    close() {
      reader.close();
      writeHistory(history, env);
    },
  };
}
