import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/checker/values/heap/compare.js';
import { FALSE, NOTHING, TRUE } from '../../../../src/checker/values/heap/handle.js';
import { isNormal, itemAt, lengthOf } from '../../../../src/checker/values/heap/header.js';
import { Heap } from '../../../../src/checker/values/heap/heap.js';
import { integer, integerOf, isInteger } from '../../../../src/checker/values/heap/integers.js';
import { BOOLEAN, INTEGER, kindOf } from '../../../../src/checker/values/heap/kinds.js';
import { tupleFrom } from '../../../../src/checker/values/heap/tuples.js';
import { elementsOf, numberTuple, setOf, tupleOf } from './build.js';

describe('handles', () => {
  test('of booleans are fixed', () => {
    const heap = new Heap();
    expect([NOTHING, FALSE, TRUE]).toEqual([0, 2, 4]);
    expect([FALSE, TRUE].map((handle) => kindOf(heap, handle))).toEqual([BOOLEAN, BOOLEAN]);
  });

  test.each([0, 1, -1, 2 ** 30 - 1, 2 ** 30, -(2 ** 30), -(2 ** 30) - 1, 2 ** 31 - 1, -(2 ** 31)])(
    'stand for the integer %d',
    (n) => {
      const heap = new Heap();
      const handle = integer(heap, n);
      expect(integerOf(heap, handle)).toBe(n);
      expect(isInteger(heap, handle)).toBe(true);
      expect(kindOf(heap, handle)).toBe(INTEGER);
      expect(integer(heap, n)).toBe(handle);
      expect(isNormal(heap, handle)).toBe(true);
      const isSmall = n >= -(2 ** 30) && n < 2 ** 30;
      expect(handle % 2 !== 0).toBe(isSmall);
    },
  );

  test('are the same for values made again after the heap has grown', () => {
    const heap = new Heap();
    const make = (n: number) => numberTuple(heap, n, n % 7, n % 1000);
    const { words, bytes } = heap;
    const handles = Array.from({ length: 100_000 }, (_, n) => make(n));
    expect(heap.words).not.toBe(words);
    expect(heap.bytes).toBeGreaterThan(bytes);
    expect(new Set(handles).size).toBe(handles.length);
    for (const [n, handle] of handles.entries()) {
      expect(itemAt(heap, handle, 0)).toBe(integer(heap, n));
      if (make(n) !== handle) expect.fail(`<<${n}, ...>> is there twice`);
    }
  });
});

describe('the stack', () => {
  test('gives a constructor what was pushed since its mark', () => {
    const heap = new Heap();
    const outer = heap.mark();
    heap.push(integer(heap, 1));
    const inner = heap.mark();
    heap.push(integer(heap, 2));
    heap.push(integer(heap, 3));
    heap.push(tupleFrom(heap, inner));
    const made = tupleFrom(heap, outer);
    expect(made).toBe(tupleOf(heap, integer(heap, 1), numberTuple(heap, 2, 3)));
    expect(heap.mark()).toBe(outer);
  });

  test('grows', () => {
    const heap = new Heap();
    const numbers = Array.from({ length: 5000 }, (_, n) => n);
    const tuple = numberTuple(heap, ...numbers);
    expect(lengthOf(heap, tuple)).toBe(5000);
    expect(numbers.every((n) => itemAt(heap, tuple, n) === integer(heap, n))).toBe(true);
  });

  test('is empty after a reset, whatever was left on it', () => {
    const heap = new Heap();
    heap.push(TRUE);
    heap.push(FALSE);
    heap.resetStack();
    expect(heap.mark()).toBe(0);
    expect(tupleFrom(heap, heap.mark())).toBe(heap.emptyTuple);
  });
});

describe('strings and model values', () => {
  test('exist once and keep their text', () => {
    const heap = new Heap();
    const text = heap.string('é"→');
    expect(heap.string('é"→')).toBe(text);
    expect(heap.textOf(text)).toBe('é"→');
    expect(heap.modelValue('m')).toBe(heap.modelValue('m'));
    expect(heap.modelValue('m')).not.toBe(heap.string('m'));
  });

  test('are ordered by their first occurrence, as strings, model values or reserved', () => {
    const heap = new Heap();
    heap.reserveRank('z');
    heap.modelValue('y');
    const early = ['x', 'y', 'z'].map((text) => heap.string(text));
    expect(textsOf(heap, setOf(heap, ...early))).toEqual(['z', 'y', 'x']);
    const models = ['x', 'y', 'z'].map((name) => heap.modelValue(name));
    expect(textsOf(heap, setOf(heap, ...models))).toEqual(['z', 'y', 'x']);
  });

  test('are ordered by code units behind all others once ranks are frozen', () => {
    const heap = new Heap();
    const z = heap.string('z');
    heap.reserveRank('y');
    heap.freezeRanks();
    const late = ['b', 'y', 'a', 'é', 'B'].map((text) => heap.string(text));
    expect(textsOf(heap, setOf(heap, ...late, z))).toEqual(['z', 'y', 'B', 'a', 'b', 'é']);
  });

  test('have model values without a type before everything else', () => {
    const heap = new Heap();
    const one = integer(heap, 1);
    const m = heap.modelValue('m');
    expect(compare(heap, one, m)).toBeGreaterThan(0);
    expect(compare(heap, m, setOf(heap, one))).toBeLessThan(0);
  });
});

function textsOf(heap: Heap, set: number): string[] {
  return elementsOf(heap, set).map((element) => heap.textOf(element));
}
