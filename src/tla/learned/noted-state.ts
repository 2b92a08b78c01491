import type { Footprint } from '../../checker/learned/footprint.js';
import type { Row } from '../../checker/model.js';
import {
  filterSet,
  lazyFunction,
  member,
  NOTHING,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { addressIn, maskOf, type Address } from '../packing/bits.js';
import { NO_CODE } from '../packing/codes.js';
import type { Packing } from '../packing/packing.js';
import type { Fields, Mapping, Place, Shape } from '../packing/shape.js';
import type { Subset } from '../packing/subset.js';
import { NO_ROW } from '../model/focus.js';

/**
 * A state in a packed row as a program over handles reads it, which notes the bits that decide what
 * it reads. Functions and records stay lazy: of these, it notes the values that are asked for.
 */
export class NotedState {
  /** The values of the variables, by their numbers. */
  readonly variables: ArrayLike<Handle>;
  private readonly places: readonly Place[];
  /** The values of variables that have been asked for and are lazy; else `NOTHING`. */
  private readonly roots: Handle[];
  private readonly views = new Map<Handle, Place>();
  private row = NO_ROW;

  /** @param word where the state begins in a row */
  constructor(
    private readonly heap: Heap,
    private readonly footprint: Footprint,
    packing: Packing,
    word = 0,
  ) {
    this.places = packing.places.map(({ shape, address }) => ({
      shape,
      at: addressIn(word, address),
    }));
    this.roots = this.places.map(() => NOTHING);
    this.variables = indexed(this.places.length, (slot) => ({ get: () => this.read(slot) }));
  }

  /** Looks at another row, or again at this one; what was lazy about the last is given up. */
  load(row: Row): void {
    this.row = row;
    this.roots.fill(NOTHING);
    this.views.clear();
  }

  /** The place of a value that looks at one. */
  placeOf(value: Handle): Place | undefined {
    return this.views.get(value);
  }

  /** The value of a variable. */
  read(slot: number): Handle {
    const known = this.roots[slot]!;
    if (known !== NOTHING) return known;
    const { shape, at } = this.places[slot]!;
    const value = this.valueAt(shape, at);
    if (this.views.has(value)) this.roots[slot] = value;
    return value;
  }

  private valueAt(shape: Shape, at: Address): Handle {
    switch (shape.kind) {
      case 'mapping':
      case 'fields':
        return this.functionAt(shape, at);
      case 'subset':
        return this.setAt(shape, at);
      default:
        return this.readAll(shape, at);
    }
  }

  private readAll(shape: Shape, at: Address): Handle {
    this.footprint.read(at >> 6, maskOf(shape.size) << (at >> 1));
    return shape.read(this.row, at);
  }

  /** A set, of which is noted which elements are asked for; or all, where they are enumerated. */
  private setAt(shape: Subset, at: Address): Handle {
    const { heap } = this;
    const all = (): Handle => this.readAll(shape, at);
    const value = filterSet(heap, {
      get set() {
        return all();
      },
      test: () => true,
      has: (element) => {
        const code = shape.expect(element);
        if (code === NO_CODE) return member(heap, element, all());
        const word = at >> 6;
        const bit = 1 << (code + (at >> 1));
        this.footprint.read(word, bit);
        return (this.row[word]! & bit) !== 0;
      },
      isView: true,
    });
    this.views.set(value, { shape, at });
    return value;
  }

  /** A function, of which is noted which of its values are asked for. */
  private functionAt(shape: Mapping | Fields, at: Address): Handle {
    const value = lazyFunction(this.heap, {
      domain: shape.domain.set,
      apply: (key) => {
        const child = shape.placeOf(key, at)!;
        return this.valueAt(child.shape, child.at);
      },
      isView: true,
    });
    this.views.set(value, { shape, at });
    return value;
  }
}

/** Something like an array, each of whose places has accessors. */
export function indexed(
  length: number,
  accessors: (index: number) => PropertyDescriptor,
): ArrayLike<Handle> {
  const object: { length: number; [index: number]: Handle } = { length };
  for (let index = 0; index < length; index++) {
    Object.defineProperty(object, index, accessors(index));
  }
  return object;
}
