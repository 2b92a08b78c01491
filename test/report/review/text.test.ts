import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultReportOptions } from '../../../src/report/options.js';
import { reportReviewText } from '../../../src/report/review/text.js';
import { modelReview, reviewOf } from '../build-review.js';
import type { Found } from '../build-review.js';
import * as reviews from '../fixtures/reviews.js';

const found: fc.Arbitrary<Found> = fc.oneof(
  fc.constantFrom('ok', '-', '?' as const),
  fc.integer({ min: 0, max: 120 }),
);

/** Reviews of as many subjects, scenarios and properties as suites have. */
const review = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 15 }),
    fc.integer({ min: 1, max: 3 }),
    fc.infiniteStream(found),
  )
  .map(([width, subjects, scenarios, stream]) => {
    const properties = Array.from({ length: width }, (_, index) => `no-property-${index}`);
    const models = subjects.flatMap((subject) =>
      Array.from({ length: scenarios }, (_, index) =>
        modelReview(subject, `scenario-${index}`, {
          found: Object.fromEntries(properties.map((name) => [name, stream.next().value!])),
        }),
      ),
    );
    return reviewOf(properties, models);
  });

describe('review text', () => {
  test('is at most 80 columns wide, commands aside', () => {
    fc.assert(
      fc.property(review, (any) => {
        const lines = reportReviewText(any, defaultReportOptions).split('\n');
        for (const line of lines.filter((text) => !/^ +\$ /.test(text))) {
          expect(line.length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });

  test('says in its first word whether the suite agrees', () => {
    expect(reportReviewText(reviews.asExpected, defaultReportOptions)).toMatch(/^OK: /);
    expect(reportReviewText(reviews.different, defaultReportOptions)).toMatch(/^DIFFERENT: /);
  });

  test('gives a command for each shortest counterexample', () => {
    const output = reportReviewText(reviews.asExpected, defaultReportOptions);
    expect(output).toContain('    fork: no-deadlock 21\n      $ npx lamplight check ');
  });
});
