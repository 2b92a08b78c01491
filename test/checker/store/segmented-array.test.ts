import { describe, expect, it } from 'vitest';
import { Memory } from '../../../src/checker/store/memory.js';
import { SegmentedArray } from '../../../src/checker/store/segmented-array.js';
import { StoreFull } from '../../../src/checker/store/store-full.js';
import { LAYOUTS, TINY } from './layouts.js';

function write(array: SegmentedArray, strideBits: number, index: number, value: number): void {
  array.segments[index >>> array.shift]![(index & array.mask) << strideBits] = value;
}

function read(array: SegmentedArray, strideBits: number, index: number): number {
  return array.segments[index >>> array.shift]![(index & array.mask) << strideBits]!;
}

describe('SegmentedArray', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it.each([0, 1])(`keeps every record while it grows (${name}, stride 2^%i)`, (strideBits) => {
      const array = new SegmentedArray(new Memory(), layout, strideBits);
      for (let index = 0; index < 200; index++) {
        array.reserve(index + 1);
        write(array, strideBits, index, index * 7 + 1);
      }
      const records = Array.from({ length: 200 }, (_, index) => read(array, strideBits, index));
      expect(records).toEqual(Array.from({ length: 200 }, (_, index) => index * 7 + 1));
    });
  }

  it('doubles its first segment, then adds whole ones and copies nothing', () => {
    const memory = new Memory();
    const array = new SegmentedArray(memory, { ...TINY, firstBits: 1, segmentBits: 3 }, 0);
    const sizes: number[][] = [];
    for (let count = 1; count <= 17; count++) {
      array.reserve(count);
      sizes.push(array.segments.map((segment) => segment.length));
    }
    expect(sizes[1]).toEqual([2]);
    expect(sizes[2]).toEqual([4]);
    expect(sizes[7]).toEqual([8]);
    const first = array.segments[0];
    expect(sizes[8]).toEqual([8, 8]);
    expect(sizes[16]).toEqual([8, 8, 8]);
    expect(array.segments[0]).toBe(first);
    expect(memory.bytes).toBe(24 * 4);
  });

  it('stays as it was when there is no memory', () => {
    const memory = new Memory();
    memory.budget.limit = 16;
    const array = new SegmentedArray(memory, LAYOUTS['one record a segment']!, 1);
    array.reserve(1);
    array.reserve(2);
    expect(() => array.reserve(3)).toThrow(StoreFull);
    expect(array.segments.length).toBe(2);
    expect(memory.bytes).toBe(16);
  });
});
