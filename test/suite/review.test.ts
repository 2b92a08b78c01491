import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../src/checker/diagnostic.js';
import { readSuite } from '../../src/suite/read-suite.js';
import type { ReviewResult } from '../../src/suite/result.js';
import { reviewAgain, reviewSuite, type ReviewOptions } from '../../src/suite/review.js';
import type { SpecLoader } from '../../src/suite/run-model.js';
import { SuiteError } from '../../src/suite/suite-error.js';
import { loadCounter } from './counter.js';

const SUITE = `
title: counters
spec: counter
properties: [small, tiny, deadlock]
models:
  - subject: counter
    scenario: five
    constants: { limit: 5 }
    expect: { distinct: 6, generated: 6, depth: 6, violated: { small: 3, tiny: 2 } }
  - subject: counter
    scenario: two
    constants: { limit: 2 }
    expect: { violated: { tiny: 2 } }
`;

function review(text: string, options: Partial<ReviewOptions> = {}): Promise<ReviewResult> {
  return reviewSuite(readSuite(text, 'suite.yaml'), {
    loadSpec: loadCounter,
    jobs: 1,
    worker: new URL('file:///there-is-no-worker.js'),
    signal: new AbortController().signal,
    ...options,
  });
}

async function refusalOf(text: string, loadSpec: SpecLoader = loadCounter): Promise<SuiteError> {
  const error: unknown = await review(text, { loadSpec }).catch((thrown: unknown) => thrown);
  if (error instanceof SuiteError) return error;
  throw new Error(`expected the suite to be refused, not ${String(error)}`);
}

describe('reviewSuite', () => {
  it('checks every model to the end and agrees with a suite that knows', async () => {
    const result = await review(SUITE);
    expect(result).toMatchObject({
      version: 1,
      suite: 'suite.yaml',
      title: 'counters',
      properties: ['small', 'tiny', 'deadlock'],
      agrees: true,
      exitCode: 0,
    });
    expect(result.models.map(({ scenario }) => scenario)).toEqual(['five', 'two']);
    expect(result.models[0]?.result?.violations).toHaveLength(2);
  });

  it('does not agree with a suite that expects too much or too little', async () => {
    const missing = await review(SUITE.replace('tiny: 2 } }\n  - ', 'tiny: 9 } }\n  - '));
    expect(missing).toMatchObject({ agrees: false, exitCode: 1 });
    const unexpected = await review(SUITE.replace('    expect: { violated: { tiny: 2 } }\n', ''));
    expect(unexpected).toMatchObject({ agrees: false, exitCode: 12 });
    expect(unexpected.models.map(({ agrees }) => agrees)).toEqual([true, false]);
  });

  it('loses one row, not the review, when a model crashes', async () => {
    const result = await review(SUITE.replace('limit: 5 }', 'mode: crashing }'));
    const [crashed, other] = result.models;
    expect(crashed).toMatchObject({ result: null, agrees: false });
    expect(crashed?.error).toMatchObject({ code: 'model-crashed' });
    expect(crashed?.error?.message).toContain('no such action');
    expect(other?.agrees).toBe(true);
    expect(result.exitCode).toBe(1);
  });

  it('ends early when it is interrupted, and says which models were left', async () => {
    const controller = new AbortController();
    const result = await review(SUITE, {
      signal: controller.signal,
      onProgress: (finished) => {
        if (finished === 1) controller.abort();
      },
    });
    expect(result.models[0]?.agrees).toBe(true);
    expect(result.models[1]?.error).toMatchObject({ code: 'review-interrupted' });
    expect(result.exitCode).toBe(20);
  });

  it('tells its progress', async () => {
    const told: [number, number][] = [];
    await review(SUITE, { onProgress: (finished, total) => told.push([finished, total]) });
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  it('refuses wrong constants and specs with their places, all at once', async () => {
    const text = SUITE.replace('limit: 5', 'limit: 500, mood: bad').replace(
      'scenario: two',
      'scenario: two\n    spec: nothing',
    );
    const { diagnostics } = await refusalOf(text);
    expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ['invalid-constant', 8, 18],
      ['unknown-constant', 8, 30],
      ['unknown-spec', 12, 11],
    ]);
  });

  it('loads each model with its configuration', async () => {
    const text = SUITE.replace('scenario: two', 'scenario: two\n    config: two.cfg');
    const loaded: (string | undefined)[] = [];
    const result = await review(text, {
      loadSpec: (reference, { config }) => {
        loaded.push(config);
        return loadCounter(reference, {});
      },
    });
    expect(result.agrees).toBe(true);
    // All are loaded before the first is checked, to find what is wrong with the suite.
    expect(loaded).toEqual([undefined, 'two.cfg', undefined, 'two.cfg']);
  });

  it('refuses each configuration that cannot be loaded, and no other of the same spec', async () => {
    const text = `
title: counters
spec: counter
properties: [small, tiny, deadlock]
models:
  - { subject: counter, scenario: one, config: lost.cfg }
  - { subject: counter, scenario: two, constants: { limit: 500 } }
  - { subject: counter, scenario: three, config: gone.cfg }
  - { subject: counter, scenario: four, config: lost.cfg }
`;
    const { diagnostics } = await refusalOf(text, async (reference, { config }) => {
      if (config === undefined) return loadCounter(reference, {});
      throw new DiagnosticError({ code: 'no-config', message: `there is no ${config}` });
    });
    expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ['no-config', 6, 48],
      ['invalid-constant', 7, 53],
      ['no-config', 8, 50],
    ]);
  });

  it('compares the same outcomes with other expectations', async () => {
    const result = await review(SUITE);
    const stricter = readSuite(SUITE.replace('distinct: 6', 'distinct: 7'), 'suite.yaml');
    expect(reviewAgain(stricter, result)).toMatchObject({ agrees: false, exitCode: 1 });
    expect(reviewAgain(readSuite(SUITE, 'suite.yaml'), result)).toMatchObject({ agrees: true });
  });
});
