import { NOTHING, type Handle } from '../../checker/values/heap/index.js';
import { maskOf, readBits, WORD, type Address } from './bits.js';

/** How many values are kept at most. */
const MOST_BOXES = 2 ** 12;

const FACTOR = 0x9e3779b1;

/** The values of a shape that were put together last, by their bits. */
export class Boxes {
  private readonly words: number;
  /** The bits of the last word. */
  private readonly mask: number;
  private readonly places: number;
  private readonly keys: Int32Array;
  private readonly values: Int32Array;

  /** @param size the bits of a value: up to 32, or as many from the beginning of a word on */
  constructor(size: number) {
    this.words = Math.max(1, Math.ceil(size / WORD));
    this.mask = maskOf(size - WORD * (this.words - 1));
    this.places = Math.min(MOST_BOXES, 2 ** size);
    this.keys = new Int32Array(this.places * this.words);
    this.values = new Int32Array(this.places);
  }

  /** @param make puts the value at an address together */
  read(row: Int32Array, at: Address, make: (row: Int32Array, at: Address) => Handle): Handle {
    const last = this.words - 1;
    const bits = readBits(row, at + 2 * WORD * last, this.mask);
    let hash = bits;
    for (let word = at >> 6, left = last; left > 0; left--) {
      hash = Math.imul(hash ^ (hash >>> 15) ^ row[word++]!, FACTOR);
    }
    const place = (hash ^ (hash >>> 12)) & (this.places - 1);
    const value = this.values[place]!;
    return value !== NOTHING && this.isAt(place, row, at >> 6, bits)
      ? value
      : this.keep(place, row, at, bits, make(row, at));
  }

  private isAt(place: number, row: Int32Array, from: number, bits: number): boolean {
    const { keys, words } = this;
    const key = place * words;
    for (let index = words - 2; index >= 0; index--) {
      if (keys[key + index] !== row[from + index]) return false;
    }
    return keys[key + words - 1] === bits;
  }

  private keep(place: number, row: Int32Array, at: Address, bits: number, value: Handle): Handle {
    const { keys, values, words } = this;
    const key = place * words;
    for (let index = 0; index < words - 1; index++) keys[key + index] = row[(at >> 6) + index]!;
    keys[key + words - 1] = bits;
    values[place] = value;
    return value;
  }
}
