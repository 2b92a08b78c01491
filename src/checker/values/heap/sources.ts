import { functionOver } from './canonical.js';
import { NOTHING } from './handle.js';
import type { Handle } from './handle.js';
import { itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import * as kinds from './kinds.js';
import { recordFrom } from './records.js';
import { ascendingSet } from './sort.js';
import { tupleFrom } from './tuples.js';

/** Makes the elements of a set one after the other, in their order; `NOTHING` is the end. */
export interface Source {
  next(): Handle;
}

/** The subsets of a `SET`: by their sizes, then lexicographically by the positions of elements. */
export class Subsets implements Source {
  private readonly size: number;
  /** The positions of the elements of the next subset, ascending. */
  private readonly positions: number[] = [];

  constructor(
    private readonly heap: Heap,
    private readonly base: Handle,
  ) {
    this.size = lengthOf(heap, base);
  }

  next(): Handle {
    const { heap, positions } = this;
    if (positions.length > this.size) return NOTHING;
    const mark = heap.mark();
    for (const position of positions) heap.push(itemAt(heap, this.base, position));
    this.advance();
    return ascendingSet(heap, mark);
  }

  private advance(): void {
    const { positions, size } = this;
    const length = positions.length;
    let last = length - 1;
    while (last >= 0 && positions[last] === size - length + last) last--;
    if (last < 0) {
      for (let index = 0; index <= length; index++) positions[index] = index;
      return;
    }
    positions[last]!++;
    for (let index = last + 1; index < length; index++)
      positions[index] = positions[last]! + index - last;
  }
}

/** All combinations of one element of each `SET`; the last one varies fastest. */
export class Combinations implements Source {
  private readonly digits: Int32Array;
  private done: boolean;

  /**
   * @param kind `PRODUCT`, `FUNCTION_SET` or `RECORD_SET`: what is made of a combination
   * @param head the domain of the functions, or the shape of the records
   */
  constructor(
    private readonly heap: Heap,
    private readonly sets: readonly Handle[],
    private readonly kind: number,
    private readonly head: Handle,
  ) {
    this.digits = new Int32Array(sets.length);
    this.done = sets.includes(heap.emptySet);
  }

  next(): Handle {
    if (this.done) return NOTHING;
    const { heap, sets, digits, kind, head } = this;
    const mark = heap.mark();
    for (let index = 0; index < sets.length; index++) {
      heap.push(itemAt(heap, sets[index]!, digits[index]!));
    }
    this.advance();
    if (kind === kinds.PRODUCT) return tupleFrom(heap, mark);
    return kind === kinds.RECORD_SET
      ? recordFrom(heap, head, mark)
      : functionOver(heap, head, mark);
  }

  private advance(): void {
    const { heap, sets, digits } = this;
    for (let index = sets.length - 1; index >= 0; index--) {
      if (++digits[index]! < lengthOf(heap, sets[index]!)) return;
      digits[index] = 0;
    }
    this.done = true;
  }
}

/** The elements of another source that pass a test. */
export class Filtered implements Source {
  constructor(
    private readonly elements: Source,
    private readonly test: (element: Handle) => boolean,
  ) {}

  next(): Handle {
    let element = this.elements.next();
    while (element !== NOTHING && !this.test(element)) element = this.elements.next();
    return element;
  }
}
