import { WORD_BITS } from '../shape/layout.js';
import type { Codec } from './codec.js';
import { CollectionNode } from './collection.js';
import { escapeWith, ShapeEscape } from './escape.js';
import { isIterable, PUT, type DraftNode } from './node.js';
import type { SetDraft, SetView } from './types.js';
import type { Words } from './words.js';

/** A set of scalars as a bit a member. A small set lies within one word. */
export class SetNode extends CollectionNode implements SetView<unknown> {
  protected readonly mask: number;
  /** Words it takes; the last may be used in part. */
  protected readonly width: number;
  private knownBits = 0;
  private knownMembers: readonly unknown[] = [];

  constructor(
    protected readonly words: Words,
    protected readonly word: number,
    protected readonly shift: number,
    protected readonly codec: Codec,
    protected readonly path: string,
  ) {
    super();
    this.mask = codec.size >= WORD_BITS ? -1 : (1 << codec.size) - 1;
    this.width = Math.ceil(codec.size / WORD_BITS);
  }

  /** Members with codes 32 * index .. 32 * index + 31, as bits. */
  protected chunk(index: number): number {
    return this.words.read(this.word + index, this.shift, this.mask);
  }

  protected code(member: unknown): number {
    const code = this.codec.encode(member);
    return code < 0 ? escapeWith(`an element of ${this.path}`, member, this.codec.accepts) : code;
  }

  get size(): number {
    let size = 0;
    for (let index = 0; index < this.width; index++) size += onesOf(this.chunk(index));
    return size;
  }

  has(member: unknown): boolean {
    const code = this.code(member);
    return this.words.read(this.word + (code >>> 5), this.shift + (code & 31), 1) === 1;
  }

  isSubsetOf(other: SetView<unknown>): boolean {
    if (!this.isLike(other)) return this.every((member) => other.some((one) => one === member));
    for (let index = 0; index < this.width; index++) {
      if ((this.chunk(index) & ~other.chunk(index)) !== 0) return false;
    }
    return true;
  }

  isDisjointFrom(other: SetView<unknown>): boolean {
    if (!this.isLike(other)) return !this.some((member) => other.some((one) => one === member));
    for (let index = 0; index < this.width; index++) {
      if ((this.chunk(index) & other.chunk(index)) !== 0) return false;
    }
    return true;
  }

  /** Sets of one shape have the same bit for the same member. */
  private isLike(other: SetView<unknown>): other is SetNode {
    return other instanceof SetNode && other.codec === this.codec;
  }

  /** A set within one word is often asked twice in a row for the same members. */
  protected elementsNow(): readonly unknown[] {
    if (this.width > 1) return this.decodeMembers();
    const bits = this.chunk(0);
    if (bits !== this.knownBits) {
      this.knownMembers = this.decodeMembers();
      this.knownBits = bits;
    }
    return this.knownMembers;
  }

  private decodeMembers(): readonly unknown[] {
    const members: unknown[] = [];
    for (let index = 0; index < this.width; index++) {
      for (let rest = this.chunk(index); rest !== 0; rest &= rest - 1) {
        const bit = WORD_BITS - 1 - Math.clz32(rest & -rest);
        members.push(this.codec.decode(index * WORD_BITS + bit));
      }
    }
    return members;
  }
}

export class SetDraftNode extends SetNode implements SetDraft<unknown>, DraftNode {
  add(member: unknown): void {
    this.writeBit(this.code(member), 1);
  }

  delete(member: unknown): void {
    this.writeBit(this.code(member), 0);
  }

  clear(): void {
    for (let index = 0; index < this.width; index++) {
      this.words.write(this.word + index, this.shift, this.mask, 0);
    }
  }

  private writeBit(code: number, bit: 0 | 1): void {
    this.words.write(this.word + (code >>> 5), this.shift + (code & 31), 1, bit);
  }

  addAll(members: Iterable<unknown>): void {
    for (const member of members) this.add(member);
  }

  deleteAll(members: Iterable<unknown>): void {
    for (const member of members) this.delete(member);
  }

  assign(members: unknown): void {
    if (!isIterable(members)) throw new ShapeEscape(this.path, 'takes its members in any order');
    const copy = [...members];
    this.clear();
    this.addAll(copy);
  }

  [PUT](plain: unknown): void {
    this.assign(plain);
  }
}

function onesOf(bits: number): number {
  let rest = bits >>> 0;
  let ones = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    ones += 1;
  }
  return ones;
}
