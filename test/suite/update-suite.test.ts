import { describe, expect, it } from 'vitest';
import { reviewModel, type ModelOutcome } from '../../src/suite/compare.js';
import { readSuite } from '../../src/suite/read-suite.js';
import type { ReviewResult } from '../../src/suite/result.js';
import { interrupted } from '../../src/suite/run-model.js';
import { updateSuite, type SuiteUpdate } from '../../src/suite/update-suite.js';
import { resultOf } from './build.js';

const TEXT = `# What we know about the variants.
title: variants
spec: vfio-pci
properties: [tracked, blocked, ends]

models:
  # The first release with the list.
  - subject: v5.8
    scenario: fork
    constants: { variant: v5.8 } # merged
    expect: { distinct: 1, generated: 2, depth: 3, violated: { blocked: 4 } }

  - subject: 5.10
    scenario: fork
`;

function update(text: string, ...outcomes: ModelOutcome[]): SuiteUpdate {
  const suite = readSuite(text, 'suite.yaml');
  const models = outcomes.flatMap((outcome, index) => {
    const model = suite.models[index];
    return model ? [reviewModel(model, suite.properties, outcome)] : [];
  });
  return updateSuite(text, { models } as unknown as ReviewResult);
}

const notChecked = [{ name: 'ends', reason: 'liveness is not supported' }];
const first: ModelOutcome = {
  result: resultOf({ tracked: 9, blocked: 'holds' }, { notChecked }),
  error: null,
};
const second: ModelOutcome = {
  result: resultOf({ tracked: 'holds', blocked: 'holds', ends: 'holds' }),
  error: null,
};

describe('updateSuite', () => {
  it('writes what was found and keeps everything else', () => {
    const { text, changed } = update(TEXT, first, second);
    expect(changed).toEqual(['v5.8/fork', '5.10/fork']);
    expect(text).toBe(
      TEXT.replace(
        '{ distinct: 1, generated: 2, depth: 3, violated: { blocked: 4 } }',
        '{ distinct: 20, generated: 50, depth: 7, violated: { tracked: 9 }, unchecked: [ends] }',
      ).replace(
        /scenario: fork\n$/,
        'scenario: fork\n    expect: { distinct: 20, generated: 50, depth: 7 }\n',
      ),
    );
  });

  it('makes the suite agree, and then changes nothing', () => {
    const { text } = update(TEXT, first, second);
    const again = update(text, first, second);
    expect(again).toEqual({ text, changed: [], undecided: [] });
    const suite = readSuite(text, 'suite.yaml');
    for (const [index, outcome] of [first, second].entries()) {
      const model = suite.models[index];
      expect(model && reviewModel(model, suite.properties, outcome).agrees).toBe(true);
    }
  });

  it('leaves a model alone that was not decided', () => {
    const cut = { result: resultOf({ tracked: 'undecided' }), error: null } as const;
    const lost = { result: null, error: interrupted } as const;
    expect(update(TEXT, cut, lost)).toEqual({
      text: TEXT,
      changed: [],
      undecided: ['v5.8/fork', '5.10/fork'],
    });
  });

  it('keeps comments inside of expectations', () => {
    const text = `
title: variants
spec: vfio-pci
properties: [tracked, blocked]
models:
  - subject: v5.8
    scenario: fork
    expect:
      distinct: 1 # small
      violated:
        tracked: 4 # read and believed
`;
    const updated = update(text, { result: resultOf({ tracked: 9, blocked: 2 }), error: null });
    expect(updated.text).toContain('distinct: 20 # small\n');
    expect(updated.text).toContain('tracked: 9 # read and believed\n        blocked: 2\n');
  });

  it('does not change what another model shares', () => {
    const text = `
title: variants
spec: vfio-pci
properties: [tracked, blocked]
models:
  - { subject: a, scenario: one, expect: &same { distinct: 20, generated: 50, depth: 7 } }
  - { subject: b, scenario: one, expect: *same }
`;
    const holds = resultOf({ tracked: 'holds', blocked: 'holds' });
    const updated = update(
      text,
      { result: holds, error: null },
      { result: { ...holds, distinct: 21 }, error: null },
    );
    const [one, other] = readSuite(updated.text, 'suite.yaml').models;
    expect(updated.changed).toEqual(['b/one']);
    expect(one?.expect.distinct).toBe(20);
    expect(other?.expect.distinct).toBe(21);
  });
});
