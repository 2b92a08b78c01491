import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../../src/checker/diagnostic.js';
import { Outcome } from '../../../src/checker/search/outcome.js';
import { StoreFull } from '../../../src/checker/store/store-full.js';

const at = (id: number) => () => ({ at: 'state', id }) as const;
const refusal = new DiagnosticError({ code: 'refused', message: 'It cannot be evaluated.' });

describe('Outcome', () => {
  it('stops at the first violation', () => {
    const outcome = new Outcome(false);
    outcome.violate('invariant', 3, at(1));
    outcome.violate('invariant', 4, at(1));
    expect(outcome.stopped).toBe(true);
    expect(outcome.findings).toEqual([{ kind: 'invariant', index: 3, end: at(1)() }]);
  });

  it('keeps the first violation of each property when it continues', () => {
    const outcome = new Outcome(true);
    outcome.violate('invariant', 0, at(1));
    outcome.violate('action property', 0, at(2));
    outcome.violate('invariant', 0, at(3));
    outcome.violate('deadlock', 0, at(4));
    expect(outcome.stopped).toBe(false);
    expect(outcome.findings.map(({ end }) => end)).toEqual([at(1)(), at(2)(), at(4)()]);
  });

  it('takes a full store for a bound', () => {
    const outcome = new Outcome(false);
    outcome.fail(new StoreFull('memory', 4096), 'step', at(1));
    expect(outcome).toMatchObject({ stopped: true, bound: { kind: 'memory', limit: 4096 } });
    expect(outcome.failure).toBeNull();
  });

  it('takes a diagnostic for a failed evaluation', () => {
    const outcome = new Outcome(false);
    outcome.fail(refusal, 'step', at(5));
    expect(outcome.stopped).toBe(true);
    expect(outcome.failure).toEqual({ diagnostic: refusal.diagnostic, exitCode: 75, end: at(5)() });
    outcome.rethrowFault();
  });

  it('ignores violations, failures and bounds after it has stopped', () => {
    const outcome = new Outcome(false);
    outcome.meetBound({ kind: 'interrupt', limit: null });
    outcome.violate('deadlock', 0, at(1));
    outcome.fail(refusal, 'step', at(1));
    outcome.fail(new StoreFull('states', 1), 'step', at(1));
    expect(outcome.bound).toEqual({ kind: 'interrupt', limit: null });
    expect(outcome.findings).toEqual([]);
    expect(outcome.failure).toBeNull();
  });

  it('takes the exit code from the error, if it has one', () => {
    const outcome = new Outcome(false);
    const options = { exitCode: 99 };
    outcome.fail(new DiagnosticError(refusal.diagnostic, options), 'invariant', at(5));
    expect(outcome.failure!.exitCode).toBe(99);
  });

  it('decides nothing more after it has stopped', () => {
    const outcome = new Outcome(false);
    outcome.decide('initial property');
    outcome.meetBound({ kind: 'interrupt', limit: null });
    outcome.decide('invariant');
    expect([...outcome.decided]).toEqual(['initial property']);
  });

  it('keeps the first exception that is a bug, even after it has stopped', () => {
    const outcome = new Outcome(false);
    outcome.fail(refusal, 'step', at(1));
    const bug = new TypeError('a bug');
    outcome.fail(bug, 'step', at(2));
    outcome.fail(new TypeError('another'), 'step', at(3));
    expect(() => outcome.rethrowFault()).toThrow(bug);
  });
});
