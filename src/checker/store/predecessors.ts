import type { Layout } from './layout.js';
import type { Memory } from './memory.js';
import { SegmentedArray } from './segmented-array.js';
import { NO_STATE } from './store.js';

/** The place of the one of every so many states is kept, so that a look goes through few words. */
const SAMPLE_BITS = 8;

/**
 * The predecessor of each state, in about two bits: states are expanded in the order of their ids,
 * so predecessors never decrease, and it is enough to write by how much each is beyond the one
 * before, in unary: so many zeros, and a one (Elias: *Efficient storage and retrieval by content
 * and address of static files*, 1974).
 */
export class Predecessors {
  private readonly words: SegmentedArray;
  /** For every 256th state where its one is; a position needs all 32 bits. */
  private readonly samples: SegmentedArray;
  private count = 0;
  private wordCount = 0;
  /** Where the next zero or one goes. */
  private end = 0;
  private last = NO_STATE;

  constructor(memory: Memory, layout: Layout) {
    this.words = new SegmentedArray(memory, layout, 0);
    this.samples = new SegmentedArray(memory, layout, 0);
  }

  /**
   * Adds the predecessor of the next state: not before that of the last one.
   *
   * @throws StoreFull when there is no room; nothing has changed then
   */
  append(predecessor: number): void {
    const growth = predecessor - this.last;
    if (growth < 0) throw new Error(`state ${predecessor} is expanded after ${this.last}`);
    const at = this.end + growth;
    this.reserve(at);
    this.setBit(at);
    this.last = predecessor;
    this.end = at + 1;
    this.count++;
  }

  at(id: number): number {
    let ones = (id >>> SAMPLE_BITS) << SAMPLE_BITS;
    let position = this.word(this.samples, ones >>> SAMPLE_BITS) >>> 0;
    for (; ones < id; ones++) position = this.nextOne(position + 1);
    // Before the one of a state are those of the states before; all the rest are zeros.
    return position - id + NO_STATE;
  }

  /** The predecessors of all states, one after the other. */
  inOrder(): { next(): number } {
    let id = 0;
    let position = -1;
    return {
      next: () => {
        position = this.nextOne(position + 1);
        return position - id++ + NO_STATE;
      },
    };
  }

  private reserve(at: number): void {
    for (; this.wordCount * 32 <= at; this.wordCount++) this.words.reserve(this.wordCount + 1);
    if ((this.count & ((1 << SAMPLE_BITS) - 1)) !== 0) return;
    const sample = this.count >>> SAMPLE_BITS;
    this.samples.reserve(sample + 1);
    const { segments, shift, mask } = this.samples;
    segments[sample >>> shift]![sample & mask] = at | 0;
  }

  private setBit(at: number): void {
    const { segments, shift, mask } = this.words;
    const word = Math.floor(at / 32);
    segments[word >>> shift]![word & mask]! |= 1 << (at & 31);
  }

  private nextOne(from: number): number {
    let index = Math.floor(from / 32);
    let word = this.word(this.words, index) & (-1 << (from & 31));
    while (word === 0) word = this.word(this.words, ++index);
    return index * 32 + (31 - Math.clz32(word & -word));
  }

  private word({ segments, shift, mask }: SegmentedArray, index: number): number {
    return segments[index >>> shift]![index & mask]!;
  }
}
