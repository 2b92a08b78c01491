import { describe, expect, it } from 'vitest';
import { ForeignElementError, ValueError } from '../../../src/checker/values/heap/index.js';
import { exitCodesOf } from '../../../src/tla/model/exit-codes.js';
import { EvaluationError, OperandError } from '../../../src/tla/natives/evaluation-error.js';

const message = 'It has no value.';

describe('exitCodesOf', () => {
  it('leaves most failures to the occasion', () => {
    expect(exitCodesOf(new EvaluationError('no-case', message))).toEqual({});
    expect(exitCodesOf(new ValueError('not-a-set', message))).toEqual({});
  });

  it('sets apart what an operator refuses in a step', () => {
    const refused = { exitCodes: { step: 255 } };
    expect(exitCodesOf(new OperandError('not-a-set', message))).toEqual(refused);
    expect(exitCodesOf(new OperandError('overflow', message))).toEqual(refused);
  });

  it('sets apart what a set refuses in a step', () => {
    const refused = { exitCodes: { step: 255 } };
    expect(exitCodesOf(new ForeignElementError(message))).toEqual(refused);
    expect(exitCodesOf(new ValueError('not-in-kind', message))).toEqual({});
  });

  it('does not take a set that is too large for a refused number', () => {
    expect(exitCodesOf(new ValueError('overflow', message))).toEqual({});
  });

  it.each([
    ['assertion-failed', { exitCodes: { step: 14 } }],
    ['recursion-too-deep', { exitCode: 255, exitCodes: { 'initial state': 75 } }],
    ['incomplete-state', { exitCodes: { 'initial state': 255 } }],
    ['decimal-number', { exitCode: 151 }],
  ])('knows those of %s', (code, exitCodes) => {
    expect(exitCodesOf(new EvaluationError(code, message))).toEqual(exitCodes);
  });
});
