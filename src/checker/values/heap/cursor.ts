import { NOTHING } from './handle.js';
import type { Handle } from './handle.js';
import { ITEMS, itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import { integer } from './integers.js';
import type { Source } from './sources.js';

/**
 * Enumerates the elements of a set in their order. One class for all sets, so that loops over them
 * call one function.
 */
export class Cursor {
  private constructor(
    private readonly heap: Heap,
    /** The next word of an explicit set, or the next number of an interval. */
    private at: number,
    private readonly last: number,
    private readonly isInterval: boolean,
    private readonly source: Source | null,
  ) {}

  /** @param set lists its elements as its items */
  static overItems(heap: Heap, set: Handle): Cursor {
    const first = (set >>> 1) + ITEMS;
    return new Cursor(heap, first, first + lengthOf(heap, set) - 1, false, null);
  }

  static overInterval(heap: Heap, interval: Handle): Cursor {
    return new Cursor(heap, itemAt(heap, interval, 0), itemAt(heap, interval, 1), true, null);
  }

  static over(heap: Heap, source: Source): Cursor {
    return new Cursor(heap, 0, -1, false, source);
  }

  /** The next element; `NOTHING` at the end. */
  next(): Handle {
    if (this.at > this.last) return this.source === null ? NOTHING : this.source.next();
    const at = this.at++;
    return this.isInterval ? integer(this.heap, at) : this.heap.words[at]!;
  }
}
