import { describe, expect, it } from 'vitest';
import type { CheckResult, PropertyKind, Verdict } from '../../src/checker/result.js';
import { reviewModel, type ModelOutcome } from '../../src/suite/compare.js';
import { reviewExitCode } from '../../src/suite/exit-code.js';
import type { FoundVerdict, ModelReview } from '../../src/suite/result.js';
import { interrupted } from '../../src/suite/run-model.js';
import type { Expectations, SuiteModel } from '../../src/suite/suite.js';
import { resultOf, traceOf, type Found } from './build.js';

const place = { file: 'suite.yaml', line: 1, column: 1 };

function model(expected: Partial<Expectations> = {}, parts: Partial<SuiteModel> = {}): SuiteModel {
  return {
    subject: 'v5.8',
    scenario: 'fork',
    spec: 'vfio-pci',
    constants: new Map([['variant', 'v5.8']]),
    expect: { violated: new Map(), unchecked: new Set(), ...expected },
    places: { model: place, spec: place, constants: new Map() },
    ...parts,
  };
}

function found(
  verdicts: Readonly<Record<string, Found>>,
  parts: Parameters<typeof resultOf>[1] = {},
): ModelOutcome {
  return { result: resultOf(verdicts, parts), error: null };
}

function review(
  expected: Partial<Expectations>,
  outcome: ModelOutcome,
  columns = ['tracked', 'blocked'],
): ModelReview {
  return reviewModel(model(expected), columns, outcome);
}

describe('reviewModel', () => {
  it('agrees when every verdict, length and count is as expected', () => {
    const expected = {
      violated: new Map([['tracked', 9]]),
      generated: 50,
      distinct: 20,
      depth: 7,
    };
    const reviewed = review(expected, found({ tracked: 9, blocked: 'holds' }));
    expect(reviewed.agrees).toBe(true);
    expect(reviewed.properties).toEqual([
      {
        property: 'tracked',
        expected: { verdict: 'violated', length: 9 },
        found: { verdict: 'violated', length: 9 },
        agrees: true,
      },
      {
        property: 'blocked',
        expected: { verdict: 'holds' },
        found: { verdict: 'holds' },
        agrees: true,
      },
    ]);
    expect(reviewExitCode([reviewed])).toBe(0);
  });

  it.each<[string, Partial<Expectations>, Readonly<Record<string, Found>>, number]>([
    ['a violation that should not be', {}, { tracked: 9, blocked: 'holds' }, 12],
    [
      'a violation that is missing',
      { violated: new Map([['tracked', 9]]) },
      { tracked: 'holds', blocked: 'holds' },
      1,
    ],
    [
      'a longer counterexample',
      { violated: new Map([['tracked', 9]]) },
      { tracked: 10, blocked: 'holds' },
      1,
    ],
    [
      'a shorter counterexample',
      { violated: new Map([['tracked', 9]]) },
      { tracked: 8, blocked: 'holds' },
      1,
    ],
    ['a property that the model does not have', {}, { tracked: 'holds' }, 1],
    [
      'a property that the suite does not list',
      {},
      { tracked: 'holds', blocked: 'holds', extra: 'holds' },
      1,
    ],
    [
      'an unlisted property that is violated',
      {},
      { tracked: 'holds', blocked: 'holds', extra: 3 },
      12,
    ],
    ['a verdict that is not reached', {}, { tracked: 'undecided', blocked: 'holds' }, 1],
    [
      'a property that was to be left out',
      { unchecked: new Set(['tracked']) },
      { tracked: 'holds', blocked: 'holds' },
      1,
    ],
    [
      'a violation of one that was to be left out',
      { unchecked: new Set(['tracked']) },
      { tracked: 4, blocked: 'holds' },
      12,
    ],
    [
      'another number of distinct states',
      { distinct: 21 },
      { tracked: 'holds', blocked: 'holds' },
      1,
    ],
    [
      'another number of generated states',
      { generated: 49 },
      { tracked: 'holds', blocked: 'holds' },
      1,
    ],
    ['another depth', { depth: 8 }, { tracked: 'holds', blocked: 'holds' }, 1],
  ])('differs by %s', (_, expected, verdicts, exitCode) => {
    const reviewed = review(expected, found(verdicts));
    expect(reviewed.agrees).toBe(false);
    expect(reviewExitCode([reviewed])).toBe(exitCode);
  });

  it('takes any length where the suite fixes none', () => {
    const expected = { violated: new Map([['tracked', null]]) };
    expect(review(expected, found({ tracked: 31, blocked: 'holds' })).agrees).toBe(true);
    expect(review(expected, found({ tracked: 'holds', blocked: 'holds' })).agrees).toBe(false);
  });

  it('tells why a property was not checked', () => {
    const notChecked = [{ name: 'tracked', reason: 'the variant has no list' }];
    const expected = { unchecked: new Set(['tracked', 'blocked']) };
    const reviewed = review(expected, found({}, { notChecked }));
    expect(reviewed.agrees).toBe(true);
    expect(reviewed.properties.map((property) => property.found)).toEqual([
      { verdict: 'not checked', reason: 'the variant has no list' },
      { verdict: 'not checked', reason: 'the model has no property of this name' },
    ]);
  });

  describe('of a property in parts', () => {
    const part = (kind: PropertyKind, verdict: Verdict) => ({ name: 'tracked', kind, verdict });
    const initial = part('initial property', 'holds');

    it('wants all of them to hold', () => {
      const properties = [initial, part('action property', 'holds')];
      expect(review({}, found({}, { properties }), ['tracked']).agrees).toBe(true);
    });

    it.each<[string, Partial<CheckResult>, FoundVerdict['verdict']]>([
      [
        'violated by a step',
        {
          properties: [initial, part('action property', 'violated')],
          violations: [{ property: 'tracked', kind: 'action property', trace: traceOf(3) }],
        },
        'violated',
      ],
      ['undecided', { properties: [initial, part('action property', 'undecided')] }, 'undecided'],
      [
        'not checked',
        { properties: [initial], notChecked: [{ name: 'tracked', reason: 'about liveness' }] },
        'not checked',
      ],
    ])('finds one that is %s', (_, parts, verdict) => {
      const reviewed = review({}, found({}, parts), ['tracked']);
      expect(reviewed.agrees).toBe(false);
      expect(reviewed.properties.map((property) => property.found.verdict)).toEqual([verdict]);
    });

    it('takes the shortest counterexample', () => {
      const violations = [
        { property: 'tracked', kind: 'action property' as const, trace: traceOf(3) },
        { property: 'tracked', kind: 'invariant' as const, trace: traceOf(2) },
      ];
      const expected = { violated: new Map([['tracked', 2]]) };
      expect(review(expected, found({}, { violations }), ['tracked']).agrees).toBe(true);
    });
  });

  describe('of an assumption', () => {
    const assumption = (verdict: Verdict) => ({
      name: 'positive',
      kind: 'assumption' as const,
      verdict,
    });

    it('needs no column when it is true', () => {
      const reviewed = review({}, found({}, { properties: [assumption('holds')] }), []);
      expect(reviewed).toMatchObject({ agrees: true, properties: [] });
    });

    it('differs when it is false, without a step', () => {
      const parts = {
        properties: [assumption('violated')],
        violations: [{ property: 'positive', kind: 'assumption' as const, trace: [] }],
      };
      const reviewed = review({}, found({}, parts), []);
      expect(reviewed.agrees).toBe(false);
      expect(reviewed.properties.map((property) => property.found)).toEqual([
        { verdict: 'violated', length: 0 },
      ]);
      expect(reviewExitCode([reviewed])).toBe(10);
    });
  });

  it('names the counts that differ', () => {
    const reviewed = review({ distinct: 21, depth: 7 }, found({ tracked: 'holds' }));
    expect(reviewed.countDifferences).toEqual([{ count: 'distinct', expected: 21, found: 20 }]);
  });

  it('does not agree when the evaluation failed, whatever was found', () => {
    const diagnostic = { code: 'escape', severity: 'error' as const, message: 'x escapes 0..3' };
    const outcome = found(
      { tracked: 'holds', blocked: 'holds' },
      { status: 'error', error: { diagnostic, trace: [] } },
    );
    const reviewed = review({}, outcome);
    expect(reviewed.agrees).toBe(false);
    expect(reviewed.error).toBe(diagnostic);
    expect(reviewExitCode([reviewed])).toBe(1);
  });

  it('does not agree when there is no result', () => {
    const reviewed = review({}, { result: null, error: { ...interrupted, code: 'model-crashed' } });
    expect(reviewed).toMatchObject({ agrees: false, result: null, properties: [] });
    expect(reviewExitCode([reviewed])).toBe(1);
  });
});

describe('the command of a model', () => {
  const columns = ['tracked', 'deadlock'];

  it('shows its counterexample', () => {
    const reviewed = review({}, found({ tracked: 9, deadlock: 'holds' }), columns);
    expect(reviewed.command).toBe('npx lamplight check vfio-pci -c variant=v5.8');
  });

  it('continues to the others when there are several', () => {
    const reviewed = review({}, found({ tracked: 9, deadlock: 12 }), columns);
    expect(reviewed.command).toBe('npx lamplight check vfio-pci -c variant=v5.8 --continue');
  });

  it('leaves deadlocks out when the suite does', () => {
    const reviewed = review({}, found({ tracked: 9 }), ['tracked']);
    expect(reviewed.command).toContain('--no-deadlock');
  });

  it('names the configuration that the suite names', () => {
    const reviewed = reviewModel(
      model({}, { spec: 'Clock.tla', config: 'Broken.cfg', constants: new Map() }),
      columns,
      found({ tracked: 9, deadlock: 'holds' }),
    );
    expect(reviewed.command).toBe('npx lamplight check Clock.tla --config Broken.cfg');
  });

  it('is quoted for a shell', () => {
    const constants = new Map([['who', "it's two words"]]);
    const reviewed = reviewModel(
      model({}, { constants, spec: 'my specs/a.ts' }),
      columns,
      found({ tracked: 9, deadlock: 'holds' }),
    );
    expect(reviewed.command).toBe(
      `npx lamplight check 'my specs/a.ts' -c 'who=it'\\''s two words'`,
    );
  });
});

describe('reviewExitCode', () => {
  const agrees = review({}, found({ tracked: 'holds', blocked: 'holds' }));
  const cut = found(
    { tracked: 'undecided', blocked: 'undecided' },
    { status: 'incomplete', bound: { kind: 'interrupt', limit: null } },
  );
  const unfinished = review({ distinct: 99 }, cut);
  const notRun = review({}, { result: null, error: interrupted });
  const differs = review({ depth: 99 }, found({ tracked: 'holds', blocked: 'holds' }));

  it.each([
    ['deadlock', 11],
    ['tracked', 12],
    ['order-step', 13],
  ])('is that of a check when %s should hold', (property, exitCode) => {
    const violated = review({}, found({ [property]: 3 }), [property]);
    expect(reviewExitCode([agrees, differs, violated, unfinished])).toBe(exitCode);
  });

  it('is that of the first violation in the order of the suite', () => {
    const deadlock = review({}, found({ deadlock: 3 }), ['deadlock']);
    const invariant = review({}, found({ tracked: 3 }), ['tracked']);
    expect(reviewExitCode([deadlock, invariant])).toBe(11);
    expect(reviewExitCode([invariant, deadlock])).toBe(12);
  });

  it('tells an unfinished review from one that differs', () => {
    expect(reviewExitCode([agrees, unfinished, notRun])).toBe(20);
    expect(reviewExitCode([agrees, unfinished, differs])).toBe(1);
  });
});
