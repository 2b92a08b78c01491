import { relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/checker/check.js';
import type { CheckResult } from '../../src/checker/result.js';
import * as lamplight from '../../src/index.js';
import { loadSpecModule } from '../../src/modeling/load.js';
import { explore, type Reference } from '../modeling/support/reference.js';

/** Checks a spec of specs/ as the command line would. */
async function check(
  name: string,
  constants: Readonly<Record<string, string>> = {},
): Promise<CheckResult> {
  const file = relative('', resolve(import.meta.dirname, `../../specs/${name}/${name}.ts`));
  const spec = await loadSpecModule(file, lamplight);
  const origin = { frontEnd: 'typescript', spec: file };
  return checkSync(spec.instantiate(new Map(Object.entries(constants)), origin), {
    continue: true,
  });
}

/** The same system, written as plain data and a function, has as many states and steps. */
function expectSameCounts<State>(result: CheckResult, reference: Reference<State>): void {
  const { states, generated } = explore(reference);
  expect({ distinct: result.distinct, generated: result.generated }).toEqual({
    distinct: states.size,
    generated,
  });
}

function lengthOf(result: CheckResult, property: string): number | undefined {
  const found = result.violations.find((violation) => violation.property === property);
  return found && found.trace.length - 1;
}

describe('die-hard', () => {
  it('generates 97 states, 16 of them distinct, and is solved in 6 steps', async () => {
    const result = await check('die-hard');
    expect(result).toMatchObject({ status: 'violation', generated: 97, distinct: 16 });
    expect(lengthOf(result, 'NotSolved')).toBe(6);
  });

  it('has the states of plain arithmetic', async () => {
    expectSameCounts(await check('die-hard'), {
      initial: [0, 0],
      successors: ([small, big]: readonly [number, number]) => {
        const toBig = Math.min(small, 5 - big);
        const toSmall = Math.min(big, 3 - small);
        return [
          [3, big],
          [small, 5],
          [0, big],
          [small, 0],
          [small - toBig, big + toBig],
          [small + toSmall, big - toSmall],
        ] as const;
      },
    });
  });
});

type Peterson = readonly [places: readonly number[], interested: readonly boolean[], turn: number];

/** @param first which of the two announcements is made first */
const peterson = (first: 'interest' | 'turn'): Reference<Peterson> => ({
  initial: [[0, 0], [false, false], 0],
  successors: ([places, interested, turn]) =>
    [0, 1].flatMap((me): Peterson[] => {
      const other = 1 - me;
      const at = (place: number): number[] => places.map((old, who) => (who === me ? place : old));
      const show = (shown: boolean): boolean[] =>
        interested.map((old, who) => (who === me ? shown : old));
      switch (places[me]) {
        case 0:
          return first === 'interest' ? [[at(1), show(true), turn]] : [[at(1), interested, other]];
        case 1:
          return first === 'interest' ? [[at(2), interested, other]] : [[at(2), show(true), turn]];
        case 2:
          return !interested[other] || turn === me ? [[at(3), interested, turn]] : [];
        default:
          return [[at(0), show(false), turn]];
      }
    }),
});

describe('peterson', () => {
  it('excludes mutually, in 20 states', async () => {
    const result = await check('peterson');
    expect(result).toMatchObject({ status: 'ok', distinct: 20 });
    expectSameCounts(result, peterson('interest'));
  });

  it('does not when the announcements are swapped', async () => {
    const result = await check('peterson', { announce: 'turn first' });
    expect(result.status).toBe('violation');
    expect(lengthOf(result, 'MutualExclusion')).toBe(6);
    expectSameCounts(result, peterson('turn'));
  });
});

type Buffer = readonly [filled: number, asleep: readonly string[]];

function boundedBuffer(
  producers: number,
  consumers: number,
  capacity: number,
  wake: 'one' | 'all',
): Reference<Buffer> {
  const threads = [
    ...Array.from({ length: producers }, (_, index) => `p${index}`),
    ...Array.from({ length: consumers }, (_, index) => `c${index}`),
  ];
  const woken = (asleep: readonly string[]): (readonly string[])[] => {
    if (wake === 'all' || asleep.length === 0) return [[]];
    return asleep.map((lucky) => asleep.filter((thread) => thread !== lucky));
  };
  return {
    initial: [0, []],
    successors: ([filled, asleep]) =>
      threads
        .filter((thread) => !asleep.includes(thread))
        .flatMap((thread): Buffer[] => {
          const change = thread.startsWith('p') ? 1 : -1;
          const after = filled + change;
          if (after < 0 || after > capacity) return [[filled, [...asleep, thread].toSorted()]];
          return woken(asleep).map((still) => [after, still]);
        }),
  };
}

describe('bounded-buffer', () => {
  it.each(
    [1, 2, 3, 4].flatMap((threads) => [1, 2].map((capacity) => [threads, capacity] as const)),
  )(
    '%i producers and 2 consumers of a buffer of %i all fall asleep if they are too many',
    async (producers, capacity) => {
      const consumers = 2;
      const constants = { producers: `${producers}`, consumers: '2', capacity: `${capacity}` };
      const one = await check('bounded-buffer', { ...constants, wake: 'one' });
      expectSameCounts(one, boundedBuffer(producers, consumers, capacity, 'one'));
      expect(lengthOf(one, 'deadlock') !== undefined).toBe(producers + consumers > 2 * capacity);
      const all = await check('bounded-buffer', { ...constants, wake: 'all' });
      expectSameCounts(all, boundedBuffer(producers, consumers, capacity, 'all'));
      expect(all.status).toBe('ok');
    },
  );
});

/** Each philosopher is at one of five places; a fork is taken by who is at a place with it. */
function philosophers(count: number, lefties: 'all' | 'all but one'): Reference<readonly number[]> {
  const forksOf = (who: number): readonly [number, number] => {
    const right = (who + 1) % count;
    return lefties === 'all but one' && who === 0 ? [right, who] : [who, right];
  };
  /** 0: has none; 1: has the first; 2 and 3: has both; 4: has the first again. */
  const held = (who: number, place: number): readonly number[] =>
    forksOf(who).slice(0, [0, 1, 2, 2, 1][place]);
  return {
    initial: Array.from({ length: count }, () => 0),
    successors: (places) => {
      const taken = new Set(places.flatMap((place, who) => held(who, place)));
      return places.flatMap((place, who) => {
        const wanted = place < 2 ? forksOf(who)[place]! : null;
        if (wanted !== null && taken.has(wanted)) return [];
        return [places.map((old, other) => (other === who ? (place + 1) % 5 : old))];
      });
    },
  };
}

describe('dining-philosophers', () => {
  it.each([2, 3, 4, 5])('%i of them deadlock, all with the fork on the left', async (count) => {
    const result = await check('dining-philosophers', {
      philosophers: `${count}`,
      lefties: 'all',
    });
    expectSameCounts(result, philosophers(count, 'all'));
    expect([lengthOf(result, 'deadlock'), lengthOf(result, 'NobodyStarves')]).toEqual([
      count,
      count,
    ]);
    expect(lengthOf(result, 'NeighboursTakeTurns')).toBeUndefined();
  });

  it.each([2, 3, 4, 5])('%i of them do not if one begins on the right', async (count) => {
    const result = await check('dining-philosophers', {
      philosophers: `${count}`,
      lefties: 'all but one',
    });
    expectSameCounts(result, philosophers(count, 'all but one'));
    expect(result.status).toBe('ok');
  });
});
