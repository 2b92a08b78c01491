import { cardinality, describeShape, type Scalar, type ScalarShape } from '../shape/shape.js';
import { scalarBits } from '../shape/layout.js';

/** Turns the values of a scalar shape into codes 0 .. size - 1 and back. */
export interface Codec {
  readonly size: number;
  readonly bits: number;
  /** What the shape accepts, in words. */
  readonly accepts: string;
  /** The code of a value, or -1 when the shape does not have it. */
  encode(value: unknown): number;
  decode(code: number): Scalar;
}

export function codecOf(shape: ScalarShape): Codec {
  return {
    size: cardinality(shape),
    bits: scalarBits(shape),
    accepts: describeShape(shape),
    ...codingOf(shape),
  };
}

type Coding = Pick<Codec, 'encode' | 'decode'>;

function codingOf(shape: ScalarShape): Coding {
  switch (shape.kind) {
    case 'boolean':
      return {
        encode: (value) => (value === true ? 1 : value === false ? 0 : -1),
        decode: (code) => code === 1,
      };
    case 'range':
      return rangeCoding(shape.low, shape.high);
    case 'enum':
      return enumCoding(shape.names);
    case 'optional':
      return optionalCoding(codingOf(shape.of));
  }
}

function rangeCoding(low: number, high: number): Coding {
  return {
    encode: (value) =>
      Number.isInteger(value) && (value as number) >= low && (value as number) <= high
        ? (value as number) - low
        : -1,
    decode: (code) => code + low,
  };
}

function enumCoding(names: readonly string[]): Coding {
  const codes = new Map<unknown, number>(names.map((name, code) => [name, code]));
  return {
    encode: (value) => codes.get(value) ?? -1,
    decode: (code) => names[code] as string,
  };
}

function optionalCoding(of: Coding): Coding {
  return {
    encode: (value) => {
      if (value === null) return 0;
      const code = of.encode(value);
      return code < 0 ? -1 : code + 1;
    },
    decode: (code) => (code === 0 ? null : of.decode(code - 1)),
  };
}
