import fc from 'fast-check';
import { List, OrderedMap } from 'immutable';
import { canonicalSet } from '../../../src/checker/values/order.js';
import type { Value } from '../../../src/checker/values/value.js';
import {
  cardinality,
  type Scalar,
  type ScalarShape,
  type Shape,
} from '../../../src/modeling/shape/shape.js';

/** A state as ordinary data: objects, arrays, and sets of scalars. What drafts are compared with. */
export type Plain = Scalar | PlainRecord | Plain[] | Set<Scalar>;
export interface PlainRecord {
  [name: string]: Plain;
}

/** Draws random values; what fast-check shrinks. */
export type Draw = fc.GeneratorValue;

export function drawNat(draw: Draw, max: number): number {
  return draw(fc.nat, { max });
}

export function drawScalar(draw: Draw, shape: ScalarShape): Scalar {
  return scalarAt(shape, drawNat(draw, cardinality(shape) - 1));
}

/** The values of a scalar shape, counted from the first. */
export function scalarAt(shape: ScalarShape, index: number): Scalar {
  switch (shape.kind) {
    case 'boolean':
      return index === 1;
    case 'range':
      return shape.low + index;
    case 'enum':
      return shape.names[index]!;
    case 'optional':
      return index === 0 ? null : scalarAt(shape.of, index - 1);
  }
}

/** Random data of a shape. */
export function drawPlain(draw: Draw, shape: Shape): Plain {
  const draws = (count: number, of: Shape): Plain[] =>
    Array.from({ length: count }, () => drawPlain(draw, of));
  switch (shape.kind) {
    case 'record':
      return mapValues(shape.fields, (field) => drawPlain(draw, field));
    case 'map':
      return Object.fromEntries(shape.keys.map((key) => [key, drawPlain(draw, shape.of)]));
    case 'array':
      return draws(shape.length, shape.of);
    case 'list':
      return draws(drawNat(draw, shape.capacity), shape.of);
    case 'set':
      return drawMembers(draw, shape.of);
    default:
      return drawScalar(draw, shape);
  }
}

export function drawMembers(draw: Draw, of: ScalarShape): Set<Scalar> {
  return new Set(Array.from({ length: drawNat(draw, 6) }, () => drawScalar(draw, of)));
}

/** The first value of a shape: what a state begins with. */
export function firstOf(shape: Shape): Plain {
  switch (shape.kind) {
    case 'record':
      return mapValues(shape.fields, firstOf);
    case 'map':
      return Object.fromEntries(shape.keys.map((key) => [key, firstOf(shape.of)]));
    case 'array':
      return Array.from({ length: shape.length }, () => firstOf(shape.of));
    case 'list':
      return [];
    case 'set':
      return new Set();
    default:
      return scalarAt(shape, 0);
  }
}

/** Data as the value that people see. */
export function valueOf(shape: Shape, plain: Plain): Value {
  switch (shape.kind) {
    case 'record':
      return OrderedMap<Value, Value>(
        Object.entries(shape.fields).map(([name, field]) => [
          name,
          valueOf(field, (plain as PlainRecord)[name]!),
        ]),
      );
    case 'map':
      return OrderedMap<Value, Value>(
        shape.keys.map((key) => [key, valueOf(shape.of, (plain as PlainRecord)[key]!)]),
      );
    case 'array':
    case 'list':
      return List((plain as Plain[]).map((element) => valueOf(shape.of, element)));
    case 'set':
      return canonicalSet(plain as Set<Scalar>);
    default:
      return plain as Scalar;
  }
}

function mapValues<From, To>(
  from: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, change(value)]));
}
