import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportJson } from '../../../src/report/check/json.js';
import { violation } from '../arbitrary.js';
import * as results from '../fixtures/results.js';
import { expectCheckSchema } from '../schemas.js';

describe('json', () => {
  test('is valid against the schema for any violation', () => {
    fc.assert(fc.property(violation, (result) => expectCheckSchema(reportJson(result))));
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
    expect(() => expectCheckSchema(JSON.stringify({ ...json, extra: 1 }))).toThrow();
  });
});
