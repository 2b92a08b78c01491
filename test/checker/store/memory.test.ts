import { afterEach, describe, expect, it, vi } from 'vitest';
import { Memory } from '../../../src/checker/store/memory.js';
import { StoreFull } from '../../../src/checker/store/store-full.js';
import { thrownBy } from '../thrown-by.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Memory', () => {
  it('counts the bytes that are in use', () => {
    const memory = new Memory();
    const array = memory.allocate(10);
    memory.allocate(5);
    expect([...array]).toEqual(Array(10).fill(0));
    expect(memory.bytes).toBe(60);
    memory.release(array);
    expect(memory.bytes).toBe(20);
  });

  it('is full when an allocation would pass the limit, and not before', () => {
    const memory = new Memory();
    memory.budget.limit = 100;
    memory.allocate(20);
    const full = thrownBy(() => memory.allocate(6));
    expect(full).toBeInstanceOf(StoreFull);
    expect(full).toMatchObject({ kind: 'memory', limit: 100 });
    expect(memory.bytes).toBe(80);
    memory.allocate(5);
    expect(memory.bytes).toBe(100);
  });

  it('is full when the system refuses: the limit is what it gave before', () => {
    const memory = new Memory();
    memory.allocate(3);
    const full = thrownBy(() => memory.allocate(2 ** 40));
    expect(full).toBeInstanceOf(StoreFull);
    expect(full).toMatchObject({ kind: 'memory', limit: 12 });
    expect(memory.bytes).toBe(12);
  });

  it('gives several arrays or none', () => {
    const memory = new Memory();
    expect(memory.allocateTogether([2, 2, 2]).map((array) => array.length)).toEqual([2, 2, 2]);
    memory.budget.limit = 50;
    expect(() => memory.allocateTogether([3, 3, 3])).toThrow(StoreFull);
    expect(memory.bytes).toBe(24);
  });

  it('passes on any other exception', () => {
    const bug = new TypeError('not about memory');
    vi.stubGlobal(
      'Int32Array',
      class {
        static readonly BYTES_PER_ELEMENT = 4;
        constructor() {
          throw bug;
        }
      },
    );
    expect(thrownBy(() => new Memory().allocate(1))).toBe(bug);
  });
});
