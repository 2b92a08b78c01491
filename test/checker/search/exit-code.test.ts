import { describe, expect, it } from 'vitest';
import { DiagnosticError, type DiagnosticErrorOptions } from '../../../src/checker/diagnostic.js';
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
    ['initial property', 13, 'violation'],
    ['assumption', 10, 'violation'],
    ['postcondition', 10, 'violation'],
  ] as const)('of a violated %s is %i', (kind, code, status) => {
    expect(violationExitCode(kind)).toBe(code);
    expect(violationStatus(kind)).toBe(status);
  });

  const OCCASIONS = ['condition', 'initial state', 'invariant', 'step'] as const;

  it.each<[string, DiagnosticErrorOptions, number[]]>([
    ['without an own one', {}, [10, 75, 76, 75]],
    ['with one', { exitCode: 99 }, [99, 99, 99, 99]],
    ['with one on an occasion', { exitCodes: { step: 99 } }, [10, 75, 76, 99]],
    ['with both', { exitCode: 98, exitCodes: { step: 99 } }, [98, 98, 98, 99]],
  ])('of an error %s are these on each occasion', (_, options, exitCodes) => {
    const error = new DiagnosticError({ code: 'odd', message: 'It is odd.' }, options);
    expect(OCCASIONS.map((occasion) => failureExitCode(error, occasion))).toEqual(exitCodes);
  });
});
