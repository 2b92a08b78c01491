import {
  cardinality,
  describeShape,
  type RangeShape,
  type Scalar,
  type ScalarShape,
} from '../shape/shape.js';
import { scalarBits } from '../shape/layout.js';

/**
 * Turns the values of a scalar shape into codes 0 .. size - 1 and back. One class for all shapes,
 * so that the code that uses it stays monomorphic.
 */
export class Codec {
  readonly size: number;
  readonly bits: number;
  /** What the shape accepts, in words. */
  readonly accepts: string;
  /** The range that is counted rather than listed; null when every value is listed. */
  private readonly range: RangeShape | null;
  /** Listed values by code. For a range they come before its first: `null`, if it is optional. */
  private readonly values: readonly Scalar[];
  private readonly codes: ReadonlyMap<unknown, number>;

  constructor(shape: ScalarShape) {
    this.size = cardinality(shape);
    this.bits = scalarBits(shape);
    this.accepts = describeShape(shape);
    this.range = rangeIn(shape);
    this.values = listedValues(shape);
    this.codes = new Map(this.values.map((value, code) => [value, code]));
  }

  /** The code of a value, or -1 when the shape does not have it. */
  encode(value: unknown): number {
    const code = this.codes.get(value);
    if (code !== undefined) return code;
    const { range } = this;
    if (range === null || typeof value !== 'number' || !Number.isInteger(value)) return -1;
    if (value < range.low || value > range.high) return -1;
    return value - range.low + this.values.length;
  }

  decode(code: number): Scalar {
    const { range, values } = this;
    if (range === null || code < values.length) return values[code] as Scalar;
    return code - values.length + range.low;
  }
}

const codecs = new WeakMap<ScalarShape, Codec>();

/** One codec a shape: sets with the same codec can be compared bit by bit. */
export function codecOf(shape: ScalarShape): Codec {
  let codec = codecs.get(shape);
  if (codec === undefined) {
    codec = new Codec(shape);
    codecs.set(shape, codec);
  }
  return codec;
}

function rangeIn(shape: ScalarShape): RangeShape | null {
  if (shape.kind === 'optional') return rangeIn(shape.of);
  return shape.kind === 'range' ? shape : null;
}

function listedValues(shape: ScalarShape): readonly Scalar[] {
  switch (shape.kind) {
    case 'boolean':
      return [false, true];
    case 'range':
      return [];
    case 'enum':
      return shape.names;
    case 'optional':
      return [null, ...listedValues(shape.of)];
  }
}
