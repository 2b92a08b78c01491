import type { Budget } from '../store/budget.js';
import { StoreFull } from '../store/store-full.js';

/** Words that what is learned may take: 64 MiB. */
export const MOST_LEARNED = 2 ** 24;

/** The part of a search's memory that may go into what is learned: states are worth more. */
const SHARE = 1 / 8;

/** Words that what is learned may take in a model. */
export class Allowance {
  private taken = 0;

  /** @param most how many words; none to learn nothing */
  constructor(
    private most: number,
    private readonly budget: Budget,
  ) {}

  /** Takes so many words; false where that is too many. */
  take(words: number): boolean {
    const taken = this.taken + words;
    const { limit } = this.budget;
    if (taken > this.most || (limit !== null && bytesOf(taken) > limit * SHARE)) return false;
    try {
      this.budget.take(bytesOf(words));
    } catch (error) {
      if (error instanceof StoreFull) return false;
      throw error;
    }
    this.taken = taken;
    return true;
  }

  giveBack(words: number): void {
    this.taken -= words;
    this.budget.giveBack(bytesOf(words));
  }

  /** Gives all back: what has been learned is of no use any more. */
  release(): void {
    this.giveBack(this.taken);
    this.most = 0;
  }
}

function bytesOf(words: number): number {
  return words * Int32Array.BYTES_PER_ELEMENT;
}
