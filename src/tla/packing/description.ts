import type { Row } from '../../checker/model.js';
import { integer, integerOf, type Handle, type Heap } from '../../checker/values/heap/index.js';
import { Coded } from './coded.js';
import { bitsFor, Codes } from './codes.js';
import { Domain } from './domain.js';
import { Packing } from './packing.js';
import { Fields, Mapping, type Shape } from './shape.js';
import { Subset } from './subset.js';
import { Whole } from './whole.js';

/*
 * A shape as a list of values: the number of its kind, then
 *
 *     coded:   the bits of a code, how many values have one, those
 *     subset:  for how many elements there is room, how many have a bit, those
 *     mapping: a function over the domain, the shape of its values
 *     fields:  a function over the domain, the shape of each of its values
 */
const KINDS = ['coded', 'subset', 'mapping', 'fields', 'whole'] as const;

/** What is needed to make a packing again, as a list of values. */
export function described(heap: Heap, { places }: Packing): Handle[] {
  return places.flatMap(({ shape }) => describedShape(heap, shape));
}

/** The packing of so many variables that is described by the values from `at` on: all of them. */
export function packingFrom(heap: Heap, values: Row, at: number, variables: number): Packing {
  const reader = new ShapeReader(heap, values, at);
  return new Packing(
    heap,
    Array.from({ length: variables }, () => reader.shape()),
  );
}

/** All codes in a packing, in an order that is the same wherever it is described. */
export function codesIn({ places }: Packing): Codes[] {
  return places.flatMap(({ shape }) => codesOf(shape));
}

function codesOf(shape: Shape): Codes[] {
  switch (shape.kind) {
    case 'coded':
    case 'subset':
      return [shape.codes];
    case 'mapping':
      return codesOf(shape.value);
    case 'fields':
      return shape.values.flatMap(codesOf);
    case 'whole':
      return [];
  }
}

function describedShape(heap: Heap, shape: Shape): Handle[] {
  const kind = integer(heap, KINDS.indexOf(shape.kind));
  switch (shape.kind) {
    case 'coded':
    case 'subset': {
      const known = shape.codes.known();
      return [kind, integer(heap, shape.size), integer(heap, known.length), ...known];
    }
    case 'mapping':
      return [kind, shape.domain.example, ...describedShape(heap, shape.value)];
    case 'fields': {
      const values = shape.values.flatMap((value) => describedShape(heap, value));
      return [kind, shape.domain.example, ...values];
    }
    case 'whole':
      return [kind];
  }
}

class ShapeReader {
  constructor(
    private readonly heap: Heap,
    private readonly values: Row,
    private at: number,
  ) {}

  shape(): Shape {
    const { heap } = this;
    const kind = KINDS[this.number()]!;
    switch (kind) {
      case 'coded': {
        const bits = this.number();
        return new Coded(heap, new Codes(bits, this.list()));
      }
      case 'subset': {
        const size = this.number();
        return new Subset(heap, new Codes(bitsFor(size), this.list()), size);
      }
      case 'mapping':
        return new Mapping(heap, new Domain(heap, this.next()), this.shape());
      case 'fields': {
        const domain = new Domain(heap, this.next());
        const values = domain.keys.map(() => this.shape());
        return new Fields(heap, domain, values);
      }
      case 'whole':
        return new Whole(heap);
    }
  }

  private next(): Handle {
    return this.values[this.at++]!;
  }

  private number(): number {
    return integerOf(this.heap, this.next());
  }

  private list(): Handle[] {
    return Array.from({ length: this.number() }, () => this.next());
  }
}
