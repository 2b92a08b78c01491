import type { Elements } from './elements.js';
import { ShapeEscape } from './escape.js';

/** An array (by index) or a map (by key). */
export class IndexedNode implements Iterable<unknown> {
  readonly length: number;

  constructor(
    protected readonly elements: Elements,
    /** The index of each key of a map; null for an array. */
    protected readonly keys: ReadonlyMap<unknown, number> | null,
    protected readonly path: string,
  ) {
    this.length = elements.length;
  }

  protected index(key: unknown): number {
    const index = this.keys === null ? (key as number) : this.keys.get(key);
    if (index !== undefined && index >= 0 && index < this.length && Number.isInteger(index)) {
      return index;
    }
    throw new ShapeEscape(this.path, `has no element ${String(key)}: ${this.describeKeys()}`);
  }

  get(key: unknown): unknown {
    return this.elements.get(this.index(key));
  }

  *[Symbol.iterator](): Generator<unknown> {
    for (let index = 0; index < this.length; index++) yield this.elements.get(index);
  }

  private describeKeys(): string {
    return this.keys === null
      ? `its indexes are 0..${this.length - 1}`
      : `its keys are ${[...this.keys.keys()].join(', ')}`;
  }
}

export class IndexedDraftNode extends IndexedNode {
  set(key: unknown, value: unknown): void {
    this.elements.set(this.index(key), value);
  }

  assign(value: Iterable<unknown> | Readonly<Record<string, unknown>>): void {
    if (!isIterable(value)) {
      for (const key of Object.keys(value)) this.set(key, value[key]);
      return;
    }
    let index = 0;
    for (const element of value)
      this.set(this.keys === null ? index++ : this.key(index++), element);
    if (index !== this.length) {
      throw new ShapeEscape(this.path, `takes ${this.length} elements, not ${index}`);
    }
  }

  private key(index: number): unknown {
    return [...(this.keys as ReadonlyMap<unknown, number>).keys()][index];
  }
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
