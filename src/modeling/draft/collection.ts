import { detach, PLAIN, type Node } from './node.js';
import type { Collection } from './types.js';

/** What arrays, maps, sets and lists have in common: elements in an order. */
export abstract class CollectionNode implements Node, Collection<unknown> {
  /** The elements as they are now; not to be changed. */
  protected abstract elementsNow(): readonly unknown[];

  [Symbol.iterator](): IterableIterator<unknown> {
    return this.elementsNow()[Symbol.iterator]();
  }

  some(test: (element: unknown, index: number) => boolean): boolean {
    return this.elementsNow().some(test);
  }

  every(test: (element: unknown, index: number) => boolean): boolean {
    return this.elementsNow().every(test);
  }

  find(test: (element: unknown, index: number) => boolean): unknown {
    return this.elementsNow().find(test);
  }

  filter(test: (element: unknown, index: number) => boolean): unknown[] {
    return this.elementsNow().filter(test);
  }

  map<Result>(change: (element: unknown, index: number) => Result): Result[] {
    return this.elementsNow().map(change);
  }

  [PLAIN](): unknown {
    return this.elementsNow().map(detach);
  }
}
