import type { Row } from '../../checker/model.js';
import {
  CUP,
  cursor,
  DIFFERENCE,
  FILTER,
  itemAt,
  keptFunctionOf,
  kindOf,
  LAZY_FUNCTION,
  normalize,
  NOTHING,
  type Handle,
  type Heap,
  type Update,
} from '../../checker/values/heap/index.js';
import { maskOf, type Address } from '../packing/bits.js';
import { NO_CODE } from '../packing/codes.js';
import { kept, Outgrown } from '../packing/packed.js';
import type { Packing } from '../packing/packing.js';
import type { Fields, Mapping, Shape } from '../packing/shape.js';
import type { Subset } from '../packing/subset.js';
import { indexed, type NotedState } from './noted-state.js';

/** Stands for the value that a variable had before: no handle is a fraction. */
const KEPT = 0.5;

/** The state that a program over handles makes out of a noted one: what of it differs. */
export class NotedStep {
  /** The values of the variables, by their numbers: the program reads and writes them. */
  readonly variables: ArrayLike<Handle>;
  /** What the program gives to variables that stay unchanged. */
  readonly kept: ArrayLike<Handle>;
  private readonly values: number[];

  constructor(
    private readonly heap: Heap,
    private readonly packing: Packing,
    private readonly before: NotedState,
  ) {
    const { length } = packing.places;
    const values = Array.from({ length }, () => 0);
    this.values = values;
    this.kept = values.map(() => KEPT);
    const variables = indexed(length, (slot) => ({
      get: () => (values[slot] === KEPT ? before.read(slot) : values[slot]),
      set: (value: number) => {
        values[slot] = value;
      },
    }));
    this.variables = Object.assign(variables, {
      includes: (value: number) => values.includes(value),
    });
  }

  clear(): void {
    this.values.fill(0);
  }

  /**
   * Writes what differs into a copy of the row before.
   *
   * @param written gets the bits that were written
   * @throws Outgrown when a value has no room
   */
  write(next: Row, written: Row): void {
    this.packing.places.forEach(({ shape, address }, slot) => {
      const value = this.values[slot]!;
      if (value !== KEPT) this.put({ next, written }, shape, address, value);
    });
  }

  private put(into: Target, shape: Shape, at: Address, value: Handle): void {
    switch (shape.kind) {
      case 'mapping':
      case 'fields':
        this.putFunction(into, shape, at, value);
        break;
      case 'subset':
        if (this.isMadeFrom(value, shape, at)) this.putElements(into, shape, at, value);
        else this.putWhole(into, shape, at, value);
        break;
      default:
        this.putWhole(into, shape, at, value);
    }
  }

  private putWhole({ next, written }: Target, shape: Shape, at: Address, value: Handle): void {
    shape.write(next, at, value);
    written[at >> 6]! |= maskOf(shape.size) << (at >> 1);
  }

  /** A function that EXCEPT has made of that in the row differs at some keys. */
  private putFunction(into: Target, shape: Mapping | Fields, at: Address, value: Handle): void {
    const updates = new Map<Handle, Handle>();
    let f = value;
    for (let update = this.updateOf(f); update !== undefined; update = this.updateOf(f)) {
      const key = normalize(this.heap, update.key);
      // The last update of a key counts.
      if (!updates.has(key)) updates.set(key, update.value);
      f = update.base;
    }
    if (this.isAt(f, shape, at)) {
      for (const [key, each] of updates) {
        const child = shape.placeOf(key, at)!;
        this.put(into, child.shape, child.at, each);
      }
    } else {
      this.putItems(into, shape, at, kept(this.heap, value));
    }
  }

  private updateOf(f: Handle): Update | undefined {
    const { heap } = this;
    return kindOf(heap, f) === LAZY_FUNCTION ? keptFunctionOf(heap, f).lazy.update : undefined;
  }

  private putItems(into: Target, shape: Mapping | Fields, at: Address, f: Handle): void {
    const { domain, values, offsets } = shape;
    if (!domain.isOf(f)) throw new Outgrown(shape);
    values.forEach((each, index) => {
      this.put(into, each, at + offsets[index]!, itemAt(this.heap, f, domain.first + index));
    });
  }

  /** Whether a value is what the row has at a place. */
  private isAt(value: Handle, shape: Shape, at: Address): boolean {
    const place = this.before.placeOf(value);
    return place !== undefined && place.shape === shape && place.at === at;
  }

  /** Whether a set is one of the row, with more or fewer elements. */
  private isMadeFrom(value: Handle, shape: Subset, at: Address): boolean {
    const { heap } = this;
    switch (kindOf(heap, value)) {
      case FILTER:
        return this.isAt(value, shape, at);
      case CUP:
        return (
          this.isMadeFrom(itemAt(heap, value, 0), shape, at) ||
          this.isMadeFrom(itemAt(heap, value, 1), shape, at)
        );
      case DIFFERENCE:
        return this.isMadeFrom(itemAt(heap, value, 0), shape, at);
      default:
        return false;
    }
  }

  private putElements(into: Target, shape: Subset, at: Address, set: Handle): void {
    const { heap } = this;
    const kind = kindOf(heap, set);
    if (kind === FILTER) return;
    const first = itemAt(heap, set, 0);
    const second = itemAt(heap, set, 1);
    const [base, others] = this.isMadeFrom(first, shape, at) ? [first, second] : [second, first];
    this.putElements(into, shape, at, base);
    const word = at >> 6;
    const each = cursor(heap, others);
    for (let element = each.next(); element !== NOTHING; element = each.next()) {
      const bit = this.bitOf(kept(heap, element), shape, at, kind);
      into.written[word]! |= bit;
      if (kind === CUP) into.next[word]! |= bit;
      else into.next[word]! &= ~bit;
    }
  }

  /** The bit of an element; none for one that is to be taken out, and can never be there. */
  private bitOf(element: Handle, shape: Subset, at: Address, kind: number): number {
    const code = shape.expect(element);
    if (code === NO_CODE && kind === DIFFERENCE && shape.lacks(element)) return 0;
    return 1 << ((code === NO_CODE ? shape.codeOf(element) : code) + (at >> 1));
  }
}

interface Target {
  readonly next: Row;
  readonly written: Row;
}
