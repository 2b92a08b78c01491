import { BOOLEAN, kindOf, type Handle, type Heap } from '../../checker/values/heap/index.js';
import { maskOf, readBits, writeBits, type Address } from './bits.js';
import { NO_CODE, type Codes } from './codes.js';
import { kept, Outgrown, type Packed } from './packed.js';

/** One of a few values, by its code. */
export class Coded implements Packed {
  readonly kind = 'coded';
  readonly size: number;
  readonly mask: number;

  /**
   * @param valueKind the kind that all values have, and others will have: numbers, strings or
   *   Booleans, which compare with each other; null where values may be of any kind
   */
  constructor(
    private readonly heap: Heap,
    readonly codes: Codes,
    readonly valueKind: number | null,
  ) {
    this.size = codes.bits;
    this.mask = maskOf(codes.bits);
  }

  /** Whether the codes are 0 for FALSE and 1 for TRUE, and there are no others. */
  get isBoolean(): boolean {
    return this.valueKind === BOOLEAN;
  }

  /** The code of what a value is compared with, if codes are as good as values for that. */
  codeToCompare(value: Handle): number {
    return this.valueKind === kindOf(this.heap, value) ? this.codes.find(value) : NO_CODE;
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
   * @throws Outgrown when no code is left, or the value is of another kind than all others
   */
  codeOf(value: Handle): number {
    const code = this.codes.find(value);
    return code === NO_CODE ? this.newCode(value) : code;
  }

  /** The code as the handle of that integer, which generated code can keep. */
  numberOf(value: Handle): Handle {
    return (this.codeOf(value) << 1) | 1;
  }

  private newCode(value: Handle): number {
    const normal = kept(this.heap, value);
    if (normal !== value) return this.codeOf(normal);
    const isOther = this.valueKind !== null && kindOf(this.heap, value) !== this.valueKind;
    const code = isOther ? NO_CODE : this.codes.add(value);
    if (code === NO_CODE) throw new Outgrown(this);
    return code;
  }
}
