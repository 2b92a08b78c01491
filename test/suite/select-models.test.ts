import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../src/checker/diagnostic.js';
import { readSuite } from '../../src/suite/read-suite.js';
import { selectModels } from '../../src/suite/select-models.js';

const suite = readSuite(
  `
title: variants
spec: vfio-pci
properties: []
models:
  - { subject: v5.7, scenario: fork }
  - { subject: v5.8, scenario: fork }
  - { subject: v5.8, scenario: exit }
`,
  'suite.yaml',
);

function names(...filters: string[]): string[] {
  return selectModels(suite, filters).models.map(
    ({ subject, scenario }) => `${subject}/${scenario}`,
  );
}

describe('selectModels', () => {
  it('selects all without a filter', () => {
    expect(names()).toEqual(['v5.7/fork', 'v5.8/fork', 'v5.8/exit']);
  });

  it('selects by subject or by one model, in the order of the suite', () => {
    expect(names('v5.8')).toEqual(['v5.8/fork', 'v5.8/exit']);
    expect(names('v5.8/exit', 'v5.7')).toEqual(['v5.7/fork', 'v5.8/exit']);
  });

  it('refuses a filter that names no model', () => {
    const refused = (): unknown => names('v5.8', 'v5.8/exot');
    expect(refused).toThrow(DiagnosticError);
    try {
      refused();
    } catch (error) {
      expect(error).toMatchObject({
        diagnostic: { code: 'unknown-model', help: 'did you mean v5.8/exit?' },
      });
    }
  });
});
