import {
  functionFrom,
  itemAt,
  NOTHING,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { placedInTurn, type Address } from './bits.js';
import { Boxes } from './boxes.js';
import type { Coded } from './coded.js';
import { bitsFor, Codes, NO_CODE } from './codes.js';
import type { Domain } from './domain.js';
import { kept, Outgrown, type Packed } from './packed.js';
import type { Subset } from './subset.js';
import type { Whole } from './whole.js';

/** The shapes that there are. */
export type Shape = Coded | Whole | Subset | Mapping | Fields;

/** A function over one domain. */
abstract class FunctionShape implements Packed {
  readonly size: number;
  /** How far from the first value that of each key is, as a difference of addresses. */
  readonly offsets: Int32Array;
  private readonly boxes: Boxes;

  /** @param values their shapes, in the order of the keys */
  constructor(
    protected readonly heap: Heap,
    readonly domain: Domain,
    readonly values: readonly Shape[],
  ) {
    const { offsets, end } = placedInTurn(values.map(({ size }) => size));
    this.offsets = Int32Array.from(offsets, (bit) => 2 * bit);
    this.size = end;
    this.boxes = new Boxes(end);
  }

  read(row: Int32Array, at: Address): Handle {
    return this.boxes.read(row, at, this.make);
  }

  private readonly make = (row: Int32Array, at: Address): Handle => {
    const { heap, values, offsets } = this;
    const mark = heap.mark();
    for (let index = 0; index < values.length; index++) {
      heap.push(values[index]!.read(row, at + offsets[index]!));
    }
    return functionFrom(heap, this.domain.set, mark);
  };

  write(row: Int32Array, at: Address, value: Handle): void {
    const { heap, values, offsets, domain } = this;
    const f = kept(heap, value);
    if (!domain.isOf(f)) throw new Outgrown(this);
    for (let index = 0; index < values.length; index++) {
      values[index]!.write(row, at + offsets[index]!, itemAt(heap, f, domain.first + index));
    }
  }
}

/** A function whose values all have one shape: any key can select one. */
export class Mapping extends FunctionShape {
  readonly kind = 'mapping';
  private readonly codes: Codes;

  constructor(
    heap: Heap,
    domain: Domain,
    readonly value: Shape,
  ) {
    const { keys } = domain;
    super(
      heap,
      domain,
      keys.map(() => value),
    );
    this.codes = new Codes(bitsFor(keys.length), keys);
  }

  /** Where the value at a key is, of a function that begins at `from`. Throws where there is none. */
  of(from: Address, key: Handle): Address {
    const at = this.find(from, key);
    if (at === NOTHING) throw new Error('an argument is outside of the domain');
    return at;
  }

  /** As `of`; `NOTHING` for what could be a key, but is none. */
  find(from: Address, key: Handle): Address {
    const code = this.codes.find(key);
    return code === NO_CODE ? this.findOther(from, key) : from + this.offsets[code]!;
  }

  private findOther(from: Address, key: Handle): Address {
    const normal = kept(this.heap, key);
    if (normal !== key) return this.find(from, normal);
    if (!this.domain.lacks(key)) throw new Error('a key has no place');
    return NOTHING;
  }
}

/** A record, or another function, each of whose values has its own shape. */
export class Fields extends FunctionShape {
  readonly kind = 'fields';

  /** Which of the values is that of a key; -1 for none. */
  indexOf(key: Handle): number {
    return this.domain.keys.indexOf(key);
  }
}
