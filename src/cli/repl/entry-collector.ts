import type { EntryState } from '../../tla/entry-state.js';

/** Puts the lines that a person types together to entries. */
export class EntryCollector {
  #lines: string[] = [];
  #state: EntryState = 'empty';

  /** @param stateOf how far a text is */
  constructor(private readonly stateOf: (text: string) => EntryState) {}

  /** Whether an entry has begun that the next line may belong to. */
  get isOpen(): boolean {
    return this.#lines.length > 0;
  }

  /**
   * Takes a line. An empty one ends an entry; so does, after a list of conjuncts or disjuncts, a
   * line that starts in the first column and is no item.
   *
   * @returns the entries that are complete now
   */
  add(line: string): string[] {
    const isEnd = this.isOpen && line.trim() === '';
    const isNext = this.#state === 'list' && /^(?!\/\\|\\\/)\S/.test(line);
    const before = isEnd || isNext ? this.end() : [];
    if (isEnd) return before;
    this.#lines.push(line);
    this.#state = this.stateOf(this.#lines.join('\n'));
    switch (this.#state) {
      case 'empty':
        this.clear();
        return before;
      case 'finished':
        return [...before, ...this.end()];
      case 'unfinished':
      case 'list':
        return before;
    }
  }

  /** Takes what there is for complete. */
  end(): string[] {
    const text = this.#lines.join('\n');
    this.clear();
    return text === '' ? [] : [text];
  }

  /** Forgets what there is. */
  clear(): void {
    this.#lines = [];
    this.#state = 'empty';
  }
}
