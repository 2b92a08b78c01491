import { NOTHING, type Handle } from '../../checker/values/heap/index.js';
import { maskOf, readBits, type Address } from './bits.js';

/** Values of so many bits are looked up by these. */
export const MOST_BOX_BITS = 12;

/** The values of a shape of few bits, each of which is put together once. */
export class Boxes {
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(size: number) {
    this.values = new Int32Array(2 ** size);
    this.mask = maskOf(size);
  }

  /** @param make puts the value at an address together */
  read(row: Int32Array, at: Address, make: (row: Int32Array, at: Address) => Handle): Handle {
    const bits = readBits(row, at, this.mask);
    const known = this.values[bits]!;
    return known === NOTHING ? (this.values[bits] = make(row, at)) : known;
  }
}
