import { at, layOutFields, maskOf, type Position } from '../shape/layout.js';
import { isScalar, type Fields, type ScalarShape, type Shape } from '../shape/shape.js';
import { codecOf } from './codec.js';
import { escapeWith, ShapeEscape } from './escape.js';
import { detach, PLAIN, PUT, type DraftNode, type Node } from './node.js';
import { strictPrototype } from './strict.js';
import type { Words } from './words.js';

/** Makes the node of a compound field. */
export type MakeChild = (shape: Shape, position: Position, path: string) => unknown;

/** Where a record lies, and what messages call it: properties that are not enumerable. */
interface Hidden {
  readonly $words: Words;
  readonly $word: number;
  readonly $shift: number;
  readonly $path: string;
}

interface RecordNode extends Node, Hidden {
  readonly [field: string]: unknown;
}

type RecordClass = new (
  words: Words,
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
 * The classes of the views and drafts of a record: made once for its fields and shared by all
 * records that have them, so that code which goes over many stays monomorphic.
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
  const { $path } = record as Hidden;
  return $path === '' ? 'the state has no variable' : `${$path} has no field`;
});

type Getter = (this: Hidden) => unknown;
type Setter = (this: Hidden, value: unknown) => void;
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
    declare readonly $words: Words;
    declare readonly $word: number;
    declare readonly $shift: number;
    declare readonly $path: string;
    readonly [field: string]: unknown;

    constructor(words: Words, position: Position, path: string, makeChild: MakeChild) {
      const { word, shift } = position;
      const hidden: Hidden = { $words: words, $word: word, $shift: shift, $path: path };
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
  const draft = record as Record<string, unknown> & Hidden;
  const values = (typeof plain === 'object' && plain !== null ? plain : {}) as PlainFields;
  for (const name in fields) {
    const value = values[name];
    if (value === undefined) {
      throw new ShapeEscape(join(draft.$path, name), 'is missing from what is assigned');
    }
    if (isScalar(fields[name] as Shape)) draft[name] = value;
    else (draft[name] as DraftNode)[PUT](value);
  }
}

type PlainFields = Readonly<Record<string, unknown>>;

function getter(shape: ScalarShape, offset: Position): Getter {
  const codec = codecOf(shape);
  const { word, shift } = offset;
  const mask = maskOf(codec.bits);
  return function () {
    return codec.decode(this.$words.read(this.$word + word, this.$shift + shift, mask));
  };
}

function setter(shape: ScalarShape, offset: Position, name: string): Setter {
  const codec = codecOf(shape);
  const { word, shift } = offset;
  const mask = maskOf(codec.bits);
  return function (value) {
    const code = codec.encode(value);
    if (code < 0) escapeWith(join(this.$path, name), value, codec.accepts);
    this.$words.write(this.$word + word, this.$shift + shift, mask, code);
  };
}

/** The setter of a view: guards and properties look at the state, effects alone change it. */
function readOnly(_shape: ScalarShape, _offset: Position, name: string): Setter {
  return function () {
    throw new TypeError(`${join(this.$path, name)} can only be read here`);
  };
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
