import { describe, expect, it } from 'vitest';
import { constant, readConstants } from '../../src/modeling/constants.js';
import { declare } from '../../src/modeling/declaration.js';
import { range } from '../../src/modeling/shape/constructors.js';
import { diagnosticOf } from './support/diagnostic-of.js';
import { modelOf } from './support/model-of.js';

const constants = {
  limit: constant.integer(3, { low: -1, high: 9, description: 'how far to count' }),
  wrap: constant.boolean(false),
  mode: constant.oneOf(['slow', 'full speed']),
};

function read(assignments: Readonly<Record<string, string>>): Record<string, unknown> {
  return { ...readConstants('counter', constants, new Map(Object.entries(assignments))) };
}

describe('constants', () => {
  it('keep their defaults unless they are assigned', () => {
    expect(read({})).toEqual({ limit: 3, wrap: false, mode: 'slow' });
    expect(read({ limit: '-1', wrap: 'true', mode: 'full speed' })).toEqual({
      limit: -1,
      wrap: true,
      mode: 'full speed',
    });
  });

  it.each([
    ['limit', '10'],
    ['limit', '-2'],
    ['limit', '1.5'],
    ['limit', '0x1'],
    ['limit', ''],
    ['limit', ' 1'],
    ['wrap', 'yes'],
    ['wrap', 'TRUE'],
    ['mode', 'fast'],
  ])('refuse %s = "%s" and say what would do', (name, text) => {
    const diagnostic = diagnosticOf(() => read({ [name]: text }));
    expect(diagnostic.code).toBe('invalid-constant');
    expect(diagnostic.message).toContain(name);
    expect(diagnostic.help).toMatch(/^give /);
  });

  it('guess which one was meant', () => {
    const diagnostic = diagnosticOf(() => read({ limti: '1' }));
    expect(diagnostic.code).toBe('unknown-constant');
    expect(diagnostic.help).toContain('limit');
  });

  it('describe themselves in a spec', () => {
    const { spec } = declare({ name: 'counter', constants, state: () => ({ n: range(0, 1) }) });
    expect(spec({ actions: () => ({}) }).constants).toEqual([
      {
        name: 'limit',
        accepts: 'an integer in -1..9',
        default: '3',
        description: 'how far to count',
      },
      { name: 'wrap', accepts: 'true or false', default: 'false' },
      { name: 'mode', accepts: 'one of slow, full speed', default: 'slow' },
    ]);
  });

  it('have a default that they accept', () => {
    const declared = (): unknown =>
      declare({
        name: 'counter',
        constants: { limit: constant.integer(10, { low: 0, high: 9 }) },
        state: () => ({ n: range(0, 1) }),
      });
    expect(diagnosticOf(declared).code).toBe('invalid-spec');
  });

  it('reach every part of a spec, and the source of its model as plain data', () => {
    const seen: unknown[] = [];
    const { action, spec } = declare({
      name: 'counter',
      constants,
      state: ({ limit }) => ({ n: range(0, limit) }),
    });
    const model = modelOf(
      spec({
        init: (_, { limit }) => void seen.push(limit),
        actions: ({ mode }) => ({
          [mode]: action({
            when: (s, _, { limit }) => s.n < limit,
            effect(s, _, { wrap }) {
              s.n += wrap ? -s.n : 1;
            },
          }),
        }),
        invariants: ({ limit }) => ({ Small: (s, all) => s.n <= limit && all.limit === limit }),
      }),
      { limit: '5', mode: 'full speed' },
    );
    model.initialStates(() => {});
    expect(seen).toEqual([5]);
    expect(model.actions.map(({ name }) => name)).toEqual(['full speed']);
    expect(structuredClone(model.source.constants)).toEqual({
      limit: 5,
      wrap: false,
      mode: 'full speed',
    });
  });

  it('refuse to be read under a name that none of them has', () => {
    const { action, spec } = declare({
      name: 'counter',
      constants,
      state: () => ({ n: range(0, 9) }),
    });
    const model = modelOf(
      spec({
        actions: () => ({
          Grow: action({
            when: (s, _, all) => s.n < (all as unknown as { limti: number }).limti,
            effect: () => {},
          }),
        }),
      }),
    );
    const diagnostic = diagnosticOf(() => model.successors(new Int32Array(1), () => {}));
    expect(diagnostic.code).toBe('action-failed');
    expect(diagnostic.message).toContain('there is no constant limti; did you mean limit?');
  });
});
