import { describe, expect, it } from 'vitest';
import { Budget } from '../../../src/checker/store/budget.js';
import { Memory } from '../../../src/checker/store/memory.js';
import { StoreFull } from '../../../src/checker/store/store-full.js';
import { Heap, integer } from '../../../src/checker/values/heap/index.js';
import { thrownBy } from '../thrown-by.js';
import { numberTuple } from '../values/heap/build.js';

describe('Budget', () => {
  it('is for all that take from it together', () => {
    const budget = new Budget();
    budget.limit = 100;
    const [first, second] = [new Memory(budget), new Memory(budget)];
    const array = first.allocate(15);
    expect(thrownBy(() => second.allocate(11))).toMatchObject({ kind: 'memory', limit: 100 });
    expect(second.bytes).toBe(0);
    first.release(array);
    second.allocate(25);
    expect(budget.used).toBe(100);
  });

  it('leaves out what was in use before a search', () => {
    const budget = new Budget();
    const memory = new Memory(budget);
    memory.allocate(1000);
    budget.start();
    budget.limit = 40;
    memory.allocate(10);
    expect(budget.used).toBe(40);
    expect(() => memory.allocate(1)).toThrow(StoreFull);
  });

  it('gives back what the system refuses', () => {
    const budget = new Budget();
    expect(() => new Memory(budget).allocate(2 ** 40)).toThrow(StoreFull);
    expect(budget.used).toBe(0);
  });

  it('ends the making of values, and leaves those that there are as they were', () => {
    const budget = new Budget();
    const heap = new Heap(budget);
    budget.start();
    budget.limit = 2 ** 20;
    const made: number[] = [];
    const full = thrownBy(() => {
      for (let n = 0; ; n++) made.push(numberTuple(heap, n, n + 1, n + 2));
    });
    expect(full).toBeInstanceOf(StoreFull);
    expect(made.length).toBeGreaterThan(10_000);
    heap.resetStack();
    made.forEach((handle, n) => expect(numberTuple(heap, n, n + 1, n + 2)).toBe(handle));
    expect(integer(heap, 1)).toBe(3);
  });
});
