import { RowsOutgrown } from '../../checker/rows-outgrown.js';
import { isNormal, normalize, type Handle, type Heap } from '../../checker/values/heap/index.js';
import type { Address } from './bits.js';

/** How values are kept in bits of a row. What takes up to 32 bits is within one word. */
export interface Packed {
  /** Bits that a value takes; one with more than 32 begins with a word. */
  readonly size: number;
  /** The value at an address. */
  read(row: Int32Array, at: Address): Handle;
  /**
   * Puts a value at an address.
   *
   * @throws Outgrown when it has no room there: some of the bits may have been written
   */
  write(row: Int32Array, at: Address, value: Handle): void;
}

/** A value came up that a shape has no bits for. */
export class Outgrown extends RowsOutgrown {
  constructor(readonly shape: Packed) {
    super('a value has no room in a packed row');
  }
}

/** The value as rows keep it: of equal ones there is one. */
export function kept(heap: Heap, value: Handle): Handle {
  return isNormal(heap, value) ? value : normalize(heap, value);
}
