import type { Row, WordExchange } from '../model.js';
import type { Post } from './post.js';
import { DEFINITION, HEADER } from './records.js';

/** Lets members understand the words in each other's rows. */
export class Translation {
  private readonly row: Row;
  /** For each member what sends it a definition. */
  private readonly definers: readonly ((definition: Row) => void)[];

  /** @param exchange null where a word means the same to all */
  constructor(
    private readonly exchange: WordExchange | null,
    width: number,
    post: Post,
  ) {
    this.row = new Int32Array(width);
    this.definers = Array.from({ length: post.peers.length + 1 }, (_, member) => (definition) => {
      const outbox = post.outboxTo(member);
      const { length } = definition;
      outbox.reserve(HEADER + length);
      outbox.words[outbox.end] = DEFINITION;
      outbox.words[outbox.end + 1] = length;
      outbox.words.set(definition, outbox.end + HEADER);
      outbox.end += HEADER + length;
    });
  }

  /** Makes sure that another member can understand the words of a row. */
  define(listener: number, row: Row): void {
    this.exchange?.tell(row, listener, this.definers[listener]!);
  }

  /** Takes in a definition. */
  learn(teller: number, words: Int32Array, at: number, length: number): void {
    this.exchange?.learn(teller, words.subarray(at, at + length));
  }

  /** The row of another member in words of this one: valid until the next call. */
  understand(teller: number, words: Int32Array, at: number): Row {
    const { row } = this;
    if (this.exchange !== null) {
      this.exchange.understand(teller, words, at, row);
    } else {
      for (let word = 0; word < row.length; word++) row[word] = words[at + word]!;
    }
    return row;
  }
}
