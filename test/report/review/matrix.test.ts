import { describe, expect, test } from 'vitest';
import { cellText, matrixOf, subjectText } from '../../../src/report/review/matrix.js';
import { failedReview, modelReview, reviewOf } from '../build-review.js';
import type { Found } from '../build-review.js';

/** The cell of one property that is found like this in the scenarios of one subject. */
function cell(...scenarios: Found[]): string {
  const models = scenarios.map((found, index) =>
    modelReview('s', `${index}`, { found: { p: found } }),
  );
  return cellText(matrixOf(reviewOf(['p'], models))[0]!.cells[0]!);
}

describe('a cell', () => {
  test('is ok only when the property holds wherever it is checked', () => {
    expect(cell('ok', 'ok')).toBe('ok');
    expect(cell('ok', '-')).toBe('ok');
    expect(cell('-', '-')).toBe('-');
  });

  test('is the shortest counterexample when it is violated anywhere', () => {
    expect(cell('ok', 12, 7, '?')).toBe('7');
    expect(cell(0, 3)).toBe('0');
  });

  test('is undecided rather than ok when a search was stopped', () => {
    expect(cell('ok', '?')).toBe('?');
  });

  test('does not say ok when a model of the subject could not be run', () => {
    const models = [modelReview('s', 'a', { found: { p: 'ok' } }), failedReview('s', 'b')];
    expect(cellText(matrixOf(reviewOf(['p'], models))[0]!.cells[0]!)).toBe('E');
  });

  test('is marked when any scenario differs from what is expected', () => {
    const expected = { p: { verdict: 'violated', length: 3 } } as const;
    const models = [
      modelReview('s', 'a', { found: { p: 5 } }),
      modelReview('s', 'b', { found: { p: 9 }, expected }),
    ];
    expect(cellText(matrixOf(reviewOf(['p'], models))[0]!.cells[0]!)).toBe('5!');
  });
});

test('a subject is marked when only a count differs', () => {
  const countDifferences = [{ count: 'depth', expected: 3, found: 4 }] as const;
  const models = [modelReview('s', 'a', { found: { p: 'ok' }, countDifferences })];
  expect(subjectText(matrixOf(reviewOf(['p'], models))[0]!)).toBe('s!');
});

test('rows come in the order of the suite, one a subject', () => {
  const models = ['b', 'a', 'b'].map((subject, index) =>
    modelReview(subject, `${index}`, { found: { p: 'ok' } }),
  );
  expect(matrixOf(reviewOf(['p'], models)).map(({ subject }) => subject)).toEqual(['b', 'a']);
});
