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
    return this.allocateTogether(words, 1)[0]!;
  }

  /** Gives several such arrays, or none. */
  allocateTogether(words: number, howMany: number): Int32Array[] {
    const bytes = howMany * words * Int32Array.BYTES_PER_ELEMENT;
    if (this.limit !== null && this.used + bytes > this.limit) {
      throw new StoreFull('memory', this.limit);
    }
    const arrays = Array.from({ length: howMany }, () => this.zeros(words));
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
