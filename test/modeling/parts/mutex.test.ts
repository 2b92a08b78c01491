import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/checker/values/json.js';
import { declare } from '../../../src/modeling/declaration.js';
import { mutex } from '../../../src/modeling/parts/mutex.js';
import { diagnosticOf } from '../support/diagnostic-of.js';
import { modelOf } from '../support/model-of.js';
import { walk } from '../support/walk.js';
import { explore, placesIn, type Reference } from '../support/reference.js';

const NAMES = ['p0', 'p1', 'p2'];

const { program, spec } = declare({ name: 'mutex', state: () => ({ lock: mutex(NAMES) }) });
const { process, loop, either, procedure, ret, mutexSteps } = program({});
const lock = mutexSteps({ lockClass: 'lock', code: '&lock' }, (s) => s.lock);

/** Processes that take, wait for, try and release one mutex in every possible way. */
const model = modelOf(
  spec({
    processes: () => [
      process({
        kind: 'process',
        instances: NAMES,
        body: [
          loop([
            either('choose', {
              lock: [lock.lock(), lock.unlock()],
              try: [procedure('try', [lock.trylock([ret]), lock.unlock()])],
            }),
          ]),
        ],
      }),
    ],
  }),
);

const PLACES = {
  choose: 'idle',
  'mutex_lock(&lock)': 'waits',
  'mutex_unlock(&lock)': 'owns',
  'try: mutex_trylock(&lock)': 'tries',
  'try: mutex_unlock(&lock)': 'owns after trying',
} as const;
type Place = (typeof PLACES)[keyof typeof PLACES];

const OWNING = /^owns/;

const reference: Reference<readonly Place[]> = {
  initial: ['idle', 'idle', 'idle'],
  successors: (places) =>
    places.flatMap((place, me) => {
      const isTaken = places.some((other) => OWNING.test(other));
      const moves: Readonly<Record<Place, readonly Place[]>> = {
        idle: ['waits', 'tries'],
        waits: isTaken ? [] : ['owns'],
        tries: [isTaken ? 'idle' : 'owns after trying'],
        owns: ['idle'],
        'owns after trying': ['idle'],
      };
      return moves[place].map((to) => places.map((old, index) => (index === me ? to : old)));
    }),
};

function inWords(state: JsonObject): string {
  return JSON.stringify(placesIn(state, NAMES).map((at) => PLACES[at as keyof typeof PLACES]));
}

describe('a mutex', () => {
  const { states, steps, deadlocks } = walk(model);

  it('does exactly what its semantics says', () => {
    const expected = explore(reference);
    expect(new Set(states.map(inWords))).toEqual(expected.states);
    expect(states).toHaveLength(expected.states.size);
    expect(new Set(steps.map(({ from, to }) => `${inWords(from)} -> ${inWords(to)}`))).toEqual(
      expected.steps,
    );
    expect(deadlocks).toEqual([]);
  });

  it('has at most one owner, and knows which', () => {
    for (const state of states) {
      const owning = NAMES.filter((name) =>
        (state[name] as { at: string }).at.endsWith('mutex_unlock(&lock)'),
      );
      const { owner } = state['lock'] as { owner: string | null };
      expect(owning).toEqual(owner === null ? [] : [owner]);
    }
  });

  it('tells whether a trylock was busy', () => {
    const told = new Set(steps.map((step) => step.told));
    expect(told).toContain('p1: mutex_trylock(&lock)');
    expect(told).toContain('p1: mutex_trylock(&lock) -> busy');
  });

  it('is unlocked by its owner alone', () => {
    const misused = modelOf(
      spec({ processes: () => [process({ kind: 'p', instances: NAMES, body: [lock.unlock()] })] }),
    );
    const diagnostic = diagnosticOf(() => walk(misused));
    expect(diagnostic.code).toBe('action-failed');
    expect(diagnostic.message).toContain('p0 unlocks &lock, which nobody owns');
  });

  it('deadlocks with the one who owns it already', () => {
    const locked = modelOf(
      spec({
        processes: () => [
          process({ kind: 'p', instances: ['p0'], body: [lock.lock(), lock.lock()] }),
        ],
      }),
    );
    expect(walk(locked).deadlocks).toMatchObject([{ p0: { at: 'mutex_lock(&lock) (2)' } }]);
  });
});
