import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportJson } from '../../../src/report/check/json.js';
import { violation } from '../arbitrary.js';
import * as results from '../fixtures/results.js';
import { checkSchemaErrors } from '../schemas.js';

describe('json', () => {
  test('is valid against the schema for any violation', () => {
    fc.assert(
      fc.property(violation, (result) => {
        expect(checkSchemaErrors(reportJson(result))).toEqual([]);
      }),
    );
  });

  test('has the first violation at the top level, and all of them in violations', () => {
    const json = JSON.parse(reportJson(results.severalViolations)) as Record<string, unknown>;
    const [first, ...others] = json['violations'] as Record<string, unknown>[];
    expect(others).toHaveLength(1);
    const { property, kind, trace } = json;
    expect({ property, kind, trace }).toEqual(first);
  });

  test('has no property and no trace when nothing is violated', () => {
    const json = JSON.parse(reportJson(results.ok)) as object;
    expect(json).not.toHaveProperty('property');
    expect(json).not.toHaveProperty('trace');
  });

  test('the schema refuses fields that it does not know', () => {
    const json = JSON.parse(reportJson(results.ok)) as object;
    expect(checkSchemaErrors(JSON.stringify({ ...json, extra: 1 }))).toEqual([
      ' must NOT have additional properties',
    ]);
  });
});
