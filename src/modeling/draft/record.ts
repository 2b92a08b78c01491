import { at, layOutFields, maskOf, scalarBits, type Position } from '../shape/layout.js';
import {
  describeShape,
  isScalar,
  type Fields,
  type ScalarShape,
  type Shape,
} from '../shape/shape.js';
import type { Buffer } from './bits.js';
import { compile, decoding, encoding, type Tables } from './codec.js';
import { escapeWith, ShapeEscape } from './escape.js';
import { detach, PLAIN, PUT, type DraftNode, type Node } from './node.js';
import { strictPrototype } from './strict.js';

/** Makes the node of a compound field. */
export type MakeChild = (shape: Shape, position: Position, path: string) => unknown;

interface RecordNode extends Node {
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
    classes = { view: recordClass(fields, readOnly), draft: draftClass(fields) };
    classesOfFields.set(fields, classes);
  }
  return classes;
}

const STRICT = strictPrototype((record) => {
  const { $path } = record as { $path: string };
  return $path === '' ? 'the state has no variable' : `${$path} has no field`;
});

type Getter = (this: RecordNode) => unknown;
type Setter = (this: RecordNode, value: unknown) => void;
type MakeSetter = (shape: ScalarShape, offset: Position, name: string) => Setter;

/** Fields are own properties, accessors included, so that `{ ...record }` copies them. */
function recordClass(fields: Fields, makeSetter: MakeSetter): RecordClass {
  const { offsets } = layOutFields(fields);
  const members = Object.entries(fields).map(([name, shape]) => {
    const offset = offsets.get(name) as Position;
    const scalar = isScalar(shape)
      ? { get: getter(shape, offset), set: makeSetter(shape, offset, name), enumerable: true }
      : null;
    return { name, shape, offset, scalar };
  });

  class RecordNodeOfFields implements RecordNode {
    [field: string]: unknown;

    constructor(buffer: Buffer, position: Position, path: string, makeChild: MakeChild) {
      const { word, shift } = position;
      const hidden = { $buffer: buffer, $word: word, $shift: shift, $path: path };
      for (const [name, value] of Object.entries(hidden)) {
        Object.defineProperty(this, name, { value });
      }
      for (const { name, shape, offset, scalar } of members) {
        const child = (): PropertyDescriptor => ({
          value: makeChild(shape, at(position, offset), join(path, name)),
          enumerable: true,
        });
        Object.defineProperty(this, name, scalar ?? child());
      }
    }

    [PLAIN](): unknown {
      return Object.fromEntries(members.map(({ name }) => [name, detach(this[name])]));
    }
  }
  Object.setPrototypeOf(RecordNodeOfFields.prototype, STRICT);
  return RecordNodeOfFields;
}

function draftClass(fields: Fields): RecordClass {
  return class RecordDraftNode extends recordClass(fields, setter) implements DraftNode {
    assign(value: unknown): void {
      this[PUT](detach(value));
    }

    [PUT](plain: unknown): void {
      putFields(this, fields, plain);
    }
  };
}

/** Replaces these fields of a draft. */
export function putFields(record: object, fields: Fields, plain: unknown): void {
  const draft = record as RecordNode;
  const values = (typeof plain === 'object' && plain !== null ? plain : {}) as PlainFields;
  for (const name in fields) {
    const value = values[name];
    if (value === undefined) {
      const path = join(String(draft['$path']), name);
      throw new ShapeEscape(path, 'is missing from what is assigned');
    }
    if (isScalar(fields[name] as Shape)) draft[name] = value;
    else (draft[name] as DraftNode)[PUT](value);
  }
}

type PlainFields = Readonly<Record<string, unknown>>;

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

/** The setter of a view: guards and properties look at the state, effects alone change it. */
function readOnly(_shape: ScalarShape, _offset: Position, name: string): Setter {
  return function () {
    throw new TypeError(`${join(String(this['$path']), name)} can only be read here`);
  };
}

function mask(shape: ScalarShape): number {
  return maskOf(scalarBits(shape));
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
