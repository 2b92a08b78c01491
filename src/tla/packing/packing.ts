import type { Row } from '../../checker/model.js';
import type { Handle, Heap } from '../../checker/values/heap/index.js';
import { addressOf, placedInWords, type Address } from './bits.js';
import { inferShape, ROOMS } from './infer.js';
import { move } from './move.js';
import type { Packed } from './packed.js';
import type { Shape } from './shape.js';
import { widened } from './widen.js';

/** Where a variable is in a packed row. */
export interface VariablePlace {
  readonly shape: Shape;
  readonly address: Address;
}

/** How rows of a handle for each variable are packed into fewer words, and back. */
export class Packing {
  readonly places: readonly VariablePlace[];
  /** Words in a packed row. */
  readonly width: number;

  /** @param shapes of the variables, in the order of the row */
  constructor(
    private readonly heap: Heap,
    shapes: readonly Shape[],
  ) {
    const { offsets, words } = placedInWords(shapes.map(({ size }) => size));
    this.places = shapes.map((shape, index) => ({ shape, address: addressOf(offsets[index]!) }));
    this.width = words;
  }

  /** @throws Outgrown when a value has no room */
  pack(row: Row, packed: Row): void {
    this.places.forEach(({ shape, address }, index) => shape.write(packed, address, row[index]!));
  }

  /** Packs those variables that have another value than in a row whose packed form is there. */
  packChanged(before: Row, row: Row, packed: Row): void {
    const { places } = this;
    for (let index = 0; index < places.length; index++) {
      const value = row[index]!;
      if (value === before[index]) continue;
      const { shape, address } = places[index]!;
      shape.write(packed, address, value);
    }
  }

  unpack(packed: Row, row: Row): void {
    this.places.forEach(({ shape, address }, index) => {
      row[index] = shape.read(packed, address);
    });
  }

  /** Whether a row has a word for each variable that is its value. */
  get isIdle(): boolean {
    return this.places.every(({ shape }) => shape.kind === 'whole');
  }

  /** Packs a row that another packing of the same variables has packed. */
  repack(other: Packing, row: Row, packed: Row): void {
    this.places.forEach(({ shape, address }, index) => {
      const from = other.places[index]!;
      move(row, from.shape, from.address, packed, shape, address);
    });
  }

  /** The same, but with more room where `part` has been outgrown. */
  widened(part: Packed): Packing {
    return new Packing(
      this.heap,
      this.places.map(({ shape }) => widened(this.heap, shape, part)),
    );
  }
}

/** The values that each variable has had in these rows. */
export function valuesIn(rows: Iterable<Row>, width: number): ReadonlySet<Handle>[] {
  const values = Array.from({ length: width }, () => new Set<Handle>());
  const last = new Int32Array(width);
  for (const row of rows) {
    // Rows resemble those before them.
    for (let index = 0; index < width; index++) {
      const value = row[index]!;
      if (value !== last[index]) values[index]!.add(value);
      last[index] = value;
    }
  }
  return values;
}

/** Rows of so few words are worth that shapes get less room. */
const FEW_WORDS = 2;

/** The packing that suits these values of the variables. */
export function inferPacking(heap: Heap, values: readonly ReadonlySet<Handle>[]): Packing {
  const packings = ROOMS.map(
    (room) =>
      new Packing(
        heap,
        values.map((each) => inferShape(heap, each, room)),
      ),
  );
  const least = Math.min(...packings.map(({ width }) => width));
  const fits = ({ width }: Packing): boolean => width === least || least > FEW_WORDS;
  return packings.find(fits)!;
}
