import { describe, expect, test } from 'vitest';
import { defaultReportOptions } from '../../../src/report/options.js';
import { reviewReporters } from '../../../src/report/reporters.js';
import * as reviews from '../fixtures/reviews.js';
import { expectGolden } from '../golden.js';
import { reviewSchemaErrors } from '../schemas.js';

describe.each(Object.entries(reviews))('%s', (name, review) => {
  test('as text', async () => {
    const reporter = await reviewReporters.text();
    await expectGolden(`review/${name}.txt`, reporter(review, defaultReportOptions));
  });

  test('as markdown', async () => {
    const reporter = await reviewReporters.markdown();
    await expectGolden(`review/${name}.md`, reporter(review, defaultReportOptions));
  });

  test('as json, valid against the schema', async () => {
    const reporter = await reviewReporters.json();
    expect(reviewSchemaErrors(reporter(review, defaultReportOptions))).toEqual([]);
  });
});

test('as json, whole', async () => {
  const reporter = await reviewReporters.json();
  await expectGolden('review/different.json', reporter(reviews.different, defaultReportOptions));
});

test('in colour', async () => {
  const reporter = await reviewReporters.text();
  const options = { ...defaultReportOptions, color: true };
  await expectGolden('review/different.color.txt', reporter(reviews.different, options));
});
