import { functionFrom, itemAt, type Handle, type Heap } from '../../checker/values/heap/index.js';
import { placedInTurn, type Address } from './bits.js';
import { Boxes } from './boxes.js';
import type { Coded } from './coded.js';
import type { Domain } from './domain.js';
import { kept, Outgrown, type Packed } from './packed.js';
import type { Subset } from './subset.js';
import type { Whole } from './whole.js';

/** The shapes that there are. */
export type Shape = Coded | Whole | Subset | Mapping | Fields;

/** Where a value is in a packed row. */
export interface Place {
  readonly shape: Shape;
  readonly at: Address;
}

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

  /** Where the value at a key is, of a function that begins at an address; undefined for no key. */
  placeOf(key: Handle, at: Address): Place | undefined {
    const index = this.domain.keys.indexOf(key);
    return index < 0 ? undefined : { shape: this.values[index]!, at: at + this.offsets[index]! };
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

/** A function whose values all have one shape. */
export class Mapping extends FunctionShape {
  readonly kind = 'mapping';

  constructor(
    heap: Heap,
    domain: Domain,
    readonly value: Shape,
  ) {
    super(
      heap,
      domain,
      domain.keys.map(() => value),
    );
  }
}

/** A record, or another function, each of whose values has its own shape. */
export class Fields extends FunctionShape {
  readonly kind = 'fields';
}
