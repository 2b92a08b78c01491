import { describe, expect, it } from 'vitest';
import { DiagnosticError, type Diagnostic } from '../../../src/checker/diagnostic.js';
import type { Model } from '../../../src/checker/model.js';
import type { CheckResult } from '../../../src/checker/result.js';
import { Search, type SearchOptions } from '../../../src/checker/search/search.js';
import { modelOf } from '../system-model.js';
import { stateOf } from '../values/build.js';
import { graph } from '../system.js';

function search(model: Model, options: SearchOptions = {}): Omit<CheckResult, 'seconds'> {
  const run = new Search(model, options);
  run.run();
  return run.result();
}

const triangle = graph('0>1 1>2 2>0', { invariants: [{ name: 'I', holds: ([at]) => at !== 2 }] });

describe('the result of a search', () => {
  it('says what was checked, of which model', () => {
    const model: Model = {
      ...modelOf(triangle),
      name: 'triangle',
      source: { frontEnd: 'test', spec: 'triangle.ts', constants: { N: 3 } },
      invariants: [{ name: 'I', description: 'it never gets to two' }],
    };
    const result = search(model, { continue: true });
    expect(result).toMatchObject({ version: 1, spec: 'triangle', source: model.source });
    expect(result.properties).toEqual([
      { name: 'I', kind: 'invariant', description: 'it never gets to two', verdict: 'violated' },
      { name: 'deadlock', kind: 'deadlock', verdict: 'holds' },
    ]);
  });

  it('tells the steps of a trace as the model does', () => {
    const [violation] = search(modelOf(triangle)).violations;
    expect(violation).toMatchObject({ property: 'I', kind: 'invariant' });
    expect(violation!.trace.map(({ step }) => step?.action ?? null)).toEqual([
      null,
      'step',
      'step',
    ]);
  });

  it('tells where properties stand, and what there is to know about the spec', () => {
    const place = { file: 'Triangle.tla', line: 7, column: 1 };
    const warning = { code: 'odd', severity: 'warning', message: 'It is odd.' } as const;
    const warnings: Diagnostic[] = [];
    const model: Model = { ...modelOf(triangle), invariants: [{ name: 'I', place }], warnings };
    expect(search(model)).not.toHaveProperty('warnings');
    warnings.push(warning);
    const result = search(model);
    expect(result.warnings).toEqual([warning]);
    expect(result.properties[0]).toMatchObject({ name: 'I', place });
  });

  it('shows states as they are, and warns, where the model cannot show them as it wants', () => {
    const failing: Model = {
      ...modelOf(triangle),
      decodeForTrace(_row, _previous, _next, position) {
        if (position === 1) return stateOf({ first: true });
        throw new DiagnosticError({ code: 'odd', message: `It is odd at ${position}.` });
      },
    };
    const result = search(failing);
    expect(result).toMatchObject({ status: 'violation', exitCode: 12 });
    expect(result.violations[0]!.trace.map(({ state }) => state.toObject())).toEqual([
      { first: true },
      { w0: 1 },
      { w0: 2 },
    ]);
    expect(result.warnings).toEqual([
      { code: 'odd', severity: 'warning', message: 'It is odd at 2.' },
    ]);
    const bug = new TypeError('a bug');
    const broken = (): never => {
      throw bug;
    };
    expect(() => search({ ...failing, decodeForTrace: broken })).toThrow(bug);
  });

  it('is incomplete when a bound was met and nothing was found', () => {
    expect(search(modelOf(triangle), { bounds: { depth: 2 } })).toMatchObject({
      status: 'incomplete',
      exitCode: 20,
      bound: { kind: 'depth', limit: 2 },
      left: 1,
      properties: [{ verdict: 'undecided' }, { verdict: 'undecided' }],
    });
  });

  it('is a violation when one was found before the bound was met', () => {
    const result = search(modelOf(triangle), { continue: true, bounds: { depth: 3 } });
    expect(result).toMatchObject({
      status: 'violation',
      exitCode: 12,
      bound: { kind: 'depth', limit: 3 },
      properties: [{ verdict: 'violated' }, { verdict: 'undecided' }],
    });
  });

  it('is complete when there are exactly as many states as may be stored', () => {
    const free = modelOf({ ...triangle, invariants: [] });
    expect(search(free, { bounds: { states: 3 } }).status).toBe('ok');
    expect(search(free, { bounds: { states: 2 } })).toMatchObject({
      status: 'incomplete',
      bound: { kind: 'states', limit: 2 },
      distinct: 2,
    });
  });

  it('has the exit code that an error brings along', () => {
    const withinConstraint = (): never => {
      throw new DiagnosticError({ code: 'odd', message: 'It is odd.' }, { exitCode: 77 });
    };
    const result = search({ ...modelOf(triangle), withinConstraint });
    expect(result).toMatchObject({ status: 'error', exitCode: 77 });
  });

  it('has the exit code of what could not be evaluated', () => {
    const model = modelOf(triangle);
    const failing: Model = {
      ...model,
      violatedInvariants: ([at]) => {
        if (at === 0) return;
        throw new DiagnosticError({ code: 'odd', message: 'It is odd.' });
      },
    };
    expect(search(failing)).toMatchObject({ status: 'error', exitCode: 76 });
  });

  it('is plain data that JSON can carry, but for values', () => {
    const result = search(modelOf(graph('0>1 1>0')));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
