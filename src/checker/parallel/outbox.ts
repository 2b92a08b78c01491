import { enlarged } from './enlarged.js';
import type { Ring } from './ring.js';

const FIRST_WORDS = 1 << 12;

/** Records for another member: they wait here until there is room for them in the ring. */
export class Outbox {
  /** Replaced when it grows. */
  words = new Int32Array(FIRST_WORDS);
  /** Where the next record goes. */
  end = 0;
  private start = 0;

  /** @param wake tells the reader that there is something to read */
  constructor(
    private readonly ring: Ring,
    private readonly wake: () => void,
  ) {}

  /** Words that are not in the ring yet. */
  get waiting(): number {
    return this.end - this.start;
  }

  /** Makes room for so many words at `end`. */
  reserve(length: number): void {
    this.words = enlarged(this.words, this.end, this.end + length);
  }

  /** Adds a whole record. */
  add(record: ArrayLike<number>): void {
    this.reserve(record.length);
    this.words.set(record, this.end);
    this.end += record.length;
  }

  /** Hands over what fits. @returns whether anything did */
  flush(): boolean {
    if (this.waiting === 0) return false;
    const written = this.ring.write(this.words, this.start, this.end);
    this.start += written;
    if (this.waiting === 0) {
      this.start = 0;
      this.end = 0;
    }
    if (written > 0) this.wake();
    return written > 0;
  }
}
