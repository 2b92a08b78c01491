import { describe, expect, it } from 'vitest';
import { grouped } from '../../../src/checker/learned/grouping.js';

const ROWS = Array.from({ length: 4096 }, (_, index) => index);

/** A computation that reads these bits of the number of a row. */
function reading(mask: number): Int32Array {
  return Int32Array.from(ROWS, (row) => row & mask);
}

describe('Computations in groups', () => {
  it('are together where they read the same', () => {
    expect(grouped([reading(0b11), reading(0b11), reading(0b1)])).toEqual([[0, 1, 2]]);
  });

  it('are apart where together they read much more', () => {
    expect(grouped([reading(0b111_111), reading(0b111_000_000)])).toEqual([[0], [1]]);
  });

  it('keep their order, so that only neighbours are together', () => {
    const other = reading(0b111_111_000_000);
    expect(grouped([reading(0b1), other, reading(0b1)])).toEqual([[0], [1], [2]]);
  });

  it('are one by one when each reads much', () => {
    const much = reading(0xfff);
    expect(grouped([much, much])).toEqual([[0], [1]]);
  });

  it('are none where there are none', () => {
    expect(grouped([])).toEqual([]);
  });
});
