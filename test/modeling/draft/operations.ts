import type { Fields, Scalar, ScalarShape, Shape } from '../../../src/modeling/shape/shape.js';
import { isScalar } from '../../../src/modeling/shape/shape.js';
import type { IndexedView, ListDraft, SetDraft } from '../../../src/modeling/draft/types.js';
import {
  drawMembers,
  drawNat,
  drawPlain,
  drawScalar,
  type Draw,
  type Plain,
  type PlainRecord,
} from './naive.js';

type Drafted = Record<string, unknown> & { assign(value: unknown): void };
type AnyIndexed = IndexedView<unknown, unknown> & {
  set(key: unknown, value: unknown): void;
  assign(elements: unknown): void;
};
type AnyList = ListDraft<unknown, unknown>;
type AnySet = SetDraft<Scalar>;

/**
 * Does a random operation, which the shape allows, on a draft and on the plain data beside it.
 *
 * @returns the data after the operation; the data before is left as it is
 */
export function operate(draw: Draw, shape: Shape, draft: unknown, plain: Plain): Plain {
  switch (shape.kind) {
    case 'record':
      return operateOnRecord(draw, shape.fields, draft as Drafted, plain as PlainRecord);
    case 'array':
    case 'map':
      return operateOnIndexed(draw, shape, draft as AnyIndexed, plain as Plain[] | PlainRecord);
    case 'list':
      return operateOnList(draw, shape.of, shape.capacity, draft as AnyList, plain as Plain[]);
    case 'set':
      return operateOnSet(draw, shape.of, draft as AnySet, plain as Set<Scalar>);
    default:
      throw new Error('a scalar is changed where it is held');
  }
}

function operateOnRecord(
  draw: Draw,
  fields: Fields,
  draft: Drafted,
  plain: PlainRecord,
): PlainRecord {
  const names = Object.keys(fields);
  const choice = drawNat(draw, names.length);
  const name = names[choice];
  if (name === undefined) {
    const value = drawPlain(draw, { kind: 'record', fields }) as PlainRecord;
    // Half of the time some fields are taken over from the draft itself, nodes included.
    const kept = names.filter(() => drawNat(draw, 3) === 0);
    draft.assign({ ...value, ...pick(draft, kept) });
    return { ...value, ...(pick(plain, kept) as PlainRecord) };
  }
  const shape = fields[name]!;
  if (!isScalar(shape)) {
    return { ...plain, [name]: operate(draw, shape, draft[name], plain[name]!) };
  }
  const value = drawScalar(draw, shape);
  draft[name] = value;
  return { ...plain, [name]: value };
}

function pick(from: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

function operateOnIndexed(
  draw: Draw,
  shape: Extract<Shape, { kind: 'array' | 'map' }>,
  draft: AnyIndexed,
  plain: Plain[] | PlainRecord,
): Plain {
  const { of } = shape;
  const keys: readonly string[] =
    shape.kind === 'map' ? shape.keys : Array.from({ length: shape.length }, (_, at) => `${at}`);
  const at = (key: string): unknown => (shape.kind === 'map' ? key : Number(key));
  const before = plain as PlainRecord;
  const entries = (values: readonly Plain[]): Plain =>
    shape.kind === 'map'
      ? Object.fromEntries(keys.map((key, index) => [key, values[index]!]))
      : [...values];

  const choice = drawNat(draw, keys.length + 2);
  const key = keys[choice];
  if (key === undefined && choice === keys.length) {
    draft.assign([...draft].toReversed());
    return entries(keys.map((each) => before[each]!).toReversed());
  }
  if (key === undefined) {
    const values = keys.map(() => drawPlain(draw, of));
    const byKey = shape.kind === 'map' && choice === keys.length + 1;
    draft.assign(byKey ? entries(values) : values);
    return entries(values);
  }
  if (!isScalar(of)) {
    const element = operate(draw, of, draft.get(at(key)), before[key]!);
    return entries(keys.map((each) => (each === key ? element : before[each]!)));
  }
  const value = drawScalar(draw, of);
  draft.set(at(key), value);
  return entries(keys.map((each) => (each === key ? value : before[each]!)));
}

interface ListAtHand {
  readonly draw: Draw;
  readonly of: Shape;
  readonly draft: AnyList;
  readonly plain: Plain[];
  /** Of an element, when there is one. */
  readonly index: number;
}

const CHANGES_OF_LENGTH: readonly ((list: ListAtHand) => Plain[])[] = [
  ({ draft, plain, index }) => {
    draft.removeAt(index);
    return plain.filter((_, at) => at !== index);
  },
  ({ draft, plain, index }) => {
    draft.assign(draft.filter((_, at) => at !== index).toReversed());
    return plain.filter((_, at) => at !== index).toReversed();
  },
  ({ draft }) => {
    draft.clear();
    return [];
  },
];

const CHANGES_OF_ELEMENTS: readonly ((list: ListAtHand) => Plain[])[] = [
  ({ draw, of, draft, plain, index }) => {
    const value = drawPlain(draw, of);
    draft.set(index, value);
    return plain.map((each, at) => (at === index ? value : each));
  },
  ({ draw, of, draft, plain, index }) => {
    if (isScalar(of)) {
      const value = drawScalar(draw, of);
      draft.remove(value);
      return plain.filter((_, at) => at !== plain.indexOf(value));
    }
    const changed = operate(draw, of, draft.get(index), plain[index]!);
    return plain.map((each, at) => (at === index ? changed : each));
  },
];

const INSERTIONS: readonly ((list: ListAtHand) => Plain[])[] = [
  ({ draw, of, draft, plain }) => {
    const value = drawPlain(draw, of);
    draft.push(value);
    return [...plain, value];
  },
  ({ draw, of, draft, plain }) => {
    const value = drawPlain(draw, of);
    draft.unshift(value);
    return [value, ...plain];
  },
];

const REPETITIONS: readonly ((list: ListAtHand) => Plain[])[] = [
  ({ draft, plain, index }) => {
    draft.unshift(draft.get(index));
    return [plain[index]!, ...plain];
  },
  ({ draft, plain, index }) => {
    draft.push(draft.get(index));
    return [...plain, plain[index]!];
  },
];

function operateOnList(
  draw: Draw,
  of: Shape,
  capacity: number,
  draft: AnyList,
  plain: Plain[],
): Plain[] {
  const hasRoom = plain.length < capacity;
  const hasElement = plain.length > 0;
  const possible = [
    ...(hasRoom ? INSERTIONS : []),
    ...(hasElement ? [...CHANGES_OF_LENGTH, ...CHANGES_OF_ELEMENTS] : []),
    ...(hasRoom && hasElement ? REPETITIONS : []),
  ];
  const change = possible[drawNat(draw, Math.max(0, possible.length - 1))];
  const index = drawNat(draw, Math.max(0, plain.length - 1));
  return change === undefined ? plain : change({ draw, of, draft, plain, index });
}

function operateOnSet(draw: Draw, of: ScalarShape, draft: AnySet, plain: Set<Scalar>): Set<Scalar> {
  const member = drawScalar(draw, of);
  const members = drawMembers(draw, of);
  switch (drawNat(draw, 5)) {
    case 0:
      draft.add(member);
      return new Set([...plain, member]);
    case 1:
      draft.delete(member);
      return without(plain, new Set([member]));
    case 2:
      draft.addAll(members);
      return new Set([...plain, ...members]);
    case 3:
      draft.deleteAll(members);
      return without(plain, members);
    case 4:
      draft.assign(members);
      return members;
    default:
      draft.clear();
      return new Set();
  }
}

function without(set: Set<Scalar>, others: Set<Scalar>): Set<Scalar> {
  return new Set([...set].filter((member) => !others.has(member)));
}
