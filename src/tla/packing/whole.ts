import type { Handle, Heap } from '../../checker/values/heap/index.js';
import { WORD, type Address } from './bits.js';
import { kept, type Packed } from './packed.js';

/** Any value: a word that is its handle. */
export class Whole implements Packed {
  readonly kind = 'whole';
  readonly size = WORD;

  constructor(private readonly heap: Heap) {}

  read(row: Int32Array, at: Address): Handle {
    return row[at >> 6]!;
  }

  write(row: Int32Array, at: Address, value: Handle): void {
    row[at >> 6] = kept(this.heap, value);
  }
}
