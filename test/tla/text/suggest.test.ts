import { describe, expect, it } from 'vitest';
import { didYouMean, likelyName } from '../../../src/tla/text/suggest.js';

describe('A suggestion', () => {
  it('is the name that a slip of a letter or two leads to', () => {
    expect(likelyName('countr', ['other', 'counter'])).toBe('counter');
    expect(didYouMean('Natruals', ['Naturals', 'Integers'])).toBe('Did you mean Naturals?');
  });

  it('ignores names that are too different', () => {
    expect(didYouMean('queue', ['counter', 'stack'])).toBeUndefined();
  });

  it('gives for a short name only one that differs in letter case', () => {
    expect(likelyName('b', ['a', 'B'])).toBe('B');
    expect(likelyName('b', ['a', 'c', '+'])).toBeUndefined();
  });
});
