import type { Position } from '../shape/layout.js';
import type { Cells } from './bits.js';
import { CollectionNode } from './collection.js';
import type { Elements } from './elements.js';
import { ShapeEscape } from './escape.js';
import { detach, isIterable, PUT, type DraftNode } from './node.js';
import type { ListDraft, ListView } from './types.js';
import type { Words } from './words.js';

/** A bounded sequence: a length and the elements; those beyond the length are all zero. */
export class ListNode extends CollectionNode implements ListView<unknown> {
  readonly capacity: number;
  private readonly mask: number;

  constructor(
    protected readonly words: Words,
    protected readonly lengthAt: Position,
    lengthBits: number,
    protected readonly elements: Elements,
    protected readonly path: string,
  ) {
    super();
    this.capacity = elements.length;
    this.mask = (1 << lengthBits) - 1;
  }

  get length(): number {
    return this.words.read(this.lengthAt.word, this.lengthAt.shift, this.mask);
  }

  get(index: number): unknown {
    this.check(index);
    return this.elements.get(index);
  }

  indexOf(element: unknown): number {
    const length = this.length;
    for (let index = 0; index < length; index++) {
      if (this.elements.get(index) === element) return index;
    }
    return -1;
  }

  includes(element: unknown): boolean {
    return this.indexOf(element) >= 0;
  }

  protected elementsNow(): readonly unknown[] {
    return this.elements.first(this.length);
  }

  protected check(index: number): void {
    if (Number.isInteger(index) && index >= 0 && index < this.length) return;
    throw new ShapeEscape(this.path, `has ${this.length} elements and none at index ${index}`);
  }

  protected setLength(length: number): void {
    if (length > this.capacity) {
      throw new ShapeEscape(this.path, `grows over its capacity of ${this.capacity}`);
    }
    this.words.write(this.lengthAt.word, this.lengthAt.shift, this.mask, length);
  }
}

export class ListDraftNode extends ListNode implements ListDraft<unknown, unknown>, DraftNode {
  constructor(
    words: Words,
    lengthAt: Position,
    lengthBits: number,
    elements: Elements,
    path: string,
    private readonly cells: Cells,
  ) {
    super(words, lengthAt, lengthBits, elements, path);
  }

  set(index: number, value: unknown): void {
    this.check(index);
    this.elements.put(index, detach(value));
  }

  push(value: unknown): void {
    this.append(detach(value));
  }

  unshift(value: unknown): void {
    const plain = detach(value);
    const length = this.length;
    this.setLength(length + 1);
    for (let index = length; index > 0; index--) this.cells.copy(index - 1, index);
    this.elements.put(0, plain);
  }

  removeAt(index: number): void {
    this.check(index);
    const last = this.length - 1;
    for (let to = index; to < last; to++) this.cells.copy(to + 1, to);
    this.cells.clear(last);
    this.setLength(last);
  }

  remove(element: unknown): void {
    const index = this.indexOf(element);
    if (index >= 0) this.removeAt(index);
  }

  clear(): void {
    for (let index = this.length - 1; index >= 0; index--) this.cells.clear(index);
    this.setLength(0);
  }

  assign(values: unknown): void {
    this[PUT](detach(values));
  }

  [PUT](plain: unknown): void {
    if (!isIterable(plain)) throw new ShapeEscape(this.path, 'takes elements in order');
    this.clear();
    for (const value of plain) this.append(value);
  }

  private append(plain: unknown): void {
    const length = this.length;
    this.setLength(length + 1);
    this.elements.put(length, plain);
  }
}
