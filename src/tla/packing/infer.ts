import {
  FALSE,
  INTEGER,
  isFunctionKind,
  itemAt,
  kindOf,
  lengthOf,
  RECORD,
  SET,
  TRUE,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { bitsFor, Codes } from './codes.js';
import { Coded } from './coded.js';
import { Domain } from './domain.js';
import { Fields, Mapping, type Shape } from './shape.js';
import { areComparable, Subset } from './subset.js';
import { Whole } from './whole.js';

/** More values than these are not told apart by codes. */
const MOST_CODES = 1024;
/** More elements than these have no bits of their own. */
const MOST_ELEMENTS = 20;
/** More keys than these have no places of their own. */
const MOST_KEYS = 64;
/** A function that would take more bits than these is better kept as one value. */
const MOST_BITS = 512;
/** How many times the bits of separate shapes one shape for all values may take. */
const TOLERANCE = 1.5;

/** How much more room shapes get than they need for the values that have come up. */
export interface Room {
  /** How many numbers a place has room for that has had so many. */
  readonly numbers: (count: number) => number;
  /** The same for other values. */
  readonly others: (count: number) => number;
  /** How many elements a set has room for that has had so many. */
  readonly elements: (count: number) => number;
}

const asMany = (count: number): number => count;
const twiceAsMany = (count: number): number => 2 * count;

/** Rooms from large to small. Numbers are what grows most often. */
export const ROOMS: readonly Room[] = [
  {
    numbers: twiceAsMany,
    others: twiceAsMany,
    elements: (count) => count + Math.ceil(count / 4) + 1,
  },
  { numbers: twiceAsMany, others: asMany, elements: asMany },
  { numbers: asMany, others: asMany, elements: asMany },
];

/** The shape of places that have held these values, which are in normal form. */
export function inferShape(heap: Heap, values: ReadonlySet<Handle>, room: Room): Shape {
  return composed(heap, values, room) ?? simple(heap, values, room);
}

function simple(heap: Heap, values: ReadonlySet<Handle>, room: Room): Shape {
  if ([...values].every((value) => value === FALSE || value === TRUE)) {
    return new Coded(heap, new Codes(1, [FALSE, TRUE]));
  }
  return values.size > MOST_CODES ? new Whole(heap) : coded(heap, values, room);
}

function coded(heap: Heap, values: ReadonlySet<Handle>, room: Room): Coded {
  const areNumbers = [...values].every((value) => kindOf(heap, value) === INTEGER);
  const bits = bitsFor((areNumbers ? room.numbers : room.others)(values.size));
  return new Coded(heap, new Codes(bits, inOrder(values)));
}

function inOrder(values: ReadonlySet<Handle>): Handle[] {
  return [...values].toSorted((left, right) => left - right);
}

/** The shape of values that are made of others; undefined when they are not all alike. */
function composed(heap: Heap, values: ReadonlySet<Handle>, room: Room): Shape | undefined {
  const kinds = new Set([...values].map((value) => kindOf(heap, value)));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return undefined;
  if (kind === SET) return subset(heap, values, room);
  return isFunctionKind(kind) ? functionShape(heap, values, room) : undefined;
}

function subset(heap: Heap, values: ReadonlySet<Handle>, room: Room): Subset | undefined {
  const elements = new Set<Handle>();
  for (const set of values) {
    for (let index = lengthOf(heap, set) - 1; index >= 0; index--) {
      elements.add(itemAt(heap, set, index));
    }
    if (elements.size > MOST_ELEMENTS) return undefined;
  }
  if (!areComparable(heap, [...elements])) return undefined;
  return subsetOf(heap, elements, room.elements(elements.size));
}

/** A shape of sets of elements, with room for so many, at least one. */
export function subsetOf(heap: Heap, elements: ReadonlySet<Handle>, count: number): Subset {
  const size = Math.max(1, count);
  return new Subset(heap, new Codes(bitsFor(size), inOrder(elements)), size);
}

function functionShape(heap: Heap, values: ReadonlySet<Handle>, room: Room): Shape | undefined {
  const [example] = values;
  if (example === undefined) return undefined;
  const domain = new Domain(heap, example);
  const { keys, first } = domain;
  if (keys.length === 0 || keys.length > MOST_KEYS) return undefined;
  const columns = keys.map(() => new Set<Handle>());
  for (const f of values) {
    if (!domain.isOf(f)) return undefined;
    columns.forEach((column, index) => column.add(itemAt(heap, f, first + index)));
  }
  const shapes = columns.map((column) => inferShape(heap, column, room));
  const allValues = new Set(columns.flatMap((column) => [...column]));
  const all = inferShape(heap, allValues, room);
  const fields = new Fields(heap, domain, shapes);
  const mapping = new Mapping(heap, domain, all);
  // What one value of a mapping has been, each of them has room for.
  const isRecord = kindOf(heap, example) === RECORD;
  const isLarge = isRecord && mapping.size > TOLERANCE * fields.size;
  const shape = isLarge || hasWhole(mapping) ? fields : mapping;
  return shape.size > MOST_BITS || hasWhole(shape) ? undefined : shape;
}

/** Whether a part of a shape is any value: what is made of it is better kept as one. */
function hasWhole(shape: Shape): boolean {
  switch (shape.kind) {
    case 'whole':
      return true;
    case 'mapping':
      return hasWhole(shape.value);
    case 'fields':
      return shape.values.some(hasWhole);
    default:
      return false;
  }
}
