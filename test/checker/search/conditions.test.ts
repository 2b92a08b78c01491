import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../../src/checker/diagnostic.js';
import type { Model } from '../../../src/checker/model.js';
import type { CheckResult } from '../../../src/checker/result.js';
import { Search, type SearchOptions } from '../../../src/checker/search/search.js';
import { modelOf } from '../system-model.js';
import { graph, type System } from '../system.js';
import { thrownBy } from '../thrown-by.js';

type Result = Omit<CheckResult, 'seconds'>;

function search(model: Model, options: SearchOptions = {}): Result {
  const run = new Search(model, options);
  run.run();
  return run.result();
}

const triangle = (parts: Partial<System>): Model => modelOf(graph('0>1 1>2 2>0', parts));
const wrong = { name: 'wrong', holds: false };
const failing = (): never => {
  throw new DiagnosticError({ code: 'overflow', message: 'It is too big.' });
};
const broken = (): never => {
  throw new TypeError('a bug');
};
const never2 = { name: 'never 2', holds: ([at]: readonly number[]) => at !== 2 };

describe('assumptions', () => {
  const assumptions = [{ name: 'right', holds: true }, wrong, { ...wrong, name: 'also wrong' }];

  it('end the run before it begins when one is false', () => {
    const result = search(triangle({ assumptions }));
    expect(result).toMatchObject({ status: 'violation', exitCode: 10, generated: 0, depth: 0 });
    expect(result.violations).toEqual([{ property: 'wrong', kind: 'assumption', trace: [] }]);
    expect(result.properties.map(({ verdict }) => verdict)).toEqual([
      'undecided',
      'violated',
      'undecided',
      'undecided',
    ]);
  });

  it('are all evaluated with --continue, which does not go on to the states', () => {
    const result = search(triangle({ assumptions }), { continue: true });
    expect(result.violations.map(({ property }) => property)).toEqual(['wrong', 'also wrong']);
    expect(result).toMatchObject({ exitCode: 10, generated: 0 });
    expect(result.properties[0]).toMatchObject({ name: 'right', verdict: 'holds' });
  });

  it('cannot be left out by a choice of properties', () => {
    const options = { properties: ['deadlock'] };
    expect(search(triangle({ assumptions }), options).exitCode).toBe(10);
  });

  it('that cannot be evaluated are an error without a trace', () => {
    const result = search({ ...triangle({ assumptions }), violatedAssumptions: failing });
    expect(result).toMatchObject({ status: 'error', exitCode: 10, generated: 0 });
    expect(result.error).toMatchObject({ diagnostic: { code: 'overflow' }, trace: [] });
  });

  it('let bugs through', () => {
    const model = { ...triangle({ assumptions }), violatedAssumptions: broken };
    expect(thrownBy(() => search(model))).toBeInstanceOf(TypeError);
  });

  it('are not evaluated when the run was interrupted before', () => {
    const run = new Search(triangle({ assumptions }));
    run.interrupt();
    run.run();
    expect(run.result()).toMatchObject({ status: 'incomplete', exitCode: 20, violations: [] });
  });
});

describe('postconditions', () => {
  const postconditions = [
    { name: 'large', holds: ({ distinct }: { distinct: number }) => distinct > 3 },
    { name: 'small', holds: ({ distinct }: { distinct: number }) => distinct < 5 },
  ];

  it('are a violation without a trace when the search found nothing else', () => {
    const result = search(triangle({ postconditions }));
    expect(result).toMatchObject({ status: 'violation', exitCode: 10, distinct: 3 });
    expect(result.violations).toEqual([{ property: 'large', kind: 'postcondition', trace: [] }]);
    expect(result.properties.map(({ verdict }) => verdict)).toEqual(['holds', 'violated', 'holds']);
  });

  it('come second to a violation that the search found', () => {
    const result = search(triangle({ postconditions, invariants: [never2] }));
    expect(result).toMatchObject({ status: 'violation', exitCode: 12 });
    expect(result.violations.map(({ property }) => property)).toEqual(['never 2', 'large']);
  });

  it('are left out like other properties', () => {
    const result = search(triangle({ postconditions }), { properties: ['small', 'deadlock'] });
    expect(result.status).toBe('ok');
    expect(result.notChecked).toEqual([{ name: 'large', reason: 'not selected' }]);
  });

  it('are not evaluated after a search that was cut off, nor after a failure', () => {
    const undecided = { name: 'large', verdict: 'undecided' };
    const bounded = search(triangle({ postconditions }), { bounds: { states: 2 } });
    expect(bounded).toMatchObject({ status: 'incomplete', exitCode: 20 });
    expect(bounded.properties).toContainEqual(expect.objectContaining(undecided));
    const failed = search({ ...triangle({ postconditions }), withinConstraint: failing });
    expect(failed).toMatchObject({ status: 'error', violations: [] });
    const assumed = search(triangle({ postconditions, assumptions: [wrong] }));
    expect(assumed.violations.map(({ kind }) => kind)).toEqual(['assumption']);
  });

  it('are evaluated when the spec asked for the end', () => {
    const result = search(triangle({ postconditions, stopsAt: ([at]) => at === 0 }));
    expect(result).toMatchObject({ status: 'violation', exitCode: 10, bound: { kind: 'spec' } });
  });

  it('that cannot be evaluated are an error, but leave what the search found', () => {
    const model = { ...triangle({ postconditions }), violatedPostconditions: failing };
    const result = search(model);
    expect(result).toMatchObject({ status: 'error', exitCode: 10 });
    expect(result.error).toMatchObject({ diagnostic: { code: 'overflow' }, trace: [] });
    expect(result.properties.map(({ verdict }) => verdict)).toEqual([
      'holds',
      'undecided',
      'undecided',
    ]);
  });

  it('let bugs through', () => {
    const model = { ...triangle({ postconditions }), violatedPostconditions: broken };
    expect(thrownBy(() => search(model))).toBeInstanceOf(TypeError);
  });
});
