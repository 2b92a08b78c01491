import { CollectionNode } from './collection.js';
import type { Elements } from './elements.js';
import { ShapeEscape } from './escape.js';
import { detach, isIterable, PUT, type DraftNode } from './node.js';

/** An array (by index) or a map (by key). */
export class IndexedNode extends CollectionNode {
  readonly length: number;

  constructor(
    protected readonly elements: Elements,
    /** The index of each key of a map; null for an array. */
    protected readonly keys: ReadonlyMap<unknown, number> | null,
    protected readonly path: string,
  ) {
    super();
    this.length = elements.length;
  }

  protected index(key: unknown): number {
    if (this.keys !== null) return this.keys.get(key) ?? this.refuse(key);
    const index = key as number;
    return Number.isInteger(index) && index >= 0 && index < this.length ? index : this.refuse(key);
  }

  private refuse(key: unknown): never {
    throw new ShapeEscape(this.path, `has no element ${String(key)}: ${this.describeKeys()}`);
  }

  get(key: unknown): unknown {
    return this.elements.get(this.index(key));
  }

  protected elementsNow(): readonly unknown[] {
    return this.elements.first(this.length);
  }

  private describeKeys(): string {
    return this.keys === null
      ? `its indexes are 0..${this.length - 1}`
      : `its keys are ${[...this.keys.keys()].join(', ')}`;
  }
}

export class IndexedDraftNode extends IndexedNode implements DraftNode {
  set(key: unknown, value: unknown): void {
    this.elements.put(this.index(key), detach(value));
  }

  assign(value: unknown): void {
    this[PUT](detach(value));
  }

  [PUT](plain: unknown): void {
    if (isIterable(plain)) this.putInOrder([...plain]);
    else this.putByKey(plain);
  }

  private putInOrder(values: readonly unknown[]): void {
    this.requireCount(values.length);
    values.forEach((value, index) => this.elements.put(index, value));
  }

  /** Keys are distinct and each is checked, so that as many as there are elements are all of them. */
  private putByKey(plain: unknown): void {
    const entries = typeof plain === 'object' && plain !== null ? Object.entries(plain) : [];
    this.requireCount(entries.length);
    for (const [key, value] of entries) this.elements.put(this.index(key), value);
  }

  private requireCount(count: number): void {
    if (count === this.length) return;
    throw new ShapeEscape(this.path, `takes ${this.length} elements, not ${count}`);
  }
}
