import { Budget } from './budget.js';
import { StoreFull } from './store-full.js';

/** Where something that grows gets its memory: it counts the bytes, and takes them from a budget. */
export class Memory {
  private used = 0;

  constructor(readonly budget = new Budget()) {}

  /** Bytes in use. */
  get bytes(): number {
    return this.used;
  }

  /**
   * Gives `words` zeros.
   *
   * @throws StoreFull when the budget is exhausted or the system has no memory left
   */
  allocate(words: number): Int32Array {
    return this.allocateTogether([words])[0]!;
  }

  /** Gives an array of each size, or none at all. */
  allocateTogether(sizes: readonly number[]): Int32Array[] {
    const words = sizes.reduce((sum, size) => sum + size, 0);
    const bytes = words * Int32Array.BYTES_PER_ELEMENT;
    this.budget.take(bytes);
    try {
      const arrays = sizes.map((size) => this.zeros(size));
      this.used += bytes;
      return arrays;
    } catch (error) {
      this.budget.giveBack(bytes);
      throw error;
    }
  }

  /** Takes back an array that nothing refers to any more. */
  release(array: Int32Array): void {
    this.used -= array.byteLength;
    this.budget.giveBack(array.byteLength);
  }

  /** Takes back all arrays. */
  releaseAll(): void {
    this.budget.giveBack(this.used);
    this.used = 0;
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
