import { describe, expect, test } from 'vitest';
import { isExhaustive } from '../../../src/report/shared/verdict.js';
import { checkResult } from '../build.js';
import * as results from '../fixtures/results.js';

describe('isExhaustive', () => {
  test('is true when everything was explored', () => {
    expect(isExhaustive(results.ok)).toBe(true);
    expect(isExhaustive(results.severalViolations)).toBe(true);
  });

  test('is false when a bound, an error or a violation left states unexplored', () => {
    expect(isExhaustive(results.incomplete)).toBe(false);
    expect(isExhaustive(results.failed)).toBe(false);
    expect(isExhaustive(results.twoThreads)).toBe(false);
  });

  test('is false when a violation stopped the search at the last state of the queue', () => {
    const stopped = checkResult({ ...results.severalViolations, left: 0, properties: [] });
    expect(isExhaustive(stopped)).toBe(false);
  });
});
