import { describe, expect, test } from 'vitest';
import { isExhaustive, verdictSentence } from '../../../src/report/shared/verdict.js';
import { checkResult } from '../build.js';
import * as results from '../fixtures/results.js';
import * as tlaResults from '../fixtures/tla-results.js';

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

  test('does not take what is known before the search for its completeness', () => {
    expect(isExhaustive({ ...tlaResults.placesOfActions, left: 0 })).toBe(false);
    expect(isExhaustive(tlaResults.falseAssumption)).toBe(false);
  });

  test('is true when nothing but a postcondition is false', () => {
    const { properties } = tlaResults.falsePostcondition;
    const alone = properties.filter(({ kind }) => kind === 'postcondition');
    expect(isExhaustive({ ...tlaResults.falsePostcondition, properties: alone })).toBe(true);
  });
});

describe('the verdict that all is well', () => {
  const assumption = { name: 'A', kind: 'assumption', verdict: 'holds' } as const;
  const deadlock = { name: 'deadlock', kind: 'deadlock', verdict: 'holds' } as const;
  const invariant = { name: 'I', kind: 'invariant', verdict: 'holds' } as const;

  test.each([
    ['nothing', [], /no property was given/],
    ['nothing but assumptions', [assumption], /1 assumption holds; no property was given/],
    ['nothing but deadlock', [deadlock], /no deadlock; no other property was given/],
    ['an invariant', [invariant], /1 property holds$/],
    ['all of them', [assumption, invariant, deadlock], /2 properties and 1 assumption hold$/],
  ])('says that %s was checked', (_, properties, expected) => {
    expect(verdictSentence(checkResult({ properties }))).toMatch(expected);
  });

  test('says that there were no states', () => {
    const empty = checkResult({ generated: 0, properties: [invariant, deadlock] });
    expect(verdictSentence(empty)).toMatch(/no states/);
    expect(verdictSentence(empty)).not.toMatch(/hold/);
  });
});
