import { describe, expect, it } from 'vitest';
import { validateBounds } from '../../../src/checker/search/bounds.js';
import { thrownBy } from '../thrown-by.js';

describe('validateBounds', () => {
  it('accepts positive integers, and bounds that are left out', () => {
    const bounds = { depth: 1, states: 2 ** 40, memory: undefined };
    expect(() => validateBounds({})).not.toThrow();
    expect(() => validateBounds(bounds)).not.toThrow();
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('refuses %d', (limit) => {
    for (const name of ['depth', 'states', 'memory']) {
      expect(thrownBy(() => validateBounds({ [name]: limit }))).toMatchObject({
        diagnostic: { code: 'invalid-bound' },
      });
    }
  });
});
