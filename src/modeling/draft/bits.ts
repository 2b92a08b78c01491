import type { Extent, Position } from '../shape/layout.js';

/** The words that views and drafts read and change: one state. */
export type Buffer = Int32Array;

/** Elements of one extent at known positions, moved and cleared without decoding them. */
export class Cells {
  private readonly words: readonly number[];
  private readonly shifts: readonly number[];
  private readonly mask: number;
  private readonly wide: number;

  constructor(
    private readonly buffer: Buffer,
    positions: readonly Position[],
    extent: Extent,
  ) {
    this.words = positions.map((position) => position.word);
    this.shifts = positions.map((position) => position.shift);
    this.mask = extent.bits === 32 ? -1 : (1 << extent.bits) - 1;
    this.wide = extent.words;
  }

  /** Copies element `from` over element `to`. */
  copy(from: number, to: number): void {
    const source = this.words[from] as number;
    const target = this.words[to] as number;
    if (this.wide > 0) this.buffer.copyWithin(target, source, source + this.wide);
    else this.write(to, (this.buffer[source] as number) >>> (this.shifts[from] as number));
  }

  /** Sets every bit of an element to 0. */
  clear(index: number): void {
    const word = this.words[index] as number;
    if (this.wide > 0) this.buffer.fill(0, word, word + this.wide);
    else this.write(index, 0);
  }

  private write(index: number, bits: number): void {
    const word = this.words[index] as number;
    const shift = this.shifts[index] as number;
    const kept = (this.buffer[word] as number) & ~(this.mask << shift);
    this.buffer[word] = kept | ((bits & this.mask) << shift);
  }
}
