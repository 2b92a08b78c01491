import { Column } from '../store/column.js';
import { DEFAULT_LAYOUT, type Layout } from '../store/layout.js';
import type { Memory } from '../store/memory.js';
import { Predecessors } from '../store/predecessors.js';

/** What a member knows about one of its states. */
export interface Filed {
  /** Its own number for the state. */
  readonly id: number;
  /** The number of its predecessor. */
  readonly predecessor: number;
}

/** The states of a member in the order of their numbers in the whole search. */
export class Archive {
  private count = 0;
  private readonly numbers: Predecessors;
  private readonly predecessors: Predecessors;
  private readonly ids: Column;

  constructor(memory: Memory, layout: Layout = DEFAULT_LAYOUT) {
    this.numbers = new Predecessors(memory, layout);
    this.predecessors = new Predecessors(memory, layout);
    this.ids = new Column(memory, layout);
  }

  /** Files a state whose number is higher than all before. @throws StoreFull */
  add(number: number, id: number, predecessor: number): void {
    this.ids.append(this.count, id);
    this.numbers.append(number);
    this.predecessors.append(predecessor);
    this.count++;
  }

  /** Looks up a number of the whole search; null when the state belongs to somebody else. */
  find(number: number): Filed | null {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const there = this.numbers.at(middle);
      if (there === number) {
        return { id: this.ids.at(middle), predecessor: this.predecessors.at(middle) };
      }
      if (there < number) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }
}
