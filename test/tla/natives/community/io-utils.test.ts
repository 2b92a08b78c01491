import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvaluationError } from '../../../../src/tla/natives/evaluation-error.js';
import { testRuntime } from '../runtime.js';
import { moduleCaller, Operand, type Plain } from './module-caller.js';

const plain = fc.letrec<{ value: Plain; number: number }>((tie) => ({
  number: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  value: fc.oneof(
    { depthSize: 'small' },
    fc.boolean(),
    tie('number'),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.uniqueArray(tie('number'), { maxLength: 3 }).map((items) => new Set<Plain>(items)),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
    fc
      .array(fc.tuple(tie('number'), tie('value')), { maxLength: 3 })
      .map((entries) => new Map<Plain, Plain>(entries)),
  ),
})).value;

describe('IOSerialize', () => {
  it('writes what IODeserialize reads', () => {
    const { result, text } = moduleCaller('IOUtils');
    fc.assert(
      fc.property(plain, fc.boolean(), (value, compress) => {
        expect(result('IOSerialize', value, 'out', compress)).toBe('TRUE');
        expect(result('IODeserialize', 'out', compress)).toBe(text(value));
      }),
    );
  });

  it('keeps model values, and refuses what is infinite', () => {
    const { heap, result, code } = moduleCaller('IOUtils');
    result('IOSerialize', new Operand(heap.modelValue('m1')), 'out', false);
    expect(result('IODeserialize', 'out', false)).toBe('m1');
    expect(code('IOSerialize', new Operand(heap.naturals), 'out', false)).toBe('not-enumerable');
  });

  it.each(['', 'no value', '["set"', '["tribe", 1]', '["function", 1]', 'null', '0.5', '{}'])(
    'has not written %j',
    (text) => {
      const { runtime, code } = moduleCaller('IOUtils');
      runtime.files.set('in', text);
      expect(code('IODeserialize', 'in', false)).toBe('not-a-value');
    },
  );

  it('has not written what is not there', () => {
    const { code } = moduleCaller('IOUtils');
    expect(code('IODeserialize', 'none', false)).toBe('unreadable-file');
  });
});

describe('Serialize', () => {
  const options = (...openOptions: string[]): Plain => ({
    format: 'TXT',
    charset: 'UTF-8',
    openOptions,
  });

  it('writes strings as they are, and Deserialize reads them', () => {
    const { runtime, result } = moduleCaller('IOUtils');
    const text = 'a\n"b"\\';
    expect(result('Serialize', text, 'out', options('WRITE', 'CREATE', 'TRUNCATE_EXISTING'))).toBe(
      '[exitValue |-> 0, stdout |-> "", stderr |-> ""]',
    );
    result('Serialize', 'c', 'out', options('APPEND'));
    expect(runtime.files.get('out')).toBe(`${text}c`);
    expect(result('Deserialize', 'out', options())).toBe(
      String.raw`[exitValue |-> 0, stdout |-> "a\n\"b\"\\c", stderr |-> ""]`,
    );
  });

  it.each<[before: string | undefined, openOptions: string[], exitValue: number, after?: string]>([
    [undefined, ['WRITE'], 1],
    [undefined, ['WRITE', 'CREATE'], 0, 'new'],
    [undefined, ['CREATE_NEW'], 0, 'new'],
    ['old', ['CREATE_NEW'], 1, 'old'],
    ['old', ['WRITE', 'CREATE'], 1, 'old'],
    ['old', ['TRUNCATE_EXISTING'], 0, 'new'],
    ['old', ['APPEND'], 0, 'oldnew'],
  ])('opens a file that holds %j with %j: %d, %j', (before, openOptions, exitValue, after) => {
    const { runtime, result } = moduleCaller('IOUtils');
    if (before !== undefined) runtime.files.set('out', before);
    const outcome = result('Serialize', 'new', 'out', options(...openOptions));
    expect(outcome).toContain(`exitValue |-> ${exitValue}`);
    expect(runtime.files.get('out')).toBe(after);
  });

  it('tells when a file cannot be read or written', () => {
    const runtime = testRuntime();
    const refusing = (code: string) =>
      moduleCaller('IOUtils', {
        ...runtime,
        outside: {
          ...runtime.outside,
          writeText() {
            throw new EvaluationError(code, 'refused');
          },
        },
      });
    expect(moduleCaller('IOUtils').result('Deserialize', 'none', options())).toContain(
      'exitValue |-> 1',
    );
    expect(refusing('unwritable-file').result('Serialize', 'x', 'out', options('CREATE'))).toBe(
      '[exitValue |-> 1, stdout |-> "", stderr |-> "refused"]',
    );
    expect(refusing('write-not-allowed').code('Serialize', 'x', 'out', options('CREATE'))).toBe(
      'write-not-allowed',
    );
  });

  it('refuses what it does not know', () => {
    const { code } = moduleCaller('IOUtils');
    const unknown = { format: 'XML', charset: 'UTF-8', openOptions: [] };
    expect(code('Serialize', 'x', 'out', unknown)).toBe('unknown-option');
    expect(code('Serialize', 'x', 'out', { ...unknown, format: 'TXT', charset: 'X' })).toBe(
      'unknown-option',
    );
    expect(code('Serialize', 'x', 'out', options('READ'))).toBe('unknown-option');
    expect(code('Serialize', 1, 'out', options())).toBe('not-a-string');
    expect(code('Serialize', 'x', 'out', { format: 'TXT' })).toBe('no-such-field');
    expect(code('Deserialize', 'out', 1)).toBe('not-a-record');
  });
});

describe('IOExec', () => {
  it('runs commands', () => {
    const { runtime, result, code } = moduleCaller('IOUtils');
    expect(result('IOExec', ['echo', 'a b'])).toBe(
      '[exitValue |-> 0, stdout |-> "echo a b", stderr |-> ""]',
    );
    result('IOExecTemplate', ['echo', '%s %s', 'x%2$s'], ['p', 'q']);
    expect(runtime.commands.at(-1)).toEqual(['echo', 'p q', 'xq']);
    expect(code('IOExec', [])).toBe('empty-command');
    expect(code('IOExec', ['echo', 1])).toBe('not-a-string');
    expect(code('IOExec', 'echo')).toBe('not-a-sequence');
    expect(code('IOExecTemplate', ['echo', '%s'], [])).toBe('wrong-template');
  });

  it('sets environment variables', () => {
    const runtime = testRuntime();
    const environments: [string, string][][] = [];
    const { result, code } = moduleCaller('IOUtils', {
      ...runtime,
      outside: {
        ...runtime.outside,
        execute(_words, environment) {
          environments.push([...environment]);
          return { exitValue: 3, stdout: '', stderr: 'failed' };
        },
      },
    });
    expect(result('IOEnvExec', { V: 42, W: 'w' }, ['sh'])).toBe(
      '[exitValue |-> 3, stdout |-> "", stderr |-> "failed"]',
    );
    result('IOEnvExecTemplate', new Set<Plain>([['V', 'x']]), ['sh', '%s'], ['z']);
    result('IOEnvExec', [], ['sh']);
    expect(environments).toEqual([
      [
        ['V', '42'],
        ['W', 'w'],
      ],
      [['V', 'x']],
      [],
    ]);
    expect(code('IOEnvExec', 1, ['sh'])).toBe('not-a-function');
    expect(code('IOEnvExec', [1], ['sh'])).toBe('not-a-string');
    expect(code('IOEnvExec', new Set<Plain>([['V']]), ['sh'])).toBe('not-a-pair');
  });

  it('gives the environment as a record', () => {
    const { runtime, result } = moduleCaller('IOUtils');
    expect(result('IOEnv')).toBe('<<>>');
    runtime.environment.set('HOME', '/home/a');
    expect(result('IOEnv')).toBe('[HOME |-> "/home/a"]');
  });
});

describe('numbers as strings', () => {
  const { result, code } = moduleCaller('IOUtils');

  it('are read', () => {
    expect(['-0', '+5', '007', '-2147483648'].map((digits) => result('atoi', digits))).toEqual([
      '0',
      '5',
      '7',
      '-2147483648',
    ]);
    for (const other of ['', ' 7', '7a', '2147483648', '1e3', '0x1']) {
      expect(code('atoi', other)).toBe('not-a-number');
    }
    expect(code('atoi', 3)).toBe('not-a-string');
  });

  it('are padded with zeros', () => {
    expect(result('zeroPadN', 42, 5)).toBe('"00042"');
    expect(result('zeroPadN', 999, 2)).toBe('"999"');
    expect(result('zeroPadN', -4, 5)).toBe('"000-4"');
    expect(result('zeroPadN', 4, -5)).toBe('"4"');
    expect(result('zeroPadN', 'a', 5)).toBe(String.raw`"00\"a\""`);
  });
});

it('is impure where it depends on the outside', () => {
  const { table } = moduleCaller('IOUtils');
  const pure = [...table].filter(([, { impure }]) => impure !== true).map(([name]) => name);
  expect(pure).toEqual(['atoi', 'zeroPadN']);
});
