import type { Row } from '../model.js';
import type { Archive } from './archive.js';
import type { Partition } from './partition.js';
import type { Post } from './post.js';
import { FOUND } from './records.js';

/** What is known about a state by whom it belongs to. */
export interface Found {
  readonly predecessor: number;
  readonly row: Row;
}

/** Looks up states by their numbers: its own ones for whoever asks, and hears of those of others. */
export class Enquiries {
  /** Hears what others know; null of a state that is not theirs. */
  onFound: (number: number, found: Found | null) => void = () => undefined;

  constructor(
    private readonly archive: Archive,
    private readonly partition: Partition,
    private readonly post: Post,
  ) {}

  /** Null when the state belongs to somebody else. */
  find(number: number): Found | null {
    const filed = this.archive.find(number);
    return filed && { predecessor: filed.predecessor, row: this.partition.rowOf(filed.id) };
  }

  answer(asker: number, number: number): void {
    const found = this.find(number);
    const outbox = this.post.outboxTo(asker);
    if (found === null) {
      outbox.add([FOUND, 1, number]);
      return;
    }
    this.partition.translation.define(asker, found.row);
    outbox.add([FOUND, 2 + found.row.length, number, found.predecessor, ...found.row]);
  }

  /** Reads an answer of `length` words. */
  hear(teller: number, words: Int32Array, at: number, length: number): void {
    const number = words[at]!;
    if (length === 1) {
      this.onFound(number, null);
      return;
    }
    const row = this.partition.translation.understand(teller, words, at + 2).slice();
    this.onFound(number, { predecessor: words[at + 1]!, row });
  }
}
