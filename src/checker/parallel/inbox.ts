import { enlarged } from './enlarged.js';
import type { Ring } from './ring.js';

const FIRST_WORDS = 1 << 12;

/** Records of another member, in their order. */
export class Inbox {
  /** Replaced when it grows. */
  words = new Int32Array(FIRST_WORDS);
  /** Where the next record begins. */
  at = 0;
  private end = 0;

  /** @param wake tells the writer, who may wait for room, that there is some */
  constructor(
    private readonly ring: Ring,
    private readonly wake: () => void,
  ) {}

  /** Words that have not been used; a record may still lack its end. */
  get length(): number {
    return this.end - this.at;
  }

  /** Takes what there is out of the ring. @returns whether there was anything */
  fill(): boolean {
    const { available } = this.ring;
    if (available === 0) return false;
    this.makeRoom(available);
    this.ring.read(this.words, this.end, available);
    this.end += available;
    if (available > this.ring.size / 2) this.wake();
    return true;
  }

  private makeRoom(length: number): void {
    if (this.at > 0) {
      this.words.copyWithin(0, this.at, this.end);
      this.end -= this.at;
      this.at = 0;
    }
    this.words = enlarged(this.words, this.end, this.end + length);
  }
}
