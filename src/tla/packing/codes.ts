import { RoomWanted } from '../../checker/rows-outgrown.js';
import type { Handle } from '../../checker/values/heap/index.js';

/** A value that the rows at hand have no room for. */
export const NO_CODE = -1;

const FACTOR = 0x9e3779b1;

/**
 * The values that a place of a row can have, numbered 0, 1, 2, ... in the order in which they were
 * met: by their codes they take a few bits. Values are in normal form, so that equal ones are the
 * same handle.
 */
export class Codes {
  /** Whether somebody else gives codes to values. */
  areGiven = false;
  /** The value of each code; `NOTHING` for a code that is still free. */
  readonly values: Int32Array;
  private count = 0;
  /** Handle and code of each value, by open addressing; 0 for the handle is a free slot. */
  private readonly slots: Int32Array;

  /** @param bits of a code */
  constructor(
    readonly bits: number,
    values: Iterable<Handle>,
  ) {
    this.values = new Int32Array(2 ** bits);
    this.slots = new Int32Array(2 ** (bits + 3));
    for (const value of values) this.append(value);
  }

  /** How many values there are. */
  get size(): number {
    return this.count;
  }

  /** The code of a value, or `NO_CODE`. */
  find(value: Handle): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = ((Math.imul(value, FACTOR) >>> 15) << 1) & mask;
    for (let handle = slots[slot]!; handle !== 0; handle = slots[slot]!) {
      if (handle === value) return slots[slot + 1]!;
      slot = (slot + 2) & mask;
    }
    return NO_CODE;
  }

  /**
   * A code for a value that has none, or `NO_CODE` if all are taken.
   *
   * @throws RoomWanted where somebody else gives them
   */
  add(value: Handle): number {
    if (this.count === this.values.length) return NO_CODE;
    if (this.areGiven) throw new RoomWanted();
    return this.append(value);
  }

  /** Gives the next code to a value that has none. */
  append(value: Handle): number {
    const code = this.count++;
    this.values[code] = value;
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = ((Math.imul(value, FACTOR) >>> 15) << 1) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = value;
    slots[slot + 1] = code;
    return code;
  }

  /** The values that have a code, in the order of the codes. */
  known(): Handle[] {
    return [...this.values.subarray(0, this.count)];
  }
}

/** How many bits tell so many values apart: at least one. */
export function bitsFor(values: number): number {
  return Math.max(1, 32 - Math.clz32(values - 1));
}
