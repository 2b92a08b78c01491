import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/checker/check.js';
import { DiagnosticError } from '../../src/checker/diagnostic.js';
import type { Model } from '../../src/checker/model.js';
import { stateToJson } from '../../src/checker/values/json.js';
import { declare } from '../../src/modeling/declaration.js';
import { bool, oneOf, range } from '../../src/modeling/shape/constructors.js';
import { thrownBy } from '../checker/thrown-by.js';
import { diagnosticOf } from './support/diagnostic-of.js';
import { modelOf } from './support/model-of.js';

const { action, program, spec } = declare({
  name: 'failing',
  state: () => ({ count: range(0, 3), color: oneOf('red', 'green'), on: bool }),
});

/** A value that the compiler would have refused. */
const wrong = (value: unknown): never => value as never;

const grow = action({
  effect(s) {
    s.count += 1;
  },
});

/** Takes every step from the first state. */
function stepFrom(model: Model): void {
  model.initialStates((row) => model.successors(row.slice(), () => {}));
}

describe('a step that fails', () => {
  it('names the action, its parameters and its choices', () => {
    const model = modelOf(
      spec({
        actions: () => ({
          Add: action(
            { amount: range(4, 4), to: oneOf('left', 'right') },
            {
              effect(s, { amount }, _, choose) {
                s.count += amount + choose.from('extra', [2]);
              },
            },
          ),
        }),
      }),
    );
    expect(diagnosticOf(() => stepFrom(model))).toMatchObject({
      code: 'shape-escaped',
      message: 'action Add failed: count cannot be 6: it is declared as an integer in 0..3',
      details: ['amount = 4', 'to = "left"', 'extra = 2'],
    });
  });

  it.each<[string, Model, string]>([
    [
      'a guard that throws',
      modelOf(
        spec({
          actions: () => ({
            Never: action({
              when() {
                throw new Error('not today');
              },
              effect: () => {},
            }),
          }),
        }),
      ),
      'not today',
    ],
    [
      'a guard that answers neither true nor false',
      modelOf(spec({ actions: () => ({ Never: { ...grow, when: () => wrong('yes') } }) })),
      'the guard has to be true or false, not "yes"',
    ],
    [
      'a guard that is asynchronous',
      modelOf(
        spec({ actions: () => ({ Never: { ...grow, when: () => wrong(Promise.resolve(true)) } }) }),
      ),
      'the guard has to be true or false, not a promise',
    ],
    [
      'an effect that is asynchronous',
      modelOf(
        spec({ actions: () => ({ Never: { ...grow, effect: () => wrong(Promise.resolve()) } }) }),
      ),
      'an effect cannot be asynchronous',
    ],
    [
      'an effect that misspells a variable',
      modelOf(
        spec({
          actions: () => ({
            Never: action({
              effect(s) {
                (s as unknown as { cuont: number }).cuont = 1;
              },
            }),
          }),
        }),
      ),
      'the state has no variable cuont; did you mean count?',
    ],
  ])('is an error of the action: %s', (_, model, reason) => {
    const diagnostic = diagnosticOf(() => stepFrom(model));
    expect(diagnostic.code).toBe('action-failed');
    expect(diagnostic.message).toBe(`action Never failed: ${reason}`);
  });

  it('is told with the parameters of its own guard, not with the choices of another action', () => {
    const model = modelOf(
      spec({
        actions: () => ({
          Choose: action({
            effect(s, _, __, choose) {
              s.count = choose.from('chosen', [1, 2]);
            },
          }),
          Fail: action(
            { by: range(1, 1) },
            {
              when() {
                throw new Error('no');
              },
              effect: () => {},
            },
          ),
        }),
      }),
    );
    expect(diagnosticOf(() => stepFrom(model)).details).toEqual(['by = 1']);
  });

  it('names the process and its label, filled in as it stood', () => {
    const { process, step, waitFor } = program({ mine: range(0, 9) });
    const modelRunning = (body: ReturnType<typeof step>): Model =>
      modelOf(
        spec({
          processes: () => [
            process({
              kind: 'worker',
              instances: ['worker 1'],
              init: (_, me) => {
                me.mine = 7;
              },
              body: [body],
            }),
          ],
        }),
      );
    const escape = modelRunning(
      step('take {mine}', (_, me) => {
        me.mine += 5;
      }),
    );
    const half = modelRunning(
      step('take {mine}', (s, me) => {
        me.mine = 1;
        s.count = 4;
      }),
    );
    expect(diagnosticOf(() => stepFrom(half)).message).toContain('worker 1: take 7 failed');
    expect(diagnosticOf(() => stepFrom(escape))).toMatchObject({
      code: 'shape-escaped',
      message:
        'worker 1: take 7 failed: worker 1.mine cannot be 12: it is declared as an integer in 0..9',
    });
    const undecided = modelRunning(waitFor('wait for {mine}', (s) => wrong(s.count)));
    expect(diagnosticOf(() => stepFrom(undecided))).toMatchObject({
      code: 'action-failed',
      message: 'worker 1: wait for 7 failed: a condition has to be true or false, not 0',
    });
  });

  it('leads to a run with the behavior up to the state where it failed', () => {
    const result = checkSync(modelOf(spec({ actions: () => ({ Grow: grow }) })));
    expect(result.status).toBe('error');
    expect(result.exitCode).toBe(75);
    expect(result.error!.diagnostic.code).toBe('shape-escaped');
    expect(result.error!.trace.map(({ state }) => stateToJson(state)['count'])).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('does not keep a violation of the same state from being told', () => {
    const model = modelOf(
      spec({
        actions: () => ({
          Grow: action({
            effect(s, _, __, choose) {
              s.count += choose.from('by', [1, 9]);
            },
          }),
        }),
        invariants: () => ({ Zero: (s) => s.count === 0 }),
      }),
    );
    const result = checkSync(model, { continue: true });
    expect(result.violations[0]?.trace.map(({ step }) => step?.arguments.get('by'))).toEqual([
      undefined,
      1,
    ]);
  });
});

describe('what is thrown on purpose', () => {
  it('passes unchanged when the receiver of a step throws it', () => {
    const model = modelOf(spec({ actions: () => ({ Grow: grow }) }));
    const mine = new Error('enough');
    const stop = (): never => {
      throw mine;
    };
    expect(thrownBy(() => model.successors(new Int32Array(model.width), stop))).toBe(mine);
    expect(thrownBy(() => model.initialStates(stop))).toBe(mine);
  });

  it('passes unchanged when it is a diagnostic already', () => {
    const mine = new DiagnosticError({ code: 'of-the-spec', message: 'the spec knows better' });
    const model = modelOf(
      spec({
        actions: () => ({
          Fail: action({
            effect() {
              throw mine;
            },
          }),
        }),
      }),
    );
    expect(thrownBy(() => stepFrom(model))).toBe(mine);
  });
});

describe('an init that fails', () => {
  it.each<[string, (s: { count: number }) => void, string]>([
    ['leaves a shape', (s) => (s.count = 9), 'shape-escaped'],
    ['is asynchronous', () => wrong(Promise.resolve()), 'init-failed'],
    [
      'throws',
      () => {
        throw new Error('no state');
      },
      'init-failed',
    ],
  ])('because it %s is an error', (_, init, code) => {
    const model = modelOf(spec({ init, actions: () => ({ Grow: grow }) }));
    expect(diagnosticOf(() => model.initialStates(() => {})).code).toBe(code);
  });

  it('because its diagnostic says so', () => {
    const result = checkSync(
      modelOf(
        spec({
          init(s) {
            s.count = 9;
          },
          actions: () => ({ Grow: grow }),
        }),
      ),
    );
    expect(result.error).toMatchObject({ diagnostic: { code: 'shape-escaped' }, trace: [] });
  });
});

describe('a property that fails', () => {
  const undecided = (): boolean => wrong(undefined);
  const throwing = (): boolean => {
    throw new Error('no answer');
  };
  const row = new Int32Array(1);

  it.each([undecided, throwing])('is an error with its kind and name', (holds) => {
    const model = modelOf(
      spec({
        actions: () => ({ Grow: grow }),
        invariants: () => ({ Fine: () => true, Odd: holds }),
        actionProperties: () => ({ Strange: { says: 'nothing', holds } }),
        constraint: holds,
        mayEnd: holds,
      }),
    );
    const cases: readonly [string, string, () => unknown][] = [
      ['invariant-failed', 'invariant Odd', () => model.violatedInvariants(row, () => {})],
      [
        'action-property-failed',
        'action property Strange',
        () => model.violatedActionProperties(row, row, () => {}),
      ],
      ['constraint-failed', 'constraint', () => model.withinConstraint(row)],
      ['constraint-failed', 'mayEnd', () => model.mayTerminate(row)],
    ];
    for (const [code, name, ask] of cases) {
      const diagnostic = diagnosticOf(ask);
      expect(diagnostic.code).toBe(code);
      expect(diagnostic.message).toContain(name);
    }
  });

  const actions = (): { Grow: typeof grow } => ({ Grow: grow });

  it.each([
    ['an invariant', spec({ actions, invariants: () => ({ Odd: undecided }) }), 76],
    [
      'an action property',
      spec({ actions, actionProperties: () => ({ Odd: { says: 'nothing', holds: undecided } }) }),
      13,
    ],
    ['a constraint', spec({ actions, constraint: undecided }), 75],
  ] as const)('ends a check with the exit code of %s', (_, definition, exitCode) => {
    expect(checkSync(modelOf(definition))).toMatchObject({ status: 'error', exitCode });
  });

  it('cannot change the state', () => {
    const model = modelOf(
      spec({
        actions: () => ({ Grow: grow }),
        invariants: () => ({ Meddler: (s) => ((s as { count: number }).count = 1) === 1 }),
      }),
    );
    const diagnostic = diagnosticOf(() => model.violatedInvariants(row, () => {}));
    expect(diagnostic.message).toContain('count can only be read here');
  });
});
