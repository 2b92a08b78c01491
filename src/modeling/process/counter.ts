import type { Buffer } from '../draft/bits.js';
import { maskOf, scalarBits, type Position } from '../shape/layout.js';
import type { ProcessKind } from './kind.js';

/** The program counter of an instance: the code of its `at`, the first field of its record. */
export class Counter {
  private readonly word: number;
  private readonly shift: number;
  private readonly mask: number;

  constructor(
    private readonly buffer: Buffer,
    position: Position,
    kind: ProcessKind,
  ) {
    this.word = position.word;
    this.shift = position.shift;
    this.mask = maskOf(scalarBits(kind.shape.fields.at));
  }

  get(): number {
    return ((this.buffer[this.word] as number) >>> this.shift) & this.mask;
  }

  set(pc: number): void {
    const kept = (this.buffer[this.word] as number) & ~(this.mask << this.shift);
    this.buffer[this.word] = kept | (pc << this.shift);
  }
}
