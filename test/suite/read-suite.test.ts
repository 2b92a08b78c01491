import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSuite } from '../../src/suite/read-suite.js';
import { suiteErrorOf } from './build.js';

const SUITE = `
title: counters
spec: counter
properties: [below, deadlock, ends]
models:
  - subject: careful
    scenario: one
    constants: { limit: 5.10, mode: careful, fair: true }
    expect: { distinct: 12, generated: 24, depth: 12, violated: { below: 9, deadlock: }, unchecked: [ends] }
  - subject: careful
    scenario: two
    spec: ../other/counter.ts
`;

describe('readSuite', () => {
  it('reads models and what is expected of them', () => {
    const suite = readSuite(SUITE, 'specs/counter/suite.yaml');
    expect(suite.title).toBe('counters');
    expect(suite.name).toBe('specs/counter/suite.yaml');
    expect(suite.properties).toEqual(['below', 'deadlock', 'ends']);
    const [first, second] = suite.models;
    expect(first).toMatchObject({ subject: 'careful', scenario: 'one', spec: 'counter' });
    expect(first?.expect).toEqual({
      distinct: 12,
      generated: 24,
      depth: 12,
      violated: new Map([
        ['below', 9],
        ['deadlock', null],
      ]),
      unchecked: new Set(['ends']),
    });
    expect(second?.expect).toEqual({ violated: new Map(), unchecked: new Set() });
  });

  it('takes constants as they are spelled', () => {
    const [model] = readSuite(SUITE, 'suite.yaml').models;
    expect([...(model?.constants ?? [])]).toEqual([
      ['limit', '5.10'],
      ['mode', 'careful'],
      ['fair', 'true'],
    ]);
  });

  it('finds specs relative to the suite file, and built-in ones by name', () => {
    const [first, second] = readSuite(SUITE, 'specs/counter/suite.yaml').models;
    expect(first?.spec).toBe('counter');
    expect(second?.spec).toBe(join('specs', 'other', 'counter.ts'));
  });

  it('finds configurations relative to the suite file, whatever they look like', () => {
    const text = SUITE.replace('scenario: one', 'scenario: one\n    config: swapped');
    const [first, second] = readSuite(text, 'specs/counter/suite.yaml').models;
    expect(first?.config).toBe(join('specs', 'counter', 'swapped'));
    expect(second?.config).toBeUndefined();
  });

  it('follows aliases', () => {
    const suite = readSuite(
      `
title: shared
spec: counter
properties: [below]
models:
  - { subject: a, scenario: one, constants: &common { limit: 3 } }
  - { subject: b, scenario: one, constants: *common }
`,
      'suite.yaml',
    );
    expect(suite.models[1]?.constants).toEqual(new Map([['limit', '3']]));
  });

  it('keeps the place of every model and constant', () => {
    const [model] = readSuite(SUITE, 'suite.yaml').models;
    expect(model?.places.model).toMatchObject({ file: 'suite.yaml', line: 6, column: 5 });
    expect(model?.places.constants.get('mode')).toMatchObject({ line: 8, column: 31 });
    expect(model?.places.spec).toMatchObject({ line: 3, column: 7 });
  });
});

/** Replaces a piece of the good suite. */
function broken(piece: string, replacement: string): string {
  if (!SUITE.includes(piece)) throw new Error(`no ${piece} in the suite`);
  return SUITE.replace(piece, replacement);
}

describe('a suite that is refused', () => {
  it.each([
    ['not YAML', broken('[below, deadlock, ends]', '[below'), 'suite-syntax-error', 5],
    ['a key twice', broken('title: counters', 'title: a\ntitle: b'), 'suite-syntax-error', 3],
    ['no mapping', '- just\n- a list\n', 'suite-wrong-type', 1],
    ['empty', '', 'suite-wrong-type', 1],
    ['an unknown key', broken('title: counters', 'title: a\nmodel: []'), 'suite-unknown-key', 3],
    [
      'an unknown key of a model',
      broken('scenario: one', 'scenario: one\n    expects: {}'),
      'suite-unknown-key',
      8,
    ],
    ['an unknown expectation', broken('distinct: 12', 'states: 12'), 'suite-unknown-key', 9],
    ['no title', broken('title: counters', ''), 'suite-missing-key', 3],
    ['no properties', broken('properties: [below, deadlock, ends]', ''), 'suite-missing-key', 2],
    ['a model without a scenario', broken('scenario: two', ''), 'suite-missing-key', 10],
    ['a model without a spec', broken('spec: counter\n', ''), 'suite-missing-key', 5],
    ['no models', 'title: t\nproperties: []\nmodels: []\n', 'suite-empty', 3],
    ['a text for a count', broken('distinct: 12', 'distinct: many'), 'suite-wrong-type', 9],
    ['a negative length', broken('below: 9', 'below: -9'), 'suite-wrong-type', 9],
    ['a list for a text', broken('subject: careful', 'subject: [careful]'), 'suite-wrong-type', 6],
    [
      'a list for a configuration',
      broken('scenario: one', 'scenario: one\n    config: [one.cfg]'),
      'suite-wrong-type',
      8,
    ],
    ['an empty text', broken('subject: careful', "subject: ''"), 'suite-wrong-type', 6],
    ['a text for a list', broken('[ends] }', 'ends }'), 'suite-wrong-type', 9],
    [
      'a text for a mapping',
      broken('    spec: ../other/counter.ts', '    expect: all'),
      'suite-wrong-type',
      12,
    ],
    ['a list for a constant', broken('limit: 5.10', 'limit: [5]'), 'suite-wrong-type', 8],
    ['no value for a constant', broken('limit: 5.10', 'limit:'), 'suite-wrong-type', 8],
    ['an unlisted property', broken('below: 9', 'blow: 9'), 'suite-unknown-property', 9],
    ['an unlisted unchecked property', broken('[ends] }', '[end] }'), 'suite-unknown-property', 9],
    [
      'a property listed twice',
      broken('[below, deadlock, ends]', '[below, ends, deadlock, below]'),
      'suite-duplicate',
      4,
    ],
    ['a model listed twice', broken('scenario: two', 'scenario: one'), 'suite-duplicate', 10],
    ['violated and unchecked', broken('[ends] }', '[below, ends] }'), 'suite-contradiction', 9],
  ])('%s', (_, text, code, line) => {
    const { diagnostics } = suiteErrorOf(() => readSuite(text, 'suite.yaml'));
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found?.place).toMatchObject({ file: 'suite.yaml', line });
    expect(found?.help).toBeTruthy();
  });

  it('tells everything that is wrong at once', () => {
    const text = broken('distinct: 12', 'distinct: many').replace('scenario: two', 'szenario: two');
    const codes = suiteErrorOf(() => readSuite(text, 'suite.yaml')).diagnostics.map(
      ({ code }) => code,
    );
    expect(codes.toSorted()).toEqual([
      'suite-missing-key',
      'suite-unknown-key',
      'suite-wrong-type',
    ]);
  });

  it('guesses what a mistyped name means', () => {
    const { diagnostics } = suiteErrorOf(() =>
      readSuite(broken('below: 9', 'bellow: 9'), 'suite.yaml'),
    );
    expect(diagnostics[0]?.help).toBe('did you mean below?');
  });
});
