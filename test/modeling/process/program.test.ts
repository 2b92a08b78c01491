import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/checker/model.js';
import { declare } from '../../../src/modeling/declaration.js';
import type { BlockOf } from '../../../src/modeling/process/kit.js';
import { bool, list, oneOf, optional, range } from '../../../src/modeling/shape/constructors.js';
import type { JsonObject } from '../../../src/checker/values/json.js';
import { diagnosticOf } from '../support/diagnostic-of.js';
import { modelOf } from '../support/model-of.js';
import { walk, type Walk } from '../support/walk.js';

const state = { log: list(oneOf('a', 'b', 'c', 'd', 'e'), 9), flag: bool, count: range(0, 4) };
const locals = { i: range(0, 4), seen: optional(oneOf('a', 'b')) };
const declared = declare({ name: 'program', state: () => state });
const kit = declared.program(locals);
const { step, waitFor, branch, either, also, when, loop, repeatWhile, procedure } = kit;
const { ret, leave, die } = kit;

type Code = BlockOf<typeof kit>;
type Letter = 'a' | 'b' | 'c' | 'd' | 'e';

/** A step that writes its label into the log. */
const log = (letter: Letter): Code[number] => step(letter, (s) => s.log.push(letter));
/** The same as part of the step before. */
const alsoLog = (letter: Letter): Code[number] => also((s) => s.log.push(letter));

function modelRunning(body: Code, init?: (s: { flag: boolean }) => void): Model {
  return modelOf(
    declared.spec({
      init: init ?? (() => {}),
      processes: () => [kit.process({ kind: 'code', instances: ['p'], body })],
    }),
  );
}

/** The texts of the steps of a run that has only one way to go. */
function run(body: Code, init?: (s: { flag: boolean }) => void): string[] {
  return walk(modelRunning(body, init)).steps.map(({ told }) => told);
}

/** Where the process stands. */
function placeIn(s: JsonObject): string {
  return (s['p'] as { at: string }).at;
}

/** The log of every state in which the process has ended. */
function endings(walked: Walk): string[] {
  return walked.states
    .filter((s) => ['finished', 'died'].includes(placeIn(s)))
    .map((s) => (s['log'] as string[]).join(''));
}

describe('a process', () => {
  it('takes its steps in order, one at a time, and finishes', () => {
    const { steps, deadlocks } = walk(modelRunning([log('a'), log('b')]));
    expect(steps.map(({ told }) => told)).toEqual(['p: a', 'p: b']);
    expect(steps.map(({ from, to }) => [from['p'], to['p']])).toEqual([
      [
        { at: 'a', i: 0, seen: null },
        { at: 'b', i: 0, seen: null },
      ],
      [
        { at: 'b', i: 0, seen: null },
        { at: 'finished', i: 0, seen: null },
      ],
    ]);
    expect(deadlocks).toEqual([]);
  });

  it('without code has finished before it began', () => {
    const { initial, steps, deadlocks } = walk(modelRunning([]));
    expect(initial).toMatchObject([{ p: { at: 'finished' } }]);
    expect([steps, deadlocks]).toEqual([[], []]);
  });

  it('does what comes before its first step as part of the initial state', () => {
    const { initial } = walk(
      modelRunning([alsoLog('c'), when((s) => s.flag, [log('a')]), log('b')]),
    );
    expect(initial).toMatchObject([{ log: ['c'], p: { at: 'b' } }]);
  });

  it('gives its variables their first values in init, each instance its own', () => {
    const model = modelOf(
      declared.spec({
        processes: () => [
          kit.process({
            kind: 'code',
            instances: ['p', 'q'],
            init: (_, me) => {
              me.i = me.name === 'p' ? 1 : 2;
            },
            body: [log('a')],
          }),
        ],
      }),
    );
    expect(walk(model).initial).toMatchObject([{ p: { i: 1 }, q: { i: 2 } }]);
  });

  it('keeps the variables of its instances apart, whatever another assigns', () => {
    const model = modelOf(
      declared.spec({
        init: (s) => s.assign({ log: ['e'], flag: true, count: 2 }),
        processes: () => [
          kit.process({
            kind: 'code',
            instances: ['p', 'q'],
            body: [
              step('assign', (_, me) => me.assign({ i: 3, seen: 'b' })),
              step('forget', (s) => s.assign({ log: [], flag: false, count: 0 })),
            ],
          }),
        ],
      }),
    );
    const { initial, states } = walk(model);
    expect(initial).toMatchObject([{ log: ['e'], p: { at: 'assign' }, q: { at: 'assign' } }]);
    expect(states).toContainEqual({
      log: [],
      flag: false,
      count: 0,
      p: { at: 'finished', i: 3, seen: 'b' },
      q: { at: 'assign', i: 0, seen: null },
    });
    expect(states).toHaveLength(9);
  });
});

describe('waitFor', () => {
  it('waits until its condition is true, and is a deadlock when nobody makes it so', () => {
    const waiting = [
      waitFor(
        'wait',
        (s) => s.flag,
        (s) => s.log.push('a'),
      ),
    ];
    expect(walk(modelRunning(waiting)).deadlocks).toMatchObject([{ p: { at: 'wait' } }]);
    expect(endings(walk(modelRunning(waiting, (s) => (s.flag = true))))).toEqual(['a']);
  });
});

describe('branch', () => {
  const code = [branch('flag?', (s) => s.flag, [log('a')], [log('b')]), log('c')];

  it('is a step that tells its outcome and goes one of two ways', () => {
    expect(run(code)).toEqual(['p: flag? -> false', 'p: b', 'p: c']);
    expect(run(code, (s) => (s.flag = true))).toEqual(['p: flag? -> true', 'p: a', 'p: c']);
  });

  it('goes on where the other way would when it has no code for one', () => {
    expect(run([branch('flag?', (s) => s.flag, [log('a')]), log('c')])).toEqual([
      'p: flag? -> false',
      'p: c',
    ]);
  });

  it('names its outcomes as it is told, an empty one not at all', () => {
    const named = [branch('alloc', (s) => s.flag, [], [], ['', 'no memory'])];
    expect(run(named)).toEqual(['p: alloc -> no memory']);
    expect(run(named, (s) => (s.flag = true))).toEqual(['p: alloc']);
  });

  it('may change the state before it tests', () => {
    const counting: Code[number] = {
      kind: 'branch',
      label: 'count',
      effect: (s) => void (s.count += 1),
      condition: (s) => s.count === 1,
      outcomes: ['one', 'more'],
      then: [log('a')],
      otherwise: [log('b')],
    };
    expect(run([counting, counting])).toEqual([
      'p: count -> one',
      'p: a',
      'p: count -> more',
      'p: b',
    ]);
  });
});

describe('either', () => {
  it('takes every alternative in a step of its own', () => {
    const walked = walk(
      modelRunning([either('choose', { left: [log('a')], right: [], dead: [die] }), log('c')]),
    );
    expect(walked.steps.map(({ told }) => told)).toEqual([
      'p: choose -> left',
      'p: choose -> right',
      'p: choose -> dead',
      'p: a',
      'p: c',
      'p: c',
    ]);
    expect(endings(walked).toSorted()).toEqual(['', 'ac', 'c']);
  });
});

describe('also and when', () => {
  it('belong to the step before them: nothing comes in between', () => {
    const walked = walk(
      modelRunning([
        log('a'),
        also((s) => void (s.flag = true)),
        when((s) => s.flag, [alsoLog('b')], [alsoLog('c')]),
        when((s) => !s.flag, [log('d')]),
      ]),
    );
    expect(walked.steps).toHaveLength(1);
    expect(endings(walked)).toEqual(['ab']);
  });

  it('choose, too', () => {
    const walked = walk(
      modelRunning([
        log('a'),
        also((s, _me, _constants, choose) => s.log.push(choose.from('letter', ['b', 'c']))),
      ]),
    );
    expect(walked.steps.map(({ told }) => told)).toEqual([
      'p: a (letter = "b")',
      'p: a (letter = "c")',
    ]);
  });
});

describe('loops', () => {
  it('go round until they are left', () => {
    const code = [
      loop([
        step('count', (s) => void (s.count += 1)),
        when((s) => s.count === 3, [leave]),
        alsoLog('a'),
      ]),
      log('b'),
    ];
    expect(endings(walk(modelRunning(code)))).toEqual(['aab']);
  });

  it('test before each round when they repeat while', () => {
    const code = [
      repeatWhile('count < {i}', (s) => s.count < 2, [step('count', (s) => void (s.count += 1))]),
    ];
    expect(run(code)).toEqual([
      'p: count < 0 -> true',
      'p: count',
      'p: count < 0 -> true',
      'p: count',
      'p: count < 0 -> false',
    ]);
  });

  it('are left one at a time', () => {
    const code = [loop([loop([log('a'), leave]), log('b'), leave]), log('c')];
    expect(endings(walk(modelRunning(code)))).toEqual(['abc']);
  });
});

describe('procedures', () => {
  const inner = procedure(
    'inner',
    [
      step('begin', (_, me) => void (me.i = 2)),
      when((s) => s.flag, [ret]),
      log('a'),
      loop([log('b'), ret]),
    ],
    (_, me) => {
      me.i = 0;
    },
  );

  it('are named around their steps, and forget their variables at their end', () => {
    const walked = walk(modelRunning([procedure('outer', [inner, log('c')])]));
    expect(walked.states.map((s) => s['p'])).toEqual([
      { at: 'outer: inner: begin', i: 0, seen: null },
      { at: 'outer: inner: a', i: 2, seen: null },
      { at: 'outer: inner: b', i: 2, seen: null },
      { at: 'outer: c', i: 0, seen: null },
      { at: 'finished', i: 0, seen: null },
    ]);
    expect(endings(walked)).toEqual(['abc']);
  });

  it('return from within, to where they were called, from loops as well', () => {
    const early = walk(modelRunning([inner, log('c')], (s) => (s.flag = true)));
    expect(endings(early)).toEqual(['c']);
    expect(early.states.at(-1)).toMatchObject({ p: { i: 0 } });
  });

  it('can be called twice: the places are told apart', () => {
    const call = procedure('f', [log('a')]);
    expect(walk(modelRunning([call, call])).states.map((s) => placeIn(s))).toEqual([
      'f: a',
      'f: a (2)',
      'finished',
    ]);
  });

  it('do not end what they did not begin: ret outside of them ends the process', () => {
    expect(endings(walk(modelRunning([log('a'), ret, log('b')])))).toEqual(['a']);
  });
});

describe('die', () => {
  it('ends a process for ever, without forgetting', () => {
    const code = [
      procedure('f', [step('break', (_, me) => void (me.i = 3)), die], (_, me) => void (me.i = 0)),
    ];
    const walked = walk(modelRunning(code));
    expect(walked.states.at(-1)).toMatchObject({ p: { at: 'died', i: 3 } });
    expect(walked.deadlocks).toHaveLength(1);
  });
});

describe('labels', () => {
  it('are filled with the variables of the process, before the step or else after it', () => {
    const code = [
      step('count to {i}', (_, me) => void (me.i = 4)),
      step('see {seen} as {name}', (_, me) => void (me.seen = 'b')),
      step('forget {seen}', (_, me) => void (me.seen = null)),
      step('see {seen}', () => {}),
    ];
    expect(run(code)).toEqual(['p: count to 0', 'p: see b as p', 'p: forget b', 'p: see seen']);
  });

  it('tell a choice once when they show it', () => {
    const code = [
      step('take {seen}', (_, me, _constants, choose) => {
        me.seen = choose.from('seen', ['a', 'b']);
      }),
    ];
    expect(run(code)).toEqual(['p: take a', 'p: take b']);
  });

  it('name the actions of a kind, wherever its instances stand', () => {
    const { actions } = modelRunning([log('a'), procedure('f', [step('see {seen}', () => {})])]);
    expect(actions.map(({ name }) => name)).toEqual(['code: a', 'code: f: see seen']);
  });
});

describe('a malformed process', () => {
  it.each<[string, Code]>([
    ['a loop without any step', [loop([])]],
    ['a loop with a way around that has no step', [loop([when((s) => s.flag, [log('a')])])]],
    ['such a loop after a step', [log('a'), loop([also((s) => void (s.flag = true))])]],
    ['a leave outside of a loop', [log('a'), leave]],
    ['a leave out of a procedure', [loop([log('a'), procedure('f', [leave])])]],
    ['an either without alternatives', [either('choose', {})]],
    ['a block in a block', [[log('a')] as unknown as Code[number]]],
    ['a label that shows what is no variable', [step('see {unseen}', () => {})]],
  ])('is refused: %s', (_, body) => {
    expect(diagnosticOf(() => modelRunning(body)).code).toBe('invalid-process');
  });

  it('may loop without a step where it cannot come', () => {
    expect(endings(walk(modelRunning([log('a'), ret, loop([])])))).toEqual(['a']);
  });

  it('tells places apart from how processes end', () => {
    const names = walk(modelRunning([step('finished', () => {}), step('died', () => {})])).states;
    expect(names.map((s) => placeIn(s))).toEqual(['finished (2)', 'died (2)', 'finished']);
  });
});
