import { describe, expect, it } from 'vitest';
import {
  failureExitCode,
  type Occasion,
  violationExitCode,
  violationStatus,
} from '../../../src/checker/search/exit-code.js';

describe('exit codes', () => {
  it.each([
    ['deadlock', 11, 'deadlock'],
    ['invariant', 12, 'violation'],
    ['action property', 13, 'violation'],
    ['initial property', 13, 'violation'],
    ['assumption', 10, 'violation'],
    ['postcondition', 10, 'violation'],
  ] as const)('of a violated %s is %i', (kind, code, status) => {
    expect(violationExitCode(kind)).toBe(code);
    expect(violationStatus(kind)).toBe(status);
  });

  const CODES = ['assertion-failed', 'overflow', 'recursion-too-deep', 'incomplete-state', 'else'];

  it.each<[Occasion, number[]]>([
    ['condition', [10, 10, 10, 10, 10]],
    ['initial state', [75, 75, 75, 255, 75]],
    ['invariant', [76, 76, 255, 76, 76]],
    ['step', [14, 255, 255, 75, 75]],
  ])('of evaluations that fail in a %s are those of TLC', (occasion, exitCodes) => {
    expect(CODES.map((code) => failureExitCode(code, occasion))).toEqual(exitCodes);
  });

  it.each([
    ['invariant-failed', 'initial state', 76],
    ['invariant-failed', 'invariant', 76],
    ['action-property-failed', 'step', 13],
  ] as const)('of the failure %s in a %s is %i', (code, occasion, exitCode) => {
    expect(failureExitCode(code, occasion)).toBe(exitCode);
  });
});
