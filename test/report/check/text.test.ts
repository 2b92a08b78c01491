import fc from 'fast-check';
import { OrderedMap } from 'immutable';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { escapeControls } from '../../../src/checker/values/escape.js';
import type { Value } from '../../../src/checker/values/value.js';
import { reportText } from '../../../src/report/check/text.js';
import { defaultReportOptions } from '../../../src/report/options.js';
import { violation } from '../arbitrary.js';
import { behavior, checkResult, violated } from '../build.js';
import * as fixtures from '../fixtures/results.js';
import * as tlaFixtures from '../fixtures/tla-results.js';

const results = { ...fixtures, ...tlaFixtures };

describe('text', () => {
  test.each(Object.entries(results))('%s: the verdict is the first word', (_, result) => {
    const [first] = reportText(result, defaultReportOptions).split(':');
    expect(first).toBe(result.status.toUpperCase());
  });

  test.each(Object.entries(results))('%s: names all that was not checked, and why', (_, result) => {
    const output = reportText(result, defaultReportOptions).replace(/\s+/g, ' ');
    for (const { name, reason } of result.notChecked) {
      expect(output).toContain(name);
      expect(output).toContain(reason);
    }
  });

  test('shows a first state of many lines on request', () => {
    const start = OrderedMap<string, Value>(
      Array.from({ length: 21 }, (_, index) => [`v${index}`, index]),
    );
    const property = {
      name: 'Small',
      kind: 'invariant',
      verdict: 'violated',
    } as const;
    const result = checkResult({
      status: 'violation',
      properties: [property],
      violations: [violated(property, behavior(start, []))],
    });
    expect(reportText(result, defaultReportOptions)).not.toContain('/\\ v20 = 20');
    expect(reportText(result, defaultReportOptions)).toContain('--full-state');
    expect(reportText(result, { ...defaultReportOptions, fullState: true })).toContain(
      '/\\ v20 = 20',
    );
  });

  test('is at most 80 columns wide', () => {
    fc.assert(
      fc.property(violation, fc.boolean(), (result, fullState) => {
        const options = { ...defaultReportOptions, coverage: true, fullState };
        const output = reportText(result, options);
        for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('is the same with colours, once they are taken away', () => {
    fc.assert(
      fc.property(violation, (result) => {
        const plain = reportText(result, defaultReportOptions);
        const painted = reportText(result, { ...defaultReportOptions, color: true });
        expect(painted).toContain('\u001b[');
        expect(stripVTControlCharacters(painted)).toBe(plain);
      }),
    );
  });

  test('lets nothing of a spec steer the terminal', () => {
    fc.assert(
      fc.property(violation, (result) => {
        const lines = reportText(result, defaultReportOptions).split('\n');
        for (const line of lines) expect(line).toBe(escapeControls(line));
      }),
    );
  });
});
