import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codecOf } from '../../../src/modeling/draft/codec.js';
import { oneOf, optional, range } from '../../../src/modeling/shape/constructors.js';
import { cardinality } from '../../../src/modeling/shape/shape.js';
import { scalarShape } from '../shape/arbitrary.js';
import { drawNat, scalarAt } from './naive.js';

describe('a codec', () => {
  it('counts the values of its shape from 0, in order', () => {
    fc.assert(
      fc.property(scalarShape, fc.gen(), (shape, draw) => {
        const codec = codecOf(shape);
        const code = drawNat(draw, cardinality(shape) - 1);
        const value = scalarAt(shape, code);
        expect(codec.size).toBe(cardinality(shape));
        expect(codec.encode(value)).toBe(code);
        expect(codec.decode(code)).toBe(value);
        expect(2 ** codec.bits).toBeGreaterThanOrEqual(codec.size);
      }),
    );
  });

  it('has no code for what its shape does not have', () => {
    const values: readonly unknown[] = [undefined, null, true, '', '1', 1.5, Number.NaN, -1, 4, {}];
    expect(values.map((value) => codecOf(range(0, 3)).encode(value))).toEqual(values.map(() => -1));
    expect(codecOf(optional(range(0, 3))).encode(undefined)).toBe(-1);
    expect(codecOf(oneOf('a', 'b')).encode('c')).toBe(-1);
  });

  it('takes minus zero for zero', () => {
    expect(codecOf(range(-1, 1)).encode(-0)).toBe(1);
    expect(codecOf(range(0, 1)).encode(-0)).toBe(0);
  });

  it('is the same for the same shape', () => {
    const shape = range(0, 3);
    expect(codecOf(shape)).toBe(codecOf(shape));
  });
});
