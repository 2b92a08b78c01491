import type { Position } from '../shape/layout.js';
import type { Buffer } from './bits.js';
import type { Codec } from './codec.js';
import { escapeWith } from './escape.js';

/** A compound value in place that takes a whole new value. */
export interface Assignable {
  assign(value: unknown): void;
}

/** What arrays, maps and lists are made of, by index; indexes are checked by the caller. */
export interface Elements {
  readonly length: number;
  get(index: number): unknown;
  set(index: number, value: unknown): void;
}

export class ScalarElements implements Elements {
  readonly length: number;
  private readonly words: readonly number[];
  private readonly shifts: readonly number[];
  private readonly mask: number;

  constructor(
    private readonly buffer: Buffer,
    positions: readonly Position[],
    private readonly codec: Codec,
    private readonly path: string,
  ) {
    this.length = positions.length;
    this.words = positions.map((position) => position.word);
    this.shifts = positions.map((position) => position.shift);
    this.mask = (1 << codec.bits) - 1;
  }

  get(index: number): unknown {
    const word = this.buffer[this.words[index] as number] as number;
    return this.codec.decode((word >>> (this.shifts[index] as number)) & this.mask);
  }

  set(index: number, value: unknown): void {
    const code = this.codec.encode(value);
    if (code < 0) escapeWith(`${this.path}[${index}]`, value, this.codec.accepts);
    const word = this.words[index] as number;
    const shift = this.shifts[index] as number;
    this.buffer[word] = ((this.buffer[word] as number) & ~(this.mask << shift)) | (code << shift);
  }
}

export class CompoundElements implements Elements {
  readonly length: number;

  constructor(private readonly nodes: readonly unknown[]) {
    this.length = nodes.length;
  }

  get(index: number): unknown {
    return this.nodes[index];
  }

  set(index: number, value: unknown): void {
    (this.nodes[index] as Assignable).assign(value);
  }
}
