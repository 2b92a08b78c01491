import {
  isNormal,
  itemAt,
  kindOf,
  lengthOf,
  SET,
  setFrom,
  ValueError,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { maskOf, readBits, writeBits, type Address } from './bits.js';
import { NO_CODE, type Codes } from './codes.js';
import { kept, Outgrown, type Packed } from './packed.js';

/** Sets that are looked up by their bits. */
const MOST_SETS = 2 ** 12;

/** A set of some of a few elements, all of which compare with each other: a bit for each. */
export class Subset implements Packed {
  readonly kind = 'subset';
  readonly mask: number;
  // The last set that was asked for of those whose bits have the same place.
  private readonly patterns: Int32Array;
  private readonly sets: Int32Array;

  /**
   * @param codes of the elements: the numbers of their bits
   * @param size how many elements there is room for: at most 30
   */
  constructor(
    private readonly heap: Heap,
    readonly codes: Codes,
    readonly size: number,
  ) {
    this.mask = maskOf(size);
    const places = Math.min(MOST_SETS, 2 ** size);
    this.patterns = new Int32Array(places).fill(-1);
    this.sets = new Int32Array(places);
  }

  read(row: Int32Array, at: Address): Handle {
    const bits = readBits(row, at, this.mask);
    const place = (bits ^ (bits >>> 12)) & (this.patterns.length - 1);
    return this.patterns[place] === bits ? this.sets[place]! : this.keep(place, bits);
  }

  private keep(place: number, bits: number): Handle {
    const { heap, codes } = this;
    const mark = heap.mark();
    for (let code = 0; code < codes.size; code++) {
      if ((bits & (1 << code)) !== 0) heap.push(codes.values[code]!);
    }
    const set = setFrom(heap, mark);
    this.patterns[place] = bits;
    this.sets[place] = set;
    return set;
  }

  write(row: Int32Array, at: Address, value: Handle): void {
    writeBits(row, at, this.mask, this.bitsOf(value));
  }

  private bitsOf(value: Handle): number {
    const { heap } = this;
    const set = kept(heap, value);
    if (kindOf(heap, set) !== SET) throw new Outgrown(this);
    let bits = 0;
    for (let index = lengthOf(heap, set) - 1; index >= 0; index--) {
      bits |= 1 << this.codeOf(itemAt(heap, set, index));
    }
    return bits;
  }

  /**
   * The number of an element's bit: one without gets it, if there is one left and it compares with
   * all others. `NO_CODE` where it can never be an element.
   */
  expect(value: Handle): number {
    const code = this.codes.find(value);
    return code !== NO_CODE || !this.hasRoomFor(value) ? code : this.codes.add(value);
  }

  /** Whether a value can be no element now, although it compares with all that have a bit. */
  lacks(value: Handle): boolean {
    const { heap, codes } = this;
    return (
      codes.find(value) === NO_CODE &&
      isNormal(heap, value) &&
      areComparable(heap, [...codes.known(), value])
    );
  }

  /**
   * As `expect`, for an element that is to be there.
   *
   * @throws Outgrown when no bit is left, or the element does not compare with all others
   */
  codeOf(value: Handle): number {
    const code = this.codes.find(value);
    return code === NO_CODE ? this.newCode(value) : code;
  }

  private newCode(value: Handle): number {
    const element = kept(this.heap, value);
    if (element !== value) return this.codeOf(element);
    if (!this.hasRoomFor(element)) throw new Outgrown(this);
    return this.codes.add(element);
  }

  /** Whether a bit is left for a value, and it compares with all other elements. */
  private hasRoomFor(value: Handle): boolean {
    const { heap, codes, size } = this;
    if (codes.size === size || !isNormal(heap, value)) return false;
    return areComparable(heap, [...codes.known(), value]);
  }
}

/** Whether normal values can be elements of one set. */
export function areComparable(heap: Heap, values: readonly Handle[]): boolean {
  const mark = heap.mark();
  for (const value of values) heap.push(value);
  try {
    return kindOf(heap, setFrom(heap, mark)) === SET;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    heap.top = mark;
    return false;
  }
}
