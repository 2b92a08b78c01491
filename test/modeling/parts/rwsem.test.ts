import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/checker/values/json.js';
import { constant } from '../../../src/modeling/constants.js';
import { declare } from '../../../src/modeling/declaration.js';
import { rwsem } from '../../../src/modeling/parts/rwsem.js';
import type { BlockOf } from '../../../src/modeling/process/kit.js';
import { diagnosticOf } from '../support/diagnostic-of.js';
import { modelOf } from '../support/model-of.js';
import { walk } from '../support/walk.js';
import { explore, placesIn, type Reference } from '../support/reference.js';

const NAMES = ['p0', 'p1', 'p2'];

/** Processes that take, wait for, try, downgrade and release one rwsem in every possible way. */
const { program, spec } = declare({
  name: 'rwsem',
  state: () => ({ sem: rwsem(NAMES) }),
});
const { process, loop, either, procedure, ret, rwsemSteps } = program({});
const sem = rwsemSteps({ lockClass: 'sem', code: '&sem' }, (s) => s.sem);

const model = modelOf(
  spec({
    processes: () => [
      process({
        kind: 'process',
        instances: NAMES,
        body: [
          loop([
            either('choose', {
              read: [...sem.downRead(), sem.upRead()],
              write: [
                ...sem.downWrite(),
                either('written', {
                  release: [sem.upWrite()],
                  downgrade: [sem.downgradeWrite(), sem.upRead()],
                }),
              ],
              'try to read': [procedure('try', [sem.downReadTrylock([ret]), sem.upRead()])],
              'try to write': [procedure('try', [sem.downWriteTrylock([ret]), sem.upWrite()])],
            }),
          ]),
        ],
      }),
    ],
  }),
);

/** Where a process of the reference stands; the same as in the model, but for its words. */
type Place =
  | 'idle'
  | 'asks to read'
  | 'asks to write'
  | 'tries to read'
  | 'tries to write'
  | 'waits to read'
  | 'waits to write'
  | 'reads'
  | 'reads after trying'
  | 'reads after writing'
  | 'has written'
  | 'releases'
  | 'downgrades'
  | 'writes after trying';

const PLACES: Readonly<Record<string, Place>> = {
  choose: 'idle',
  'down_read(&sem)': 'asks to read',
  'down_read(&sem) returns': 'waits to read',
  'up_read(&sem)': 'reads',
  'down_write(&sem)': 'asks to write',
  'down_write(&sem) returns': 'waits to write',
  written: 'has written',
  'up_write(&sem)': 'releases',
  'downgrade_write(&sem)': 'downgrades',
  'up_read(&sem) (2)': 'reads after writing',
  'try: down_read_trylock(&sem)': 'tries to read',
  'try: up_read(&sem)': 'reads after trying',
  'try: down_write_trylock(&sem)': 'tries to write',
  'try: up_write(&sem)': 'writes after trying',
};

/** The semantics of a fair rwsem by itself: where processes stand, and who waits in which order. */
interface State {
  readonly places: readonly Place[];
  readonly queue: readonly number[];
}

const READING = /^reads/;
const WRITING = /^(has written|releases|downgrades|writes)/;

/** What a process finds when it looks at the rwsem. */
interface Situation {
  readonly writerInside: boolean;
  readonly anybodyInside: boolean;
  readonly queue: readonly number[];
  /** Those who came before it, if it is in the queue. */
  readonly writersAhead: number;
  readonly ahead: number;
}

type Move = Place | { readonly enqueue: Place } | { readonly dequeue: Place };

/** Where a process may go next from a place. */
const MOVES: Readonly<Record<Place, (situation: Situation) => readonly Move[]>> = {
  idle: () => ['asks to read', 'asks to write', 'tries to read', 'tries to write'],
  'asks to read': ({ writerInside, queue }) => [
    writerInside || queue.length > 0 ? { enqueue: 'waits to read' } : 'reads',
  ],
  'asks to write': ({ anybodyInside, queue }) => [
    anybodyInside || queue.length > 0 ? { enqueue: 'waits to write' } : 'has written',
  ],
  'tries to read': ({ writerInside, queue }) => [
    writerInside || queue.length > 0 ? 'idle' : 'reads after trying',
  ],
  'tries to write': ({ anybodyInside, queue }) => [
    anybodyInside || queue.length > 0 ? 'idle' : 'writes after trying',
  ],
  'waits to read': ({ writerInside, writersAhead }) =>
    writerInside || writersAhead > 0 ? [] : [{ dequeue: 'reads' }],
  'waits to write': ({ anybodyInside, ahead }) =>
    anybodyInside || ahead > 0 ? [] : [{ dequeue: 'has written' }],
  'has written': () => ['releases', 'downgrades'],
  downgrades: () => ['reads after writing'],
  releases: () => ['idle'],
  reads: () => ['idle'],
  'reads after trying': () => ['idle'],
  'reads after writing': () => ['idle'],
  'writes after trying': () => ['idle'],
};

function successors({ places, queue }: State): State[] {
  const writerInside = places.some((place) => WRITING.test(place));
  const anybodyInside = writerInside || places.some((place) => READING.test(place));
  return places.flatMap((place, me) => {
    const before = queue.slice(0, Math.max(0, queue.indexOf(me)));
    const situation = {
      writerInside,
      anybodyInside,
      queue,
      ahead: before.length,
      writersAhead: before.filter((waiter) => places[waiter] === 'waits to write').length,
    };
    const at = (to: Place): readonly Place[] => places.map((old, who) => (who === me ? to : old));
    return MOVES[place](situation).map((move): State => {
      if (typeof move === 'string') return { places: at(move), queue };
      if ('enqueue' in move) return { places: at(move.enqueue), queue: [...queue, me] };
      return { places: at(move.dequeue), queue: queue.filter((waiter) => waiter !== me) };
    });
  });
}

const reference: Reference<State> = {
  initial: { places: ['idle', 'idle', 'idle'], queue: [] },
  successors,
};

/** A state of the model in the words of the reference. */
function inWords(state: JsonObject): string {
  const { queue } = state['sem'] as { queue: string[] };
  return JSON.stringify({
    places: placesIn(state, NAMES).map((at) => PLACES[at]),
    queue: queue.map((name) => NAMES.indexOf(name)),
  });
}

interface Sem {
  readonly writer: string | null;
  readonly readers: { readonly '#set': readonly string[] };
  readonly queue: readonly string[];
  readonly queuedWriters: { readonly '#set': readonly string[] };
}

describe('an rwsem', () => {
  const { states, steps, deadlocks } = walk(model);

  it('does exactly what its semantics says', () => {
    const expected = explore(reference);
    expect(new Set(states.map(inWords))).toEqual(expected.states);
    expect(states).toHaveLength(expected.states.size);
    expect(new Set(steps.map(({ from, to }) => `${inWords(from)} -> ${inWords(to)}`))).toEqual(
      expected.steps,
    );
  });

  it('never lets a writer in with anybody else, and knows who is inside', () => {
    for (const state of states) {
      const { writer, readers } = state['sem'] as unknown as Sem;
      const places = placesIn(state, NAMES).map((at) => PLACES[at]!);
      const inside = (doing: RegExp): string[] =>
        NAMES.filter((_, index) => doing.test(places[index]!));
      expect(inside(WRITING)).toEqual(writer === null ? [] : [writer]);
      expect(inside(READING)).toEqual(readers['#set']);
      if (writer !== null) expect(readers['#set']).toEqual([]);
    }
  });

  it('keeps newcomers out while anybody waits, and lets writers in in the order they came', () => {
    for (const { from, to, told } of steps) {
      const before = from['sem'] as unknown as Sem;
      const after = to['sem'] as unknown as Sem;
      const came = NAMES.find((name) => told.startsWith(`${name}: `))!;
      const isInside = ({ writer, readers }: Sem): boolean =>
        writer === came || readers['#set'].includes(came);
      if (isInside(before) || !isInside(after)) continue;
      if (!before.queue.includes(came)) expect(before.queue).toEqual([]);
      else if (after.writer === came) expect(before.queue[0]).toBe(came);
      else {
        const ahead = before.queue.slice(0, before.queue.indexOf(came));
        expect(ahead.filter((name) => before.queuedWriters['#set'].includes(name))).toEqual([]);
      }
    }
  });

  it('downgraded, keeps writers out and lets the readers in that wait before them', () => {
    const possible = new Set(steps.map(({ from, told }) => `${inWords(from)} ${told}`));
    const downgraded = steps.filter(({ told }) => told.endsWith('downgrade_write(&sem)'));
    expect(downgraded.length).toBeGreaterThan(0);
    for (const { to } of downgraded) {
      const { queue, queuedWriters } = to['sem'] as unknown as Sem;
      for (const waiter of queue) {
        const ahead = queue.slice(0, queue.indexOf(waiter) + 1);
        const behindWriter = ahead.some((name) => queuedWriters['#set'].includes(name));
        const goes = ['read', 'write'].some((mode) =>
          possible.has(`${inWords(to)} ${waiter}: down_${mode}(&sem) returns`),
        );
        expect(goes).toBe(!behindWriter);
      }
    }
  });

  it('leaves nobody waiting for ever, and no state without a step', () => {
    expect(deadlocks).toEqual([]);
  });

  it('tells whether it was taken at once', () => {
    const told = new Set(steps.map((step) => step.told));
    for (const label of [
      'p0: down_read(&sem)',
      'p0: down_read(&sem) -> waits',
      'p0: down_read(&sem) returns',
      'p0: down_write(&sem) -> waits',
      'p0: down_read_trylock(&sem)',
      'p0: down_read_trylock(&sem) -> busy',
      'p0: down_write_trylock(&sem) -> busy',
      'p0: up_write(&sem)',
      'p0: downgrade_write(&sem)',
    ]) {
      expect(told).toContain(label);
    }
  });
});

describe('what one process does with an rwsem', () => {
  const NAME = 'p0';
  const { program: code, spec: single } = declare({
    name: 'single',
    constants: { recursive: constant.boolean(false) },
    state: ({ recursive }) => ({ sem: rwsem([NAME], recursive ? [NAME] : []) }),
  });
  const kit = code({});
  const lock = kit.rwsemSteps({ lockClass: 'sem', code: '&sem' }, (s) => s.sem);
  const [upRead, upWrite, downgrade] = [lock.upRead(), lock.upWrite(), lock.downgradeWrite()];
  const [downRead, downWrite] = [lock.downRead(), lock.downWrite()];

  function endsAt(recursive: boolean, ...body: BlockOf<typeof kit>): unknown {
    const processes = (): readonly ReturnType<typeof kit.process>[] => [
      kit.process({ kind: 'p', instances: [NAME], body }),
    ];
    const { states } = walk(modelOf(single({ processes }), { recursive: String(recursive) }));
    return states.at(-1)![NAME];
  }

  it.each<[string, string, () => unknown]>([
    ['releases a read that it does not hold', 'action-failed', () => endsAt(false, upRead)],
    ['releases a write that it does not hold', 'action-failed', () => endsAt(false, upWrite)],
    ['releases a write, but reads', 'action-failed', () => endsAt(false, ...downRead, upWrite)],
    ['downgrades, but reads', 'action-failed', () => endsAt(false, ...downRead, downgrade)],
    [
      'reads twice without having been declared to',
      'shape-escaped',
      () => endsAt(false, ...downRead, ...downRead),
    ],
    [
      'reads a third time',
      'action-failed',
      () => endsAt(true, ...downRead, ...downRead, ...downRead),
    ],
    [
      'releases twice what it reads once',
      'action-failed',
      () => endsAt(true, ...downRead, upRead, upRead),
    ],
  ])('is an error when it %s', (_, diagnosed, misuse) => {
    expect(diagnosticOf(misuse).code).toBe(diagnosed);
  });

  it('holds what it reads twice until it has released both', () => {
    const finished = { at: 'finished' };
    expect(endsAt(true, ...downRead, ...downRead, upRead, upRead, ...downWrite)).toEqual(finished);
    expect(endsAt(true, ...downRead, ...downRead, upRead, ...downWrite)).toEqual({
      at: 'down_write(&sem) returns',
    });
  });
});
