import { at, layOutFields, scalarBits, maskOf, type Position } from '../shape/layout.js';
import {
  describeShape,
  isScalar,
  type Fields,
  type ScalarShape,
  type Shape,
} from '../shape/shape.js';
import type { Assignable } from './elements.js';
import type { Buffer } from './bits.js';
import { escapeWith } from './escape.js';

/** Makes the node of a compound field. */
export type MakeChild = (shape: Shape, position: Position, path: string) => unknown;

interface RecordNode {
  [field: string]: unknown;
}

type RecordClass = new (
  buffer: Buffer,
  position: Position,
  path: string,
  makeChild: MakeChild,
) => RecordNode;

interface RecordClasses {
  readonly view: RecordClass;
  readonly draft: RecordClass;
}

const classesOfFields = new WeakMap<Fields, RecordClasses>();

/**
 * The classes of the views and drafts of a record. Their accessors are generated: straight-line
 * code per field, so that an access costs a load, a shift and a mask. Names of the spec never
 * reach the generated text.
 */
export function recordClasses(fields: Fields): RecordClasses {
  let classes = classesOfFields.get(fields);
  if (classes === undefined) {
    const view = viewClass(fields);
    classes = { view, draft: draftClass(fields, view) };
    classesOfFields.set(fields, classes);
  }
  return classes;
}

function viewClass(fields: Fields): RecordClass {
  const { offsets } = layOutFields(fields);
  const compounds = Object.entries(fields).filter(([, shape]) => !isScalar(shape));

  class RecordViewNode implements RecordNode {
    [field: string]: unknown;
    readonly $buffer: Buffer;
    readonly $word: number;
    readonly $shift: number;
    readonly $path: string;

    constructor(buffer: Buffer, position: Position, path: string, makeChild: MakeChild) {
      this.$buffer = buffer;
      this.$word = position.word;
      this.$shift = position.shift;
      this.$path = path;
      for (const [name, shape] of compounds) {
        this[name] = makeChild(
          shape,
          at(position, offsets.get(name) as Position),
          join(path, name),
        );
      }
    }
  }
  for (const [name, shape] of Object.entries(fields)) {
    if (!isScalar(shape)) continue;
    const get = getter(shape, offsets.get(name) as Position);
    Object.defineProperty(RecordViewNode.prototype, name, { get, enumerable: true });
  }
  return RecordViewNode;
}

function draftClass(fields: Fields, view: RecordClass): RecordClass {
  const { offsets } = layOutFields(fields);

  class RecordDraftNode extends view {
    assign(value: Readonly<Record<string, unknown>>): void {
      for (const [name, shape] of Object.entries(fields)) {
        if (isScalar(shape)) this[name] = value[name];
        else (this[name] as Assignable).assign(value[name]);
      }
    }
  }
  for (const [name, shape] of Object.entries(fields)) {
    if (!isScalar(shape)) continue;
    const offset = offsets.get(name) as Position;
    Object.defineProperty(RecordDraftNode.prototype, name, {
      get: getter(shape, offset),
      set: setter(shape, offset, name),
      enumerable: true,
    });
  }
  return RecordDraftNode;
}

type Getter = (this: RecordNode) => unknown;
type Setter = (this: RecordNode, value: unknown) => void;

/** Values that generated code refers to by index, since it holds no text of the spec. */
type Tables = unknown[];

function getter(shape: ScalarShape, offset: Position): Getter {
  const tables: Tables = [];
  const code = `(this.$buffer[this.$word + ${offset.word}] >>> (this.$shift + ${offset.shift})) & ${mask(shape)}`;
  return compile(
    tables,
    `return function () { const code = ${code}; return ${decoding(shape, 'code', tables)}; }`,
  ) as Getter;
}

function setter(shape: ScalarShape, offset: Position, name: string): Setter {
  const tables: Tables = [];
  const encoded = encoding(shape, tables);
  const fail = (path: string, value: unknown): never =>
    escapeWith(join(path, name), value, describeShape(shape));
  const failure = tables.push(fail) - 1;
  return compile(
    tables,
    `return function (value) {
       let part = 0;
       const code = ${encoded};
       if (code < 0) tables[${failure}](this.$path, value);
       const word = this.$word + ${offset.word}, shift = this.$shift + ${offset.shift};
       this.$buffer[word] = (this.$buffer[word] & ~(${mask(shape)} << shift)) | (code << shift);
     }`,
  ) as Setter;
}

function compile(tables: Tables, body: string): unknown {
  return (new Function('tables', body) as (tables: Tables) => unknown)(tables);
}

function mask(shape: ScalarShape): number {
  return maskOf(scalarBits(shape));
}

/** An expression that turns the code in variable `code` into the value. */
function decoding(shape: ScalarShape, code: string, tables: Tables): string {
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
function encoding(shape: ScalarShape, tables: Tables): string {
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

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
