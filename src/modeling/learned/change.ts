import type { Row } from '../../checker/model.js';

/** What a step does to a row: bits that it writes, whatever they were. */
export class Change {
  /** @param writes triples: a word, the mask of its bits that are kept, and the others */
  private constructor(
    readonly action: number,
    private readonly writes: readonly number[],
  ) {}

  /** @param written the bits of `row` that have been written */
  static of(action: number, row: Row, written: Row): Change {
    const writes: number[] = [];
    written.forEach((mask, word) => {
      if (mask !== 0) writes.push(word, ~mask, row[word]! & mask);
    });
    return new Change(action, writes);
  }

  /** Tells changes apart. */
  get text(): string {
    return `${this.action}:${this.writes.join()}`;
  }

  apply(row: Row): void {
    const { writes } = this;
    for (let index = 0; index < writes.length; index += 3) {
      const word = writes[index]!;
      row[word] = (row[word]! & writes[index + 1]!) | writes[index + 2]!;
    }
  }

  /** Takes it back, from what the row was before. */
  revert(row: Row, before: Row): void {
    const { writes } = this;
    for (let index = 0; index < writes.length; index += 3) {
      const word = writes[index]!;
      row[word] = before[word]!;
    }
  }
}
