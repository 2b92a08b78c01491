import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  array,
  bool,
  constant,
  declare,
  list,
  map,
  mutex,
  oneOf,
  optional,
  range,
  record,
  setOf,
} from '../../src/modeling/index.js';
import { diagnosticOf } from './support/diagnostic-of.js';
import type {
  Choice,
  Draft,
  IndexedView,
  ListView,
  Plain,
  RecordDraft,
  RecordView,
  SetDraft,
  TaskView,
  View,
} from '../../src/modeling/index.js';

const color = oneOf('red', 'green');
const fields = {
  on: bool,
  count: range(0, 3),
  color,
  owner: optional(color),
  seen: setOf(color),
  queue: list(color, 3),
  points: array(2, record({ x: range(0, 1), y: range(0, 1) })),
  lamps: map(['left', 'right'], bool),
};
type Fields = typeof fields;
type State = RecordView<Fields>;
type Changing = RecordDraft<Fields>;

const { action, program, spec } = declare({
  name: 'types',
  constants: {
    limit: constant.integer(1, { low: 0, high: 3 }),
    mode: constant.oneOf(['slow', 'fast']),
    strict: constant.boolean(false),
  },
  state: () => fields,
});

// The compiler is the test: `npm run typecheck` fails when an error that is expected is none.

describe('the types of a state', () => {
  it('follow from its shapes', () => {
    expectTypeOf<State['on']>().toEqualTypeOf<boolean>();
    expectTypeOf<State['count']>().toEqualTypeOf<number>();
    expectTypeOf<State['color']>().toEqualTypeOf<'red' | 'green'>();
    expectTypeOf<State['owner']>().toEqualTypeOf<'red' | 'green' | null>();
    expectTypeOf<State['queue']>().toEqualTypeOf<ListView<'red' | 'green'>>();
    expectTypeOf<State['lamps']>().toEqualTypeOf<IndexedView<'left' | 'right', boolean>>();
    expectTypeOf<Changing['seen']>().toEqualTypeOf<SetDraft<'red' | 'green'>>();
    expectTypeOf<View<typeof fields.points>>().toExtend<Iterable<{ x: number }>>();
  });

  it('say of plain data what assign takes', () => {
    expectTypeOf<Plain<typeof fields.queue>>().toEqualTypeOf<Iterable<'red' | 'green'>>();
    expectTypeOf<{ x: 1; y: 0 }[]>().toExtend<Plain<typeof fields.points>>();
    expectTypeOf<{ left: true }>().not.toExtend<Plain<typeof fields.lamps>>();
    expectTypeOf<{ left: true; right: false }>().toExtend<Plain<typeof fields.lamps>>();
  });

  it('let a draft stand where a view is asked for', () => {
    expectTypeOf<Changing>().toExtend<State>();
    expectTypeOf<Draft<typeof fields.points>>().toExtend<View<typeof fields.points>>();
  });
});

describe('guards and effects', () => {
  it('know the state, the parameters and the constants', () => {
    action(
      { next: color, amount: range(0, 2) },
      {
        when(s, parameters, constants) {
          expectTypeOf(s.owner).toEqualTypeOf<'red' | 'green' | null>();
          expectTypeOf(parameters.next).toEqualTypeOf<'red' | 'green'>();
          expectTypeOf(constants.mode).toEqualTypeOf<'slow' | 'fast'>();
          return constants.strict && s.count < constants.limit + parameters.amount;
        },
        effect(s, { next }, _, choose) {
          expectTypeOf(choose).toEqualTypeOf<Choice>();
          expectTypeOf(choose.from('color', s.seen)).toEqualTypeOf<'red' | 'green'>();
          expectTypeOf(choose.either('a', 'b')).toEqualTypeOf<'a' | 'b'>();
          s.color = next;
          s.points.get(0).x = 1;
        },
      },
    );
  });

  it('refuse what the state does not have', () => {
    action({
      // @ts-expect-error -- a guard answers true or false
      when: (s) => s.count,
      effect(s) {
        // @ts-expect-error -- no such variable
        s.cuont = 1;
        // @ts-expect-error -- none of the names
        s.color = 'blue';
        // @ts-expect-error -- not optional
        s.color = null;
        // @ts-expect-error -- a number
        s.count = '1';
        // @ts-expect-error -- a list is changed, not replaced
        s.queue = [];
        // @ts-expect-error -- no possible member
        s.seen.add('blue');
        // @ts-expect-error -- no such key
        s.lamps.set('top', true);
        // @ts-expect-error -- elements that are records are changed in place
        s.points.set(0, { x: 0, y: 0 });
        // @ts-expect-error -- a field is missing
        s.points.get(0).assign({ x: 1 });
      },
    });
  });

  it('refuse to change a state in a guard', () => {
    action({
      when(s) {
        // @ts-expect-error -- read-only
        s.count = 1;
        // @ts-expect-error -- a view has no such function
        s.seen.add('red');
        // @ts-expect-error -- a view has no such function
        s.queue.push('red');
        // @ts-expect-error -- read-only
        s.points.get(0).x = 1;
        return true;
      },
      effect: () => {},
    });
  });

  it('refuse parameters and constants that are not declared', () => {
    action(
      { amount: range(0, 2) },
      {
        // @ts-expect-error -- no such parameter
        when: (_, { amuont }) => amuont === 1,
        // @ts-expect-error -- no such constant
        effect: (_s, _p, constants) => constants.lmit,
      },
    );
    action({
      // @ts-expect-error -- it has no parameters
      when: (_, { amount }): boolean => amount === 1,
      effect: () => {},
    });
    // @ts-expect-error -- parameters range over scalars
    action({ all: setOf(color) }, { effect: () => {} });
  });
});

describe('processes', () => {
  it('know their own variables and the constants', () => {
    const { step, branch, waitFor, process, mutexSteps } = program({ mine: color, left: bool });
    const lock = mutexSteps({ lockClass: 'lock', code: '&lock' }, (_s, me) => {
      expectTypeOf(me.mine).toEqualTypeOf<'red' | 'green'>();
      return { owner: null };
    });
    process({
      kind: 'worker',
      instances: ['a'],
      body: [
        lock.lock(),
        step('take', (s, me, { mode }) => {
          expectTypeOf(mode).toEqualTypeOf<'slow' | 'fast'>();
          expectTypeOf(me.name).toEqualTypeOf<string>();
          me.mine = s.color;
          // @ts-expect-error -- none of the names
          me.mine = 'blue';
          // @ts-expect-error -- a process keeps its name
          me.name = 'b';
          // @ts-expect-error -- no such variable
          me.rihgt = true;
        }),
        // @ts-expect-error -- a condition answers true or false
        waitFor('wait', (s) => s.queue.length),
        branch('left?', (_, me) => me.left, [lock.unlock()]),
      ],
    });
  });
});

describe('specs', () => {
  it('type their properties by the state, with the tasks of processes', () => {
    spec({
      actions: () => ({}),
      invariants: ({ limit }) => ({
        Small: (s) => s.count <= limit,
        Described: { says: 'the tasks are known', holds: (s) => s.tasks.length >= 0 },
        Tasks(s) {
          expectTypeOf(s.tasks).toEqualTypeOf<readonly TaskView[]>();
          return true;
        },
      }),
      actionProperties: () => ({ Grows: (before, after) => before.count <= after.count }),
      mayEnd: (s, { limit }) => s.count === limit,
    });
  });

  it('are told where a property is wrong', () => {
    spec({
      actions: () => ({}),
      invariants: () => ({
        Right: (s) => s.on,
        // @ts-expect-error -- a property answers true or false
        Wrong: (s) => s.count,
        WrongToo: {
          says: 'the count is true',
          // @ts-expect-error -- a property answers true or false
          holds: (s) => s.count,
        },
      }),
    });
    spec({
      actions: () => ({}),
      actionProperties: () => ({
        // @ts-expect-error -- no such variable
        Wrong: (before) => before.cuont === 0,
      }),
    });
  });

  it('refuse parts that no spec has', () => {
    const misspelt = (): unknown =>
      // @ts-expect-error -- it is called invariants
      spec({ actions: () => ({}), invariant: () => ({}) });
    // @ts-expect-error -- the state of a spec is needed
    const stateless = (): unknown => declare({ name: 'nothing' });
    expect([misspelt, stateless].map((declared) => diagnosticOf(declared).code)).toEqual([
      'invalid-spec',
      'invalid-spec',
    ]);
  });

  it('refuse an action of another state', () => {
    const other = declare({ name: 'other', state: () => ({ other: mutex(['a']) }) });
    const foreign = other.action({
      effect(s) {
        s.other.owner = null;
      },
    });
    // @ts-expect-error -- its effect changes variables that this spec does not have
    spec({ actions: () => ({ foreign }) });
  });
});
