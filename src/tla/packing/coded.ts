import { FALSE, TRUE, type Handle, type Heap } from '../../checker/values/heap/index.js';
import { maskOf, readBits, writeBits, type Address } from './bits.js';
import { NO_CODE, type Codes } from './codes.js';
import { kept, Outgrown, type Packed } from './packed.js';

/** One of a few values, by its code. */
export class Coded implements Packed {
  readonly kind = 'coded';
  readonly size: number;
  readonly mask: number;

  constructor(
    private readonly heap: Heap,
    readonly codes: Codes,
  ) {
    this.size = codes.bits;
    this.mask = maskOf(codes.bits);
  }

  /** Whether there are no other values. */
  get areBooleans(): boolean {
    const { values } = this.codes;
    return values.length === 2 && values[0] === FALSE && values[1] === TRUE;
  }

  read(row: Int32Array, at: Address): Handle {
    return this.codes.values[readBits(row, at, this.mask)]!;
  }

  write(row: Int32Array, at: Address, value: Handle): void {
    writeBits(row, at, this.mask, this.codeOf(value));
  }

  /**
   * The code of a value: a new one, if it has none.
   *
   * @throws Outgrown when no code is left
   */
  codeOf(value: Handle): number {
    const code = this.codes.find(value);
    return code === NO_CODE ? this.newCode(value) : code;
  }

  private newCode(value: Handle): number {
    const normal = kept(this.heap, value);
    if (normal !== value) return this.codeOf(normal);
    const code = this.codes.add(value);
    if (code === NO_CODE) throw new Outgrown(this);
    return code;
  }
}
