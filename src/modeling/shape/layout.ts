import type { Fields, ScalarShape, SetShape, Shape } from './shape.js';
import { cardinality } from './shape.js';

/** Where a value lives: its first bit is bit `shift` of word `word`. */
export interface Position {
  readonly word: number;
  readonly shift: number;
}

/**
 * The room a shape takes. A small one (`words` 0) has at most 32 bits and never crosses a word;
 * a large one starts at a word and takes `words` whole words.
 */
export interface Extent {
  readonly words: number;
  readonly bits: number;
}

export const WORD_BITS = 32;

/** Bits of a scalar: enough for its codes 0 .. cardinality - 1. */
export function scalarBits(shape: ScalarShape): number {
  return WORD_BITS - Math.clz32(cardinality(shape) - 1);
}

/** A mask of `bits` ones; `bits` is below 32. */
export function maskOf(bits: number): number {
  return (1 << bits) - 1;
}

/** The position of something at `offset` from `base`. */
export function at(base: Position, offset: Position): Position {
  return { word: base.word + offset.word, shift: base.shift + offset.shift };
}

export function extentOf(shape: Shape): Extent {
  switch (shape.kind) {
    case 'record':
      return layOutFields(shape.fields).extent;
    case 'array':
      return layOutElements(shape.length, shape.of).extent;
    case 'map':
      return layOutElements(shape.keys.length, shape.of).extent;
    case 'set':
      return setExtent(shape);
    case 'list':
      return layOutList(shape.capacity, shape.of).extent;
    default:
      return { words: 0, bits: scalarBits(shape) };
  }
}

/** Words that hold a shape by itself; at least 1. */
export function wordsOf(shape: Shape): number {
  return Math.max(1, extentOf(shape).words);
}

export interface FieldsLayout {
  readonly extent: Extent;
  readonly offsets: ReadonlyMap<string, Position>;
}

/** Fields in declared order, each in the current word if it fits there, else in the next. */
export function layOutFields(fields: Fields): FieldsLayout {
  const cursor = new Cursor();
  const offsets = new Map<string, Position>();
  for (const [name, shape] of Object.entries(fields))
    offsets.set(name, cursor.place(extentOf(shape)));
  return { extent: cursor.extent(), offsets };
}

export interface ElementsLayout {
  readonly extent: Extent;
  readonly offsets: readonly Position[];
}

export function layOutElements(length: number, of: Shape): ElementsLayout {
  const cursor = new Cursor();
  const extent = extentOf(of);
  const offsets = Array.from({ length }, () => cursor.place(extent));
  return { extent: cursor.extent(), offsets };
}

export interface ListLayout {
  readonly extent: Extent;
  readonly length: Position;
  readonly lengthBits: number;
  readonly elements: readonly Position[];
}

/** The length first, then the elements as in an array. Elements beyond the length are all zero. */
export function layOutList(capacity: number, of: Shape): ListLayout {
  const cursor = new Cursor();
  const lengthBits = WORD_BITS - Math.clz32(capacity);
  const length = cursor.place({ words: 0, bits: lengthBits });
  const element = extentOf(of);
  const elements = Array.from({ length: capacity }, () => cursor.place(element));
  return { extent: cursor.extent(), length, lengthBits, elements };
}

function setExtent(shape: SetShape): Extent {
  const members = cardinality(shape.of);
  return members <= WORD_BITS
    ? { words: 0, bits: members }
    : { words: Math.ceil(members / WORD_BITS), bits: 0 };
}

/** Hands out room from bit 0 of word 0 on. */
class Cursor {
  private word = 0;
  private bit = 0;

  place(extent: Extent): Position {
    if (this.bit > 0 && (extent.words > 0 || this.bit + extent.bits > WORD_BITS)) this.nextWord();
    const position = { word: this.word, shift: this.bit };
    if (extent.words > 0) this.word += extent.words;
    else this.bit += extent.bits;
    return position;
  }

  extent(): Extent {
    if (this.word === 0) return { words: 0, bits: this.bit };
    return { words: this.word + (this.bit > 0 ? 1 : 0), bits: 0 };
  }

  private nextWord(): void {
    this.word += 1;
    this.bit = 0;
  }
}
