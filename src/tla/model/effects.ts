import type { Outside } from '../natives/runtime.js';

/**
 * What code does to the world happens once, even if the code runs again: to explain a failure, or
 * to tell the steps of a behavior.
 */
export class Effects {
  readonly outside: Outside;
  readonly #writtenFiles = new Set<string>();
  #isRepeating = false;

  constructor(outside: Outside) {
    this.outside = {
      ...outside,
      print: (text) => {
        if (!this.#isRepeating) outside.print(text);
      },
      writeText: (path, text, append) => {
        // What could not be written cannot be written now.
        if (this.#isRepeating && this.#writtenFiles.has(path)) return;
        outside.writeText(path, text, append);
        this.#writtenFiles.add(path);
      },
    };
  }

  /** Runs code that has run before. */
  readonly repeat = <Result>(work: () => Result): Result => {
    const before = this.#isRepeating;
    this.#isRepeating = true;
    try {
      return work();
    } finally {
      this.#isRepeating = before;
    }
  };
}
