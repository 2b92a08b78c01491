import { describe, expect, it } from 'vitest';
import { closestName } from '../../src/checker/closest-name.js';

describe('closestName', () => {
  it.each([
    ['chek', 'check'],
    ['hceck', 'check'],
    ['reviews', 'review'],
    ['LIST', 'list'],
    ['blocekd', 'blocked'],
  ])('takes %s for %s', (name, meant) => {
    expect(closestName(name, ['check', 'review', 'list', 'blocked'])).toBe(meant);
  });

  it('guesses nothing when every candidate is far away', () => {
    expect(closestName('explore', ['check', 'review', 'list'])).toBeUndefined();
    expect(closestName('x', [])).toBeUndefined();
  });

  it('prefers the candidate with the fewest edits, then the first', () => {
    expect(closestName('depht', ['depts', 'depth'])).toBe('depth');
    expect(closestName('v5.9', ['v5.7', 'v5.8'])).toBe('v5.7');
  });
});
