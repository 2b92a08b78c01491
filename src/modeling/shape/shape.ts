/** The scalars a state is made of. `null` is the absent alternative of an optional. */
export type Scalar = boolean | number | string | null;

export interface BooleanShape {
  readonly kind: 'boolean';
}

/** Integers from `low` to `high`, both included. */
export interface RangeShape {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
}

export interface EnumShape<Name extends string = string> {
  readonly kind: 'enum';
  readonly names: readonly Name[];
}

/** A scalar or `null`. */
export interface OptionalShape<Of extends ScalarShape = ScalarShape> {
  readonly kind: 'optional';
  readonly of: Of;
}

/** A value that fits in a few bits. (Spelt without recursion through the parameter: TypeScript needs it.) */
export type ScalarShape =
  BooleanShape | RangeShape | EnumShape | { readonly kind: 'optional'; readonly of: ScalarShape };

export interface Fields {
  readonly [name: string]: Shape;
}

export interface RecordShape<F extends Fields = Fields> {
  readonly kind: 'record';
  readonly fields: F;
}

/** `length` elements, indexed from 0. */
export interface ArrayShape<Of extends Shape = Shape> {
  readonly kind: 'array';
  readonly length: number;
  readonly of: Of;
}

/** One element for each key. */
export interface MapShape<Key extends string = string, Of extends Shape = Shape> {
  readonly kind: 'map';
  readonly keys: readonly Key[];
  readonly of: Of;
}

/** A subset of all the values of a scalar shape. */
export interface SetShape<Of extends ScalarShape = ScalarShape> {
  readonly kind: 'set';
  readonly of: Of;
}

/** At most `capacity` elements, in order. */
export interface ListShape<Of extends Shape = Shape> {
  readonly kind: 'list';
  readonly capacity: number;
  readonly of: Of;
}

export type CompoundShape =
  | { readonly kind: 'record'; readonly fields: Fields }
  | { readonly kind: 'array'; readonly length: number; readonly of: Shape }
  | { readonly kind: 'map'; readonly keys: readonly string[]; readonly of: Shape }
  | SetShape
  | { readonly kind: 'list'; readonly capacity: number; readonly of: Shape };

/** What a variable of a state can be. */
export type Shape = ScalarShape | CompoundShape;

/** The number of values of a scalar shape. */
export function cardinality(shape: ScalarShape): number {
  switch (shape.kind) {
    case 'boolean':
      return 2;
    case 'range':
      return shape.high - shape.low + 1;
    case 'enum':
      return shape.names.length;
    case 'optional':
      return cardinality(shape.of) + 1;
  }
}

const KINDS: ReadonlySet<unknown> = new Set<Shape['kind']>([
  'boolean',
  'range',
  'enum',
  'optional',
  'record',
  'array',
  'map',
  'set',
  'list',
]);

/** Tells shapes from what else a spec, whose types are erased, may give. */
export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && 'kind' in value && KINDS.has(value.kind);
}

export function isScalar(shape: Shape): shape is ScalarShape {
  return (
    shape.kind === 'boolean' ||
    shape.kind === 'range' ||
    shape.kind === 'enum' ||
    shape.kind === 'optional'
  );
}

/** The values of a shape in words: `0..3`, `one of "idle", "busy"`. */
export function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'boolean':
      return 'true or false';
    case 'range':
      return `an integer in ${shape.low}..${shape.high}`;
    case 'enum':
      return `one of ${shape.names.map((name) => JSON.stringify(name)).join(', ')}`;
    case 'optional':
      return `null or ${describeShape(shape.of)}`;
    case 'record':
      return `a record with the fields ${Object.keys(shape.fields).join(', ')}`;
    case 'array':
      return `${shape.length} elements, each ${describeShape(shape.of)}`;
    case 'map':
      return `an element for each of ${shape.keys.join(', ')}`;
    case 'set':
      return `a set, each element ${describeShape(shape.of)}`;
    case 'list':
      return `at most ${shape.capacity} elements, each ${describeShape(shape.of)}`;
  }
}
