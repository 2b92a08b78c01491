import fc from 'fast-check';
import { is } from 'immutable';
import { describe, expect, it } from 'vitest';
import { fromPlain, toPlain } from '../../src/suite/transfer.js';
import { state, value } from '../checker/values/arbitrary.js';
import { resultOf } from './build.js';

describe('a result that travels between threads', () => {
  it('arrives with equal values in equal order', () => {
    fc.assert(
      fc.property(state, value, (first, argument) => {
        const step = { action: 'step', arguments: new Map([['by', argument]]) };
        const trace = [
          { step: null, state: first },
          { step, state: first },
        ];
        const diagnostic = { code: 'escape', severity: 'error' as const, message: 'out of range' };
        const sent = resultOf({}, { error: { diagnostic, trace } });
        const arrived = fromPlain(structuredClone(toPlain(sent)));
        const [before, after] = arrived.error?.trace ?? [];
        expect(before?.step).toBeNull();
        expect(is(before?.state, first)).toBe(true);
        expect([...(before?.state.keys() ?? [])]).toEqual([...first.keys()]);
        expect(is(after?.state, first)).toBe(true);
        expect(is(after?.step?.arguments.get('by'), argument)).toBe(true);
      }),
    );
  });

  it('keeps verdicts, counts and traces', () => {
    const sent = resultOf({ tracked: 3, blocked: 'holds', deadlock: 1 });
    const arrived = fromPlain(structuredClone(toPlain(sent)));
    expect(arrived).toEqual(sent);
    expect(arrived.violations[0]?.trace[3]?.state.get('x')).toBe(3);
  });
});
