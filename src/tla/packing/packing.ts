import type { Row } from '../../checker/model.js';
import type { Handle, Heap } from '../../checker/values/heap/index.js';
import { addressOf, copyBits, maskOf, placedInWords, WORD, type Address } from './bits.js';
import { inferShape, pathTo, ROOMS } from './infer.js';
import type { Packed } from './packed.js';
import type { Shape } from './shape.js';
import { widened } from './widen.js';

/** Where a variable is in a packed row. */
export interface VariablePlace {
  readonly shape: Shape;
  readonly address: Address;
}

/** Bits of a word. */
export interface WordPart {
  readonly word: number;
  readonly mask: number;
}

/** How rows of a handle for each variable are packed into fewer words, and back. */
export class Packing {
  readonly places: readonly VariablePlace[];
  /** Words in a packed row. */
  readonly width: number;
  /** The bits that variables take. */
  readonly parts: readonly WordPart[];

  /** @param shapes of the variables, in the order of the row */
  constructor(
    private readonly heap: Heap,
    shapes: readonly Shape[],
  ) {
    const { offsets, words } = placedInWords(shapes.map(({ size }) => size));
    this.places = shapes.map((shape, index) => ({ shape, address: addressOf(offsets[index]!) }));
    this.width = words;
    this.parts = this.places.flatMap(({ shape, address }) => wordsOf(address, shape.size));
  }

  /** @throws Outgrown when a value has no room */
  pack(row: Row, packed: Row): void {
    this.places.forEach(({ shape, address }, index) => shape.write(packed, address, row[index]!));
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

  /** The paths of shapes in the variables. */
  pathsOf(shapes: ReadonlySet<Shape>): string[] {
    return this.places.flatMap(({ shape }, slot) => pathsIn(shape, String(slot), shapes));
  }

  /** Packs a row that another packing of the same variables has packed. */
  repack(other: Packing, row: Row, packed: Row): void {
    this.places.forEach(({ shape, address }, index) => {
      const from = other.places[index]!;
      if (from.shape === shape) copyBits(row, from.address, packed, address, shape.size);
      else shape.write(packed, address, from.shape.read(row, from.address));
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

/**
 * The packing that suits these values of the variables.
 *
 * @param whole paths of values that are better kept as they are
 */
export function inferPacking(
  heap: Heap,
  values: readonly ReadonlySet<Handle>[],
  whole: ReadonlySet<string>,
): Packing {
  const packings = ROOMS.map(
    (room) =>
      new Packing(
        heap,
        values.map((each, slot) => inferShape(heap, each, { room, whole }, String(slot))),
      ),
  );
  const least = Math.min(...packings.map(({ width }) => width));
  const fits = ({ width }: Packing): boolean => width === least || least > FEW_WORDS;
  return packings.find(fits)!;
}

/** The parts of words that `size` bits from an address on take. */
export function wordsOf(at: Address, size: number): WordPart[] {
  const first = at >> 6;
  const shift = (at >> 1) % WORD;
  if (size <= WORD) return [{ word: first, mask: maskOf(size) << shift }];
  const count = Math.ceil(size / WORD);
  const last = size % WORD;
  return Array.from({ length: count }, (_, index) => ({
    word: first + index,
    mask: index === count - 1 && last > 0 ? maskOf(last) : -1,
  }));
}

/** The variables in which paths lead. */
export function slotsOf(paths: Iterable<string>): Set<string> {
  return new Set([...paths].map((path) => path.slice(0, `${path}/`.indexOf('/'))));
}

function pathsIn(shape: Shape, path: string, sought: ReadonlySet<Shape>): string[] {
  const own = sought.has(shape) ? [path] : [];
  switch (shape.kind) {
    case 'mapping':
      return [...own, ...pathsIn(shape.value, pathTo(path, 'any'), sought)];
    case 'fields':
      return [
        ...own,
        ...shape.values.flatMap((value, index) => pathsIn(value, pathTo(path, index), sought)),
      ];
    default:
      return own;
  }
}
