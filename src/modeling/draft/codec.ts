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

const codecs = new WeakMap<ScalarShape, Codec>();

/** One codec a shape: sets with the same codec can be compared bit by bit. */
export function codecOf(shape: ScalarShape): Codec {
  let codec = codecs.get(shape);
  if (codec === undefined) {
    codec = makeCodec(shape);
    codecs.set(shape, codec);
  }
  return codec;
}

function makeCodec(shape: ScalarShape): Codec {
  const tables: Tables = [];
  const encode = `return function (value) { let part = 0; return ${encoding(shape, tables)}; }`;
  const decode = `return function (code) { return ${decoding(shape, 'code', tables)}; }`;
  return {
    size: cardinality(shape),
    bits: scalarBits(shape),
    accepts: describeShape(shape),
    encode: compile(tables, encode) as Codec['encode'],
    decode: compile(tables, decode) as Codec['decode'],
  };
}

/** Values that generated code refers to by index, since it holds no text of the spec. */
export type Tables = unknown[];

/** Runs generated code, which returns a function. */
export function compile(tables: Tables, body: string): unknown {
  return (new Function('tables', `'use strict'; ${body}`) as (tables: Tables) => unknown)(tables);
}

/** An expression that turns the code `code` into the value. */
export function decoding(shape: ScalarShape, code: string, tables: Tables): string {
  switch (shape.kind) {
    case 'boolean':
      return `${code} === 1`;
    case 'range':
      return `${code} + (${shape.low})`;
    case 'enum':
      return `tables[${tables.push(shape.names) - 1}][${code}]`;
    case 'optional':
      return `(${code} === 0 ? null : ${decoding(shape.of, `(${code} - 1)`, tables)})`;
  }
}

/** An expression that turns variable `value` into its code, or -1; it may use variable `part`. */
export function encoding(shape: ScalarShape, tables: Tables): string {
  switch (shape.kind) {
    case 'boolean':
      return '(value === true ? 1 : value === false ? 0 : -1)';
    case 'range':
      return `(value >= ${shape.low} && value <= ${shape.high} && Number.isInteger(value) ? value - (${shape.low}) : -1)`;
    case 'enum': {
      const codes = new Map(shape.names.map((name, code) => [name, code]));
      return `(tables[${tables.push(codes) - 1}].get(value) ?? -1)`;
    }
    case 'optional':
      return `(value === null ? 0 : (part = ${encoding(shape.of, tables)}) < 0 ? -1 : part + 1)`;
  }
}
