import { StoreFull } from './store-full.js';

/**
 * The bytes that a search may use. Whatever grows with the number of states takes from it: the
 * state store, and the values that states are made of.
 */
export class Budget {
  /** Bytes that may be in use at once; null leaves it to the system. */
  limit: number | null = null;

  /** Bytes of it that somebody else may use. */
  reserved = 0;

  private taken = 0;
  private base = 0;

  /** Bytes in use, without those that were before the search. */
  get used(): number {
    return this.taken - this.base;
  }

  /** A search begins: what is in use now does not count. */
  start(): void {
    this.base = this.taken;
  }

  /** @throws StoreFull when the limit would be passed */
  take(bytes: number): void {
    if (this.limit !== null && this.used + bytes > this.limit - this.reserved) {
      throw new StoreFull('memory', this.limit);
    }
    this.taken += bytes;
  }

  giveBack(bytes: number): void {
    this.taken -= bytes;
  }
}
