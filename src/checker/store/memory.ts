import { StoreFull } from './store-full.js';

/** The one place where the store gets its memory: it counts the bytes and keeps to a limit. */
export class Memory {
  /** Bytes that may be in use at once; null leaves it to the system. */
  limit: number | null = null;

  private used = 0;

  /** Bytes in use. */
  get bytes(): number {
    return this.used;
  }

  /**
   * Gives `words` zeros.
   *
   * @throws StoreFull when the limit would be passed or the system has no memory left
   */
  allocate(words: number): Int32Array {
    return this.allocateTogether([words])[0]!;
  }

  /** Gives an array of each size, or none at all. */
  allocateTogether(sizes: readonly number[]): Int32Array[] {
    const words = sizes.reduce((sum, size) => sum + size, 0);
    const bytes = words * Int32Array.BYTES_PER_ELEMENT;
    if (this.limit !== null && this.used + bytes > this.limit) {
      throw new StoreFull('memory', this.limit);
    }
    const arrays = sizes.map((size) => this.zeros(size));
    this.used += bytes;
    return arrays;
  }

  /** Takes back an array that nothing refers to any more. */
  release(array: Int32Array): void {
    this.used -= array.byteLength;
  }

  private zeros(words: number): Int32Array {
    try {
      return new Int32Array(words);
    } catch (error) {
      // "Array buffer allocation failed" and "Invalid typed array length" are both RangeErrors.
      if (error instanceof RangeError) throw new StoreFull('memory', this.used);
      throw error;
    }
  }
}
