import { describe, expect, it } from 'vitest';
import type { Spec } from '../../src/checker/spec.js';
import {
  bool,
  declare,
  list,
  oneOf,
  range,
  record,
  type Declaration,
} from '../../src/modeling/index.js';
import { diagnosticOf } from './support/diagnostic-of.js';
import { modelOf } from './support/model-of.js';
import { firstSteps, walk } from './support/walk.js';

const { action, process, spec } = declare({
  name: 'counter',
  description: 'counts to three',
  state: () => ({ count: range(0, 3) }),
});

const increment = action({
  when: (s) => s.count < 3,
  effect(s) {
    s.count += 1;
  },
});

/** The same functions for a caller whose types nobody checks. */
const untyped = { declare, action, spec, process } as unknown as {
  declare(header: unknown): Declaration<never, never>;
  action(...parts: unknown[]): never;
  process(parts: unknown): never;
  spec(body: unknown): Spec;
};

describe('a spec', () => {
  it('has the name, the description and the constants of its declaration', () => {
    expect(spec({ actions: () => ({}) })).toMatchObject({
      name: 'counter',
      description: 'counts to three',
      constants: [],
    });
  });

  it('becomes a model with its source, actions and properties', () => {
    const model = modelOf(
      spec({
        actions: () => ({
          Increment: increment,
          Reset: action({ effect: (s) => void (s.count = 0) }),
        }),
        invariants: () => ({ Small: { says: 'it stays small', holds: (s) => s.count < 3 } }),
        actionProperties: () => ({ Grows: (before, after) => after.count >= before.count }),
        unchecked: () => [{ name: 'Ends', reason: 'liveness' }],
      }),
    );
    expect(model).toMatchObject({
      name: 'counter',
      source: { frontEnd: 'typescript', spec: 'test', constants: {} },
      width: 1,
      actions: [{ name: 'Increment' }, { name: 'Reset' }],
      invariants: [{ name: 'Small', description: 'it stays small' }],
      actionProperties: [{ name: 'Grows' }],
      unchecked: [{ name: 'Ends', reason: 'liveness' }],
    });
  });

  it('begins with the first values of its shapes, unless init says otherwise', () => {
    const plain = modelOf(spec({ actions: () => ({}), mayEnd: () => true }));
    expect(walk(plain).initial).toEqual([{ count: 0 }]);
    const started = modelOf(
      spec({ init: (s) => s.assign({ count: 2 }), actions: () => ({}), mayEnd: () => true }),
    );
    expect(walk(started).initial).toEqual([{ count: 2 }]);
  });

  it('takes every action with every combination of its parameters, the last varying fastest', () => {
    const model = modelOf(
      spec({
        actions: () => ({
          Set: action(
            { to: range(1, 3), really: bool, by: oneOf('hand') },
            {
              when: (_, { really }) => really,
              effect(s, { to }) {
                s.count = to;
              },
            },
          ),
        }),
      }),
    );
    expect(firstSteps(model)).toEqual([
      'Set (to = 1, really = true, by = "hand")',
      'Set (to = 2, really = true, by = "hand")',
      'Set (to = 3, really = true, by = "hand")',
    ]);
  });

  it('tells stuttering steps from no step at all', () => {
    const stutters = modelOf(spec({ actions: () => ({ Stutter: action({ effect: () => {} }) }) }));
    expect(walk(stutters)).toMatchObject({ deadlocks: [], steps: [{ told: 'Stutter' }] });
    const ends = modelOf(spec({ actions: () => ({ Increment: increment }) }));
    expect(walk(ends).deadlocks).toEqual([{ count: 3 }]);
  });

  it('may end where it says', () => {
    const model = modelOf(
      spec({ actions: () => ({ Increment: increment }), mayEnd: (s) => s.count === 3 }),
    );
    expect(walk(model).deadlocks).toEqual([]);
  });

  it('judges states and steps by its properties and its constraint', () => {
    const model = modelOf(
      spec({
        actions: () => ({ Increment: increment }),
        invariants: () => ({ Even: (s) => s.count % 2 === 0, Small: (s) => s.count < 3 }),
        actionProperties: () => ({
          Still: (before, after) => before.count === after.count,
          Grows: (before, after) => before.count < after.count,
        }),
        constraint: (s) => s.count < 2,
      }),
    );
    const rows = [0, 1, 2, 3].map((count) => Int32Array.of(count));
    const invariants = rows.map((row) => {
      const violated: number[] = [];
      model.violatedInvariants(row, (index) => violated.push(index));
      return violated;
    });
    expect(invariants).toEqual([[], [0], [], [0, 1]]);
    const violated: number[] = [];
    model.violatedActionProperties(rows[0]!, rows[1]!, (index) => violated.push(index));
    model.violatedActionProperties(rows[1]!, rows[1]!, (index) => violated.push(index));
    expect(violated).toEqual([0, 1]);
    expect(rows.map((row) => model.withinConstraint(row))).toEqual([true, true, false, false]);
  });

  it('is independent of other models of the same spec', () => {
    const counter = spec({ actions: () => ({ Increment: increment }) });
    const [left, right] = [modelOf(counter), modelOf(counter)];
    const seen: number[] = [];
    left.initialStates((row) =>
      left.successors(row.slice(), (_, next) =>
        right.successors(next.slice(), (__, after) => seen.push(after[0]!)),
      ),
    );
    expect(seen).toEqual([2]);
  });

  it('shows the members of sets and the elements of lists as values', () => {
    const declared = declare({
      name: 'values',
      state: () => ({ queue: list(record({ id: oneOf('b', 'a') }), 2) }),
    });
    const model = modelOf(
      declared.spec({
        init: (s) => s.queue.assign([{ id: 'b' }, { id: 'a' }]),
        actions: () => ({}),
        mayEnd: () => true,
      }),
    );
    expect(walk(model).initial).toEqual([{ queue: [{ id: 'b' }, { id: 'a' }] }]);
  });
});

describe('a declaration whose types nobody has checked', () => {
  const actions = (): object => ({ Increment: increment });

  it.each<[string, () => unknown]>([
    ['a part that no spec has', () => untyped.spec({ actions, invariant: actions })],
    ['a part that is no function', () => untyped.spec({ actions: actions() })],
    ['a spec without steps', () => untyped.spec({ invariants: actions })],
    ['a declaration without state', () => untyped.declare({ name: 'none' })],
    ['a state that is no function', () => untyped.declare({ name: 'none', state: {} })],
    [
      'a misspelt key of the declaration',
      () => untyped.declare({ name: 'x', state: actions, constant: {} }),
    ],
    [
      'a constant that is none',
      () => untyped.declare({ name: 'x', state: actions, constants: { limit: 3 } }),
    ],
    ['no declaration', () => untyped.declare(undefined)],
  ])('is refused at once: %s', (_, declared) => {
    expect(diagnosticOf(declared).code).toBe('invalid-spec');
  });

  it.each<[string, string, () => Spec]>([
    [
      'a guard under another name',
      'invalid-spec',
      () =>
        untyped.spec({
          actions: () => ({ A: untyped.action({ effect() {}, guard: () => true }) }),
        }),
    ],
    [
      'a guard that is no function',
      'invalid-spec',
      () => untyped.spec({ actions: () => ({ A: untyped.action({ when: true, effect() {} }) }) }),
    ],
    [
      'an action without effect',
      'invalid-spec',
      () => untyped.spec({ actions: () => ({ A: untyped.action({ when: () => true }) }) }),
    ],
    [
      'an action that is only a function',
      'invalid-spec',
      () => untyped.spec({ actions: () => ({ A: () => {} }) }),
    ],
    [
      'a parameter that is no scalar',
      'invalid-shape',
      () =>
        untyped.spec({
          actions: () => ({ A: untyped.action({ p: list(bool, 2) }, { effect() {} }) }),
        }),
    ],
    [
      'a property without predicate',
      'invalid-spec',
      () => untyped.spec({ actions, invariants: () => ({ P: { says: 'x' } }) }),
    ],
    [
      'a property that is no function',
      'invalid-spec',
      () => untyped.spec({ actions, invariants: () => ({ P: true }) }),
    ],
    [
      'a property named as the check for deadlock',
      'invalid-spec',
      () => untyped.spec({ actions, invariants: () => ({ deadlock: () => true }) }),
    ],
    [
      'two properties of one name',
      'invalid-spec',
      () =>
        untyped.spec({
          actions,
          invariants: () => ({ P: () => true }),
          actionProperties: () => ({ P: () => true }),
        }),
    ],
    [
      'a process with a misspelt part',
      'invalid-spec',
      () => untyped.spec({ processes: () => [{ kind: 'p', instances: [], local: {}, body: [] }] }),
    ],
    [
      'a process named as a variable',
      'invalid-state',
      () =>
        untyped.spec({
          processes: () => [{ kind: 'p', instances: ['count'], locals: {}, body: [] }],
        }),
    ],
    [
      'a process named as what states have',
      'invalid-state',
      () =>
        untyped.spec({
          processes: () => [{ kind: 'p', instances: ['tasks'], locals: {}, body: [] }],
        }),
    ],
    [
      'two processes of one name',
      'invalid-state',
      () =>
        untyped.spec({
          processes: () => [{ kind: 'p', instances: ['a', 'a'], locals: {}, body: [] }],
        }),
    ],
    [
      'a variable of a process with a name that it has',
      'invalid-process',
      () =>
        untyped.spec({
          processes: () => [{ kind: 'p', instances: ['a'], locals: { at: bool }, body: [] }],
        }),
    ],
  ])('is refused when its constants are fixed: %s', (_, code, made) => {
    expect(diagnosticOf(() => modelOf(made())).code).toBe(code);
  });

  it('has a state with at least one variable', () => {
    const { spec: empty } = declare({ name: 'empty', state: () => ({}) });
    expect(diagnosticOf(() => modelOf(empty({ actions: () => ({}) }))).code).toBe('invalid-state');
  });

  it('is told what was meant', () => {
    const misspelt = (): unknown => untyped.spec({ actions, invarients: actions });
    expect(diagnosticOf(misspelt)).toMatchObject({
      message: 'spec counter has no part "invarients"',
      help: 'did you mean invariants?',
    });
  });
});
