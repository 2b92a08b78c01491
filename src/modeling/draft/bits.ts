import { WORD_BITS, type Extent, type Position } from '../shape/layout.js';
import type { Words } from './words.js';

/** Elements of one extent at known positions, moved and cleared without decoding them. */
export class Cells {
  private readonly places: readonly number[];
  private readonly shifts: readonly number[];
  private readonly mask: number;
  private readonly wide: number;

  constructor(
    private readonly words: Words,
    positions: readonly Position[],
    extent: Extent,
  ) {
    this.places = positions.map((position) => position.word);
    this.shifts = positions.map((position) => position.shift);
    this.mask = extent.bits === WORD_BITS ? -1 : (1 << extent.bits) - 1;
    this.wide = extent.words;
  }

  /** Copies element `from` over element `to`. */
  copy(from: number, to: number): void {
    const source = this.places[from] as number;
    const target = this.places[to] as number;
    const { words, mask, wide } = this;
    for (let word = 0; word < wide; word++) {
      words.write(target + word, 0, -1, words.read(source + word, 0, -1));
    }
    if (wide === 0) this.write(to, words.read(source, this.shifts[from] as number, mask));
  }

  /** Sets every bit of an element to 0. */
  clear(index: number): void {
    const place = this.places[index] as number;
    for (let word = 0; word < this.wide; word++) this.words.write(place + word, 0, -1, 0);
    if (this.wide === 0) this.write(index, 0);
  }

  private write(index: number, bits: number): void {
    this.words.write(this.places[index] as number, this.shifts[index] as number, this.mask, bits);
  }
}
