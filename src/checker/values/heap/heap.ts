import { Budget } from '../../store/budget.js';
import { Memory } from '../../store/memory.js';
import { StoreFull } from '../../store/store-full.js';
import { FALSE, NOTHING, TRUE } from './handle.js';
import type { Handle } from './handle.js';
import { ITEMS, isNormal, KIND_MASK, LENGTH_SHIFT, NORMAL } from './header.js';
import {
  ANYTHING,
  BOOLEAN,
  INFINITE,
  INTEGERS,
  MODEL_VALUE,
  NATURALS,
  REALS,
  SET,
  STRING,
  STRINGS,
  TUPLE,
} from './kinds.js';
import { LazyValues } from './lazy.js';
import { Memo } from './memo.js';
import { Ranks } from './ranks.js';

/** Little, so that tables grow before their code is optimized: else that is done twice. */
const FIRST_WORDS = 1 << 13;
const FIRST_SLOTS = 1 << 10;
const FIRST_STACK = 1 << 10;
/** Offsets must fit into a handle, which is an offset doubled. */
const MOST_WORDS = 2 ** 31;

/**
 * Values, each of which exists once (hash consing): equal normal values have equal handles, so that
 * to compare them is to compare two numbers. Values are never freed.
 *
 * A new value is drafted at the end of the words and sealed: sealing gives the value back that is
 * already there, or keeps the draft.
 */
export class Heap {
  /** Replaced when it grows: to be read anew after anything that may make a value. */
  words: Int32Array;
  /** The first word that no value has taken. The three before are `NOTHING`, `FALSE`, `TRUE`. */
  private used = 3;
  /** Handle and hash of each value, by open addressing; 0 for the handle is a free slot. */
  private slots: Int32Array;
  private count = 0;

  /** Items of values to be: a constructor takes everything above its mark. */
  stack: Int32Array;
  /** The number of items on the stack. */
  top = 0;

  /** What lazy functions and filters do. */
  readonly lazies = new LazyValues();
  /** Results of operations on two values: operation, value, value. */
  readonly memo = new Memo();

  private readonly memory: Memory;
  private readonly texts: string[] = [];
  private readonly stringHandles = new Map<string, Handle>();
  private readonly modelHandles = new Map<string, Handle>();
  private readonly ranks = new Ranks();

  readonly emptySet: Handle;
  readonly emptyTuple: Handle;
  /** `BOOLEAN` */
  readonly booleans: Handle;
  /** `Nat` */
  readonly naturals: Handle;
  /** `Int` */
  readonly integers: Handle;
  /** `Real` */
  readonly reals: Handle;
  /** `STRING` */
  readonly strings: Handle;
  /** `Any` of module TLC. */
  readonly anything: Handle;

  /** @param budget what it takes its memory from */
  constructor(readonly budget = new Budget()) {
    this.memory = new Memory(budget);
    this.words = this.memory.allocate(FIRST_WORDS);
    this.slots = this.memory.allocate(2 * FIRST_SLOTS);
    this.stack = this.memory.allocate(FIRST_STACK);
    this.words.fill(BOOLEAN | NORMAL, FALSE >> 1, (TRUE >> 1) + 1);
    this.emptySet = this.seal(SET, 0);
    this.emptyTuple = this.seal(TUPLE, 0);
    this.push(FALSE);
    this.push(TRUE);
    this.booleans = this.sealFrom(SET, 0);
    this.naturals = this.plain(INFINITE, NATURALS);
    this.integers = this.plain(INFINITE, INTEGERS);
    this.reals = this.plain(INFINITE, REALS);
    this.strings = this.plain(INFINITE, STRINGS);
    this.anything = this.plain(INFINITE, ANYTHING);
  }

  /** Memory for values, in bytes, without the texts of strings. */
  get bytes(): number {
    return this.memory.bytes + this.memo.bytes;
  }

  /** Where the scratch stack stands: given to a constructor, after its items have been pushed. */
  mark(): number {
    return this.top;
  }

  push(handle: Handle): void {
    if (this.top === this.stack.length) this.stack = this.grown(this.stack, this.top + 1);
    this.stack[this.top++] = handle;
  }

  /** Makes room on the stack for so many items above its top. */
  reserve(items: number): void {
    if (this.top + items > this.stack.length) this.stack = this.grown(this.stack, this.top + items);
  }

  /** Forgets all that was pushed, after an error. */
  resetStack(): void {
    this.top = 0;
  }

  /** Room for a value of so many items. @returns where its first item is to be written */
  draft(length: number): number {
    const items = this.used + ITEMS;
    if (items + length >= this.words.length) this.growWords(items + length + 1);
    return items;
  }

  /** The value of these items, which are handles: what was drafted last, or its equal. */
  seal(kind: number, length: number): Handle {
    return this.sealItems(this.words, this.used + ITEMS, kind, length);
  }

  /** The value of all that was pushed since the mark. */
  sealFrom(kind: number, mark: number): Handle {
    const length = this.top - mark;
    this.top = mark;
    return this.sealItems(this.stack, mark, kind, length);
  }

  /** A value of one item that is a plain number, not a handle. */
  plain(kind: number, item: number): Handle {
    const items = this.draft(1);
    this.words[items] = item;
    return this.sealPlain(kind, 1);
  }

  /** The value of these items, which are plain numbers: what was drafted last, or its equal. */
  sealPlain(kind: number, length: number): Handle {
    const { words, used } = this;
    const end = used + ITEMS + length;
    let hash = Math.imul(length ^ (kind << 24), FIRST_FACTOR);
    for (let at = used + ITEMS; at < end; at++) {
      hash = Math.imul(hash ^ (hash >>> 15) ^ words[at]!, SECOND_FACTOR);
    }
    const normal = kind <= MODEL_VALUE ? NORMAL : 0;
    const header = (length << LENGTH_SHIFT) | normal | kind;
    return this.intern(words, used + ITEMS, header, mixed(hash));
  }

  /** A value that no other is equal to, not even one in the same place of the lazy values later. */
  lazy(kind: number, place: number): Handle {
    const items = this.draft(1);
    this.words[items] = place;
    return this.append(this.words, items, (1 << LENGTH_SHIFT) | kind);
  }

  /** A value that outlives the state in which it was made: what is lazy about it lasts. */
  lasting(value: Handle): Handle {
    if (!isNormal(this, value)) this.lazies.last();
    return value;
  }

  /** The string of this text. The first occurrence of a text decides its rank. */
  string(text: string): Handle {
    const known = this.stringHandles.get(text);
    if (known !== undefined) return known;
    const handle = this.named(STRING, text);
    this.stringHandles.set(text, handle);
    return handle;
  }

  /** The model value of this name. `X_name`, whose second character is `_`, has the type `X`. */
  modelValue(name: string): Handle {
    const known = this.modelHandles.get(name);
    if (known !== undefined) return known;
    const handle = this.named(MODEL_VALUE, name);
    this.modelHandles.set(name, handle);
    return handle;
  }

  /** @param handle a string or a model value */
  textOf(handle: Handle): string {
    return this.texts[this.words[(handle >>> 1) + ITEMS]!]!;
  }

  /** Gives a text its rank, if it has none, without making a value. */
  reserveRank(text: string): void {
    this.ranks.rankOf(text);
  }

  /** How many texts have a rank. */
  get rankCount(): number {
    return this.ranks.count;
  }

  /** From now on texts that have not occurred get no rank: they are behind all others. */
  freezeRanks(): void {
    this.ranks.freeze();
  }

  private named(kind: number, text: string): Handle {
    const items = this.draft(3);
    this.words[items] = this.texts.length;
    this.words[items + 1] = this.ranks.rankOf(text);
    this.words[items + 2] = text.length > 2 && text[1] === '_' ? text.codePointAt(0)! : 0;
    this.texts.push(text);
    return this.sealPlain(kind, 3);
  }

  private sealItems(source: Int32Array, from: number, kind: number, length: number): Handle {
    const { words } = this;
    const end = from + length;
    let hash = Math.imul(length ^ (kind << 24), FIRST_FACTOR);
    let normal = kind <= SET ? NORMAL : 0;
    for (let at = from; at < end; at++) {
      const item = source[at]!;
      if ((item & 1) === 0) normal &= words[item >>> 1]!;
      hash = Math.imul(hash ^ (hash >>> 15) ^ item, SECOND_FACTOR);
    }
    return this.intern(source, from, (length << LENGTH_SHIFT) | normal | kind, mixed(hash));
  }

  /**
   * The value like a normal one but for one item, if it is there: most are, and are found without
   * writing them first. `NOTHING` if it is not, or not normal.
   */
  findReplaced(like: Handle, index: number, item: Handle): Handle {
    const { words, slots } = this;
    const header = words[like >>> 1]!;
    if ((header & NORMAL) === 0 || !isNormal(this, item)) return NOTHING;
    const length = header >>> LENGTH_SHIFT;
    const from = (like >>> 1) + ITEMS;
    const end = from + length;
    const place = from + index;
    let hash = Math.imul(length ^ ((header & KIND_MASK) << 24), FIRST_FACTOR);
    for (let at = from; at < end; at++) {
      const each = at === place ? item : words[at]!;
      hash = Math.imul(hash ^ (hash >>> 15) ^ each, SECOND_FACTOR);
    }
    hash = mixed(hash);
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (let handle = slots[slot]!; handle !== 0; handle = slots[slot]!) {
      if (slots[slot + 1] === hash && words[handle >>> 1] === header) {
        const distance = (handle >>> 1) - (like >>> 1);
        let at = end - 1;
        while (at >= from && words[at + distance] === (at === place ? item : words[at]!)) at--;
        if (at < from) return handle;
      }
      slot = (slot + 2) & mask;
    }
    return NOTHING;
  }

  /** The value with this header and these items, which is made if it is not there. */
  private intern(source: Int32Array, from: number, header: number, hash: number): Handle {
    const { words, slots } = this;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (let handle = slots[slot]!; handle !== 0; handle = slots[slot]!) {
      if (slots[slot + 1] === hash && words[handle >>> 1] === header) {
        const distance = (handle >>> 1) + ITEMS - from;
        let at = from + (header >>> LENGTH_SHIFT) - 1;
        while (at >= from && words[at + distance] === source[at]) at--;
        if (at < from) return handle;
      }
      slot = (slot + 2) & mask;
    }
    const handle = this.append(source, from, header);
    slots[slot] = handle;
    slots[slot + 1] = hash;
    // At most two thirds of the slots are taken.
    if (++this.count * 3 > slots.length) this.growSlots();
    return handle;
  }

  private append(source: Int32Array, from: number, header: number): Handle {
    const length = header >>> LENGTH_SHIFT;
    const items = this.draft(length);
    const { words } = this;
    const offset = items - ITEMS;
    words[offset] = header;
    if (source !== words) {
      for (let index = 0; index < length; index++) words[items + index] = source[from + index]!;
    }
    this.used = items + length;
    if ((header & NORMAL) === 0) words[this.used++] = NOTHING;
    return offset << 1;
  }

  private growWords(needed: number): void {
    if (needed > MOST_WORDS) throw new StoreFull('memory', this.budget.used);
    this.words = this.grown(this.words, needed);
  }

  private growSlots(): void {
    const old = this.slots;
    const slots = this.memory.allocate(old.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from] === 0) continue;
      const hash = old[from + 1]!;
      let slot = (hash << 1) & mask;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      slots[slot] = old[from]!;
      slots[slot + 1] = hash;
    }
    this.memory.release(old);
    this.slots = slots;
  }

  /** A copy of at least the needed length, and at least twice as long, in place of the words. */
  private grown(words: Int32Array, needed: number): Int32Array {
    let length = words.length;
    while (length < needed) length *= 2;
    const copy = this.memory.allocate(length);
    copy.set(words);
    this.memory.release(words);
    return copy;
  }
}

const FIRST_FACTOR = 0x9e3779b1;
const SECOND_FACTOR = 0x85ebca6b;

/** Spreads all bits of a hash over its low ones. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), FIRST_FACTOR);
  return once ^ (once >>> 15);
}
