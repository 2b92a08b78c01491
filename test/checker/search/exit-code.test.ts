import { describe, expect, it } from 'vitest';
import {
  failureExitCode,
  violationExitCode,
  violationStatus,
} from '../../../src/checker/search/exit-code.js';

describe('exit codes', () => {
  it.each([
    ['deadlock', 11, 'deadlock'],
    ['invariant', 12, 'violation'],
    ['action property', 13, 'violation'],
  ] as const)('of a violated %s is %i', (kind, code, status) => {
    expect(violationExitCode(kind)).toBe(code);
    expect(violationStatus(kind)).toBe(status);
  });

  it.each([
    ['invariant-failed', 76],
    ['action-property-failed', 13],
    ['division-by-zero', 75],
  ])('of the failure %s is %i', (code, exitCode) => {
    expect(failureExitCode({ code, severity: 'error', message: '' })).toBe(exitCode);
  });
});
