import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../../src/tla/cfg/configuration.js';
import {
  embeddedConfiguration,
  readConfiguration,
} from '../../../src/tla/cfg/read-configuration.js';
import { Diagnostics } from '../../../src/tla/text/diagnostics.js';
import { Source } from '../../../src/tla/text/source.js';
import { bareTree } from '../bare-tree.js';

function read(text: string): { configuration: Configuration; codes: string[] } {
  const diagnostics = new Diagnostics();
  const configuration = readConfiguration(new Source('Spec.cfg', text), diagnostics);
  return {
    configuration,
    codes: diagnostics.all.map(
      ({ code, place }) => `${code} ${place?.line ?? 0}:${place?.column ?? 0}`,
    ),
  };
}

function values(list: readonly { readonly value: string }[]): string[] {
  return list.map(({ value }) => value);
}

describe('A configuration', () => {
  it('names what is checked, in any order and in several statements', () => {
    const { configuration, codes } = read(`
      \\* a comment (* and another *)
      INVARIANT TypeOK Safe
      SPECIFICATION Spec
      PROPERTIES Live
      INVARIANTS
        More
      CONSTRAINT Small
      ACTION_CONSTRAINTS Narrow Wide
      SYMMETRY Perms
      VIEW Seen
      ALIAS Shown
      POSTCONDITION Done
      CHECK_DEADLOCK FALSE
      _PERIODIC Tick
      _POSSIBLE Once Twice
      _RL_REWARD Reward`);
    expect(codes).toEqual([]);
    expect(values(configuration.invariants)).toEqual(['TypeOK', 'Safe', 'More']);
    expect(values(configuration.properties)).toEqual(['Live']);
    expect(values(configuration.constraints)).toEqual(['Small']);
    expect(values(configuration.actionConstraints)).toEqual(['Narrow', 'Wide']);
    expect(values(configuration.postconditions)).toEqual(['Done']);
    expect(values(configuration.possibilities)).toEqual(['Once', 'Twice']);
    const { specification, symmetry, view, alias, periodic, reward } = configuration;
    const single = [specification, symmetry, view, alias, periodic, reward];
    expect(single.map((each) => each?.value)).toEqual([
      'Spec',
      'Perms',
      'Seen',
      'Shown',
      'Tick',
      'Reward',
    ]);
    expect(configuration.checkDeadlock?.value).toBe(false);
    expect(configuration.init).toBeUndefined();
  });

  it('can be empty', () => {
    expect(read('').codes).toEqual([]);
  });

  it('keeps the place of each name', () => {
    const { configuration } = read('INIT Start\nNEXT Step');
    const span = configuration.next?.span;
    expect(span?.source.place(span.start, span.end)).toMatchObject({ line: 2, column: 6 });
  });

  it('sets constants to values', () => {
    const { configuration, codes } = read(`
      CONSTANTS
        N = 3  Name = "text"  Flag = TRUE
        m1 = m1
        Sets = {{a, b}, {1, {}}, {"c"}}
        Op(a, {1}) = 2
        Inner = [Module] 4`);
    expect(codes).toEqual([]);
    expect(bareTree(configuration.constants)).toEqual(
      bareTree([
        setting('N', { kind: 'number', value: 3 }),
        setting('Name', { kind: 'string', value: 'text' }),
        setting('Flag', { kind: 'boolean', value: true }),
        setting('m1', { kind: 'model-value', name: 'm1' }),
        setting('Sets', {
          kind: 'set',
          elements: [
            { kind: 'set', elements: [modelValue('a'), modelValue('b')] },
            {
              kind: 'set',
              elements: [
                { kind: 'number', value: 1 },
                { kind: 'set', elements: [] },
              ],
            },
            { kind: 'set', elements: [{ kind: 'string', value: 'c' }] },
          ],
        }),
        {
          ...setting('Op', { kind: 'number', value: 2 }),
          arguments: [modelValue('a'), { kind: 'set', elements: [{ kind: 'number', value: 1 }] }],
        },
        { ...setting('Inner', { kind: 'number', value: 4 }), module: { value: 'Module' } },
      ]),
    );
  });

  it('replaces operators, symbols and those of instances and modules too', () => {
    const { configuration, codes } = read(
      'CONSTANT Nat <- Small  + <- Plus  I!Op <- Mine  Real <- [Reals] Fake',
    );
    expect(codes).toEqual([]);
    expect(bareTree(configuration.constants)).toEqual(
      bareTree([
        { kind: 'replacement', name: { value: 'Nat' }, operator: { value: 'Small' } },
        { kind: 'replacement', name: { value: '+' }, operator: { value: 'Plus' } },
        { kind: 'replacement', name: { value: 'I!Op' }, operator: { value: 'Mine' } },
        {
          kind: 'replacement',
          name: { value: 'Real' },
          module: { value: 'Reals' },
          operator: { value: 'Fake' },
        },
      ]),
    );
  });

  it.each([
    ['SPECIFICATOIN Spec', 'config-syntax 1:1'],
    ['Spec', 'config-syntax 1:1'],
    ['INVARIANT A, B', 'config-comma 1:12'],
    ['CONSTANT N := 3', 'config-syntax 1:12'],
    ['CONSTANT N', 'config-syntax 1:11'],
    ['CONSTANT N = -1', 'config-value 1:14'],
    ['CONSTANT N = 2147483648', 'config-value 1:14'],
    ['CONSTANT N = <<1>>', 'config-value 1:14'],
    ['CONSTANT N = {1..3}', 'config-syntax 1:16'],
    ['CONSTANT N <- [M Op', 'config-syntax 1:18'],
    ['INIT A INIT B', 'config-repeated-keyword 1:8'],
    ['CHECK_DEADLOCK no', 'config-syntax 1:16'],
    ['INVARIANT A PROPERTEIS B', 'config-misspelt-keyword 1:13'],
  ])('reports what is wrong with %s', (text, expected) => {
    expect(read(text).codes).toEqual([expected]);
  });

  it('goes on with the next statement after an error', () => {
    const { configuration, codes } = read('CONSTANT N = -1\nINVARIANT Safe\nNEXT\nINIT A');
    expect(codes).toEqual(['config-value 1:14', 'config-syntax 4:6']);
    expect(values(configuration.invariants)).toEqual(['Safe']);
  });

  it('can be a part of a file of modules', () => {
    const text = '---- MODULE A ----\n====\n---- CONFIG A ----\nINIT Start\n====\nINIT Other';
    const source = embeddedConfiguration(new Source('A.tla', text), 'A');
    const { init } = readConfiguration(source ?? new Source('', ''), new Diagnostics());
    expect(init?.value).toBe('Start');
    expect(init?.span.source.place(init.span.start, init.span.end)).toMatchObject({ line: 4 });
    expect(embeddedConfiguration(new Source('A.tla', text), 'B')).toBeUndefined();
  });
});

function setting(name: string, value: object): object {
  return { kind: 'assignment', name: { value: name }, arguments: [], value };
}

function modelValue(name: string): object {
  return { kind: 'model-value', name };
}
