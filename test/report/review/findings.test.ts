import { describe, expect, test } from 'vitest';
import { uncheckedOf } from '../../../src/report/review/gaps.js';
import { shortestFindings } from '../../../src/report/review/findings.js';
import { modelReview, reviewOf } from '../build-review.js';

describe('shortestFindings', () => {
  test('names the scenario with the shortest counterexample of each property', () => {
    const review = reviewOf(
      ['p', 'q'],
      [
        modelReview('s', 'large', { found: { p: 9, q: 4 } }),
        modelReview('s', 'small', { found: { p: 3, q: 4 } }),
        modelReview('t', 'small', { found: { p: 'ok', q: 'ok' } }),
      ],
    );
    const told = [...shortestFindings(review)].map(([subject, findings]) => [
      subject,
      findings.map(({ scenario, violated }) => [scenario, violated]),
    ]);
    expect(told).toEqual([
      [
        's',
        [
          ['large', [{ property: 'q', length: 4 }]],
          ['small', [{ property: 'p', length: 3 }]],
        ],
      ],
    ]);
  });
});

describe('uncheckedOf', () => {
  test('groups properties that the same models leave out for the same reason', () => {
    const reason = 'no liveness';
    const review = reviewOf(
      ['p', 'q', 'r'],
      [
        modelReview('s', 'a', { found: { p: '-', q: '-', r: 'ok' }, reason }),
        modelReview('s', 'b', { found: { p: '-', q: '-', r: '-' }, reason }),
      ],
    );
    expect(uncheckedOf(review)).toEqual([
      { properties: ['p', 'q'], reason, where: 'every model' },
      { properties: ['r'], reason, where: '1 model' },
    ]);
  });

  test('names the subjects that leave it out altogether', () => {
    const review = reviewOf(
      ['p'],
      [
        modelReview('s', 'a', { found: { p: '-' } }),
        modelReview('t', 'a', { found: { p: '-' } }),
        modelReview('t', 'b', { found: { p: 'ok' } }),
      ],
    );
    expect(uncheckedOf(review).map(({ where }) => where)).toEqual(['s and 1 other model']);
  });
});
