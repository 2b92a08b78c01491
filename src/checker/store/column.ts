import type { Layout } from './layout.js';
import type { Memory } from './memory.js';
import { SegmentedArray } from './segmented-array.js';

/** One word for each state, in the order of their ids. */
export class Column {
  private readonly words: SegmentedArray;

  constructor(memory: Memory, layout: Layout) {
    this.words = new SegmentedArray(memory, layout, 0);
  }

  /**
   * Sets the word of state `id`, the first that has none.
   *
   * @throws StoreFull when there is no room
   */
  append(id: number, word: number): void {
    this.words.reserve(id + 1);
    const { segments, shift, mask } = this.words;
    segments[id >>> shift]![id & mask] = word;
  }

  at(id: number): number {
    const { segments, shift, mask } = this.words;
    return segments[id >>> shift]![id & mask]!;
  }
}
