import { DiagnosticError } from '../../checker/diagnostic.js';
import type {
  ArrayShape,
  BooleanShape,
  EnumShape,
  Fields,
  ListShape,
  MapShape,
  OptionalShape,
  RangeShape,
  RecordShape,
  ScalarShape,
  SetShape,
  Shape,
} from './shape.js';
import { cardinality, isScalar, isShape } from './shape.js';

/** What every record has already, and how its hidden parts begin. */
const RESERVED_FIELD = /^(assign|__proto__|[$].*)$/;

/** `true` or `false`; `false` to begin with. */
export const bool: BooleanShape = { kind: 'boolean' };

/** The integers from `low` to `high`, both included; `low` to begin with. */
export function range(low: number, high: number): RangeShape {
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || high < low) {
    refuse(`range(${low}, ${high}) holds no integer`, 'give two integers, the smaller one first');
  }
  if (high - low >= 2 ** 30) {
    refuse(`range(${low}, ${high}) has more than 2^30 values`, 'narrow it');
  }
  return { kind: 'range', low, high };
}

/** One of the given names; the first to begin with. */
export function oneOf<const Name extends string>(...names: readonly Name[]): EnumShape<Name> {
  if (names.length === 0) refuse('oneOf() has no name', 'give at least one');
  if (names.some((name: unknown) => typeof name !== 'string')) {
    refuse(`oneOf(${names.join(', ')}) has an element that is no string`, 'give strings');
  }
  refuseRepeated('oneOf', names);
  return { kind: 'enum', names };
}

/** `null`, to begin with, or a value of the given scalar shape. */
export function optional<Of extends ScalarShape>(of: Of): OptionalShape<Of> {
  requireScalar('optional', of);
  if (of.kind === 'optional') {
    refuse('optional(optional(...)) would have two kinds of null', 'leave one out');
  }
  return { kind: 'optional', of };
}

/** A fixed set of named fields. */
export function record<F extends Fields>(fields: F): RecordShape<F> {
  for (const [name, shape] of Object.entries(fields)) {
    if (RESERVED_FIELD.test(name)) refuse(`no field can be named "${name}"`, 'rename it');
    requireShape(`field ${name}`, shape);
  }
  return { kind: 'record', fields };
}

/** `length` elements of one shape, indexed from 0. */
export function array<Of extends Shape>(length: number, of: Of): ArrayShape<Of> {
  refuseBadLength('array', length);
  requireShape('array', of);
  return { kind: 'array', length, of };
}

/** An element for each of the keys. */
export function map<const Key extends string, Of extends Shape>(
  keys: readonly Key[],
  of: Of,
): MapShape<Key, Of> {
  refuseRepeated('map', keys);
  requireShape('map', of);
  return { kind: 'map', keys, of };
}

/** A subset of the values of a scalar shape; empty to begin with. */
export function setOf<Of extends ScalarShape>(of: Of): SetShape<Of> {
  requireScalar('setOf', of);
  if (cardinality(of) > 4096) {
    refuse(`setOf: ${cardinality(of)} possible elements are too many`, 'at most 4096 are possible');
  }
  return { kind: 'set', of };
}

/** A sequence of at most `capacity` elements; empty to begin with. Growing beyond is an error. */
export function list<Of extends Shape>(of: Of, capacity: number): ListShape<Of> {
  refuseBadLength('list', capacity);
  requireShape('list', of);
  return { kind: 'list', capacity, of };
}

/** Types are erased when a spec is loaded, so what they demand is checked here too. */
function requireShape(where: string, shape: unknown): void {
  if (!isShape(shape))
    refuse(`${where}: ${String(shape)} is no shape`, 'give bool, range(...), ...');
}

/** @throws DiagnosticError `invalid-shape` unless it is a scalar shape */
export function requireScalar(where: string, shape: unknown): void {
  requireShape(where, shape);
  const { kind } = shape as Shape;
  if (!isScalar(shape as Shape)) {
    refuse(
      `${where}: a ${kind} is no scalar`,
      'give bool, range(...), oneOf(...) or optional(...)',
    );
  }
}

function refuseBadLength(what: string, length: number): void {
  if (!Number.isInteger(length) || length < 0 || length > 65_536) {
    refuse(`${what}: ${length} is no length`, 'give an integer from 0 to 65536');
  }
}

function refuseRepeated(what: string, names: readonly string[]): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) refuse(`${what}: "${repeated}" is given twice`, 'give it once');
}

function refuse(message: string, help: string): never {
  throw new DiagnosticError({ code: 'invalid-shape', message, help });
}
