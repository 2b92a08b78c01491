import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bool, list, range, record, setOf } from '../../../src/modeling/shape/constructors.js';
import {
  at,
  extentOf,
  layOutElements,
  layOutFields,
  layOutList,
  scalarBits,
  wordsOf,
  type Position,
} from '../../../src/modeling/shape/layout.js';
import type { Shape } from '../../../src/modeling/shape/shape.js';
import { anyShape, stateShape } from './arbitrary.js';

const WORD_BITS = 32;

/** Every bit that a shape uses when it lies at `position`, as `32 * word + bit`. */
function bitsOf(shape: Shape, position: Position): number[] {
  const run = ({ word, shift }: Position, count: number): number[] =>
    Array.from({ length: count }, (_, bit) => word * WORD_BITS + shift + bit);
  const parts = (positions: Iterable<Position>, of: Shape): number[] =>
    Array.from(positions, (offset) => bitsOf(of, at(position, offset))).flat();
  switch (shape.kind) {
    case 'record': {
      const { offsets } = layOutFields(shape.fields);
      return Object.entries(shape.fields).flatMap(([name, field]) =>
        bitsOf(field, at(position, offsets.get(name)!)),
      );
    }
    case 'array':
      return parts(layOutElements(shape.length, shape.of).offsets, shape.of);
    case 'map':
      return parts(layOutElements(shape.keys.length, shape.of).offsets, shape.of);
    case 'list': {
      const { length, lengthBits, elements } = layOutList(shape.capacity, shape.of);
      return [...run(at(position, length), lengthBits), ...parts(elements, shape.of)];
    }
    case 'set': {
      const { words, bits } = extentOf(shape);
      return run(position, words * WORD_BITS + bits);
    }
    default:
      return run(position, scalarBits(shape));
  }
}

const START: Position = { word: 0, shift: 0 };

describe('the layout of a shape', () => {
  it('gives every part bits of its own, within the words of the whole', () => {
    fc.assert(
      fc.property(stateShape, (shape) => {
        const bits = bitsOf(shape, START);
        expect(new Set(bits).size).toBe(bits.length);
        expect(Math.max(0, ...bits)).toBeLessThan(wordsOf(shape) * WORD_BITS);
      }),
    );
  });

  it('keeps a small shape within the bits that it says, and a large one within its words', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        const { words, bits } = extentOf(shape);
        expect(words === 0 ? bits <= WORD_BITS : bits === 0).toBe(true);
        const room = words === 0 ? bits : words * WORD_BITS;
        expect(Math.max(0, ...bitsOf(shape, START).map((bit) => bit + 1))).toBeLessThanOrEqual(
          room,
        );
      }),
    );
  });

  it('lets no scalar cross a word', () => {
    const shape = record({ a: range(0, 2 ** 20 - 1), b: range(0, 2 ** 20 - 1), c: bool });
    expect([...layOutFields(shape.fields).offsets.values()]).toEqual([
      { word: 0, shift: 0 },
      { word: 1, shift: 0 },
      { word: 1, shift: 20 },
    ]);
  });

  it('needs no bit for what has one value, one for what has two', () => {
    expect(extentOf(range(7, 7))).toEqual({ words: 0, bits: 0 });
    expect(extentOf(bool)).toEqual({ words: 0, bits: 1 });
    expect(extentOf(range(-3, 4))).toEqual({ words: 0, bits: 3 });
  });

  it('takes a bit for each possible member of a set, whole words beyond 32', () => {
    expect(extentOf(setOf(range(1, 32)))).toEqual({ words: 0, bits: 32 });
    expect(extentOf(setOf(range(1, 33)))).toEqual({ words: 2, bits: 0 });
  });

  it('stores the length of a list before its elements', () => {
    expect(layOutList(4, bool)).toMatchObject({
      extent: { words: 0, bits: 7 },
      length: { word: 0, shift: 0 },
      lengthBits: 3,
    });
    expect(extentOf(list(range(0, 255), 4))).toEqual({ words: 2, bits: 0 });
  });

  it('gives a state without bits a word', () => {
    expect(wordsOf(record({ constant: range(1, 1) }))).toBe(1);
  });
});
