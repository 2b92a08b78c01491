import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../src/checker/result.js';
import { defaultReportOptions } from '../../../src/report/options.js';
import type { ReportOptions } from '../../../src/report/options.js';
import { checkReporters } from '../../../src/report/reporters.js';
import type { CheckFormat } from '../../../src/report/reporters.js';
import * as results from '../fixtures/results.js';
import * as tlaResults from '../fixtures/tla-results.js';
import { expectGolden } from '../golden.js';
import { checkSchemaErrors } from '../schemas.js';

const command =
  'npx lamplight check vfio-pci -c variant=v5.8 -c scenario=two-faults --property no-duplicate';

async function report(
  result: CheckResult,
  format: CheckFormat,
  options: Partial<ReportOptions> = {},
): Promise<string> {
  const reporter = await checkReporters[format]();
  return reporter(result, { ...defaultReportOptions, command, ...options });
}

const suffixes = { text: 'txt', lkml: 'lkml.txt', markdown: 'md' } as const;

describe.each(Object.entries({ ...results, ...tlaResults }))('%s', (name, result) => {
  test.each(Object.entries(suffixes))('as %s', async (format, suffix) => {
    const output = await report(result, format as keyof typeof suffixes);
    await expectGolden(`check/${name}.${suffix}`, output);
  });

  test('as json', async () => {
    const output = await report(result, 'json');
    expect(checkSchemaErrors(output)).toEqual([]);
    await expectGolden(`check/${name}.json`, output);
  });
});

describe('options', () => {
  test('color paints the text', async () => {
    const output = await report(results.twoThreads, 'text', { color: true });
    await expectGolden('check/twoThreads.color.txt', output);
  });

  test.each(['text', 'markdown'] as const)('%s shows full states and coverage', async (format) => {
    const output = await report(results.twoThreads, format, { fullState: true, coverage: true });
    await expectGolden(`check/twoThreads.full.${suffixes[format]}`, output);
  });

  test('width narrows the text', async () => {
    const output = await report(results.longLabels, 'text', { width: 60, command: null });
    await expectGolden('check/longLabels.narrow.txt', output);
  });
});
