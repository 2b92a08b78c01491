import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/modeling/draft/build.js';
import { ShapeEscape } from '../../../src/modeling/draft/escape.js';
import {
  array,
  bool,
  list,
  map,
  oneOf,
  optional,
  range,
  record,
  setOf,
} from '../../../src/modeling/shape/constructors.js';
import { blankWords } from '../../../src/modeling/draft/words.js';
import { wordsOf } from '../../../src/modeling/shape/layout.js';
import { thrownBy } from '../../checker/thrown-by.js';

const shape = record({
  count: range(-1, 5),
  owner: optional(oneOf('a', 'b')),
  seen: setOf(range(0, 40)),
  queue: list(oneOf('a', 'b'), 2),
  jobs: list(record({ id: range(0, 3) }), 2),
  flags: array(3, bool),
  grid: array(2, array(2, range(0, 3))),
  lamps: map(['left', 'right'], record({ on: bool })),
});

/** A draft as a spec sees it whose types nobody has checked. */
interface Loose {
  [name: string]: unknown;
  seen: { add(member: unknown): void; has(member: unknown): boolean; assign(all: unknown): void };
  queue: { push(value: unknown): void; get(index: unknown): unknown; assign(all: unknown): void };
  jobs: { push(value: unknown): void; removeAt(index: unknown): void };
  flags: { set(index: unknown, value: unknown): void; assign(all: unknown): void };
  grid: { get(index: unknown): { set(index: unknown, value: unknown): void } };
  lamps: { get(key: unknown): Record<string, unknown>; assign(all: unknown): void };
  assign(all: unknown): void;
}

function draft(): Loose {
  return draftOf(shape, blankWords(wordsOf(shape))) as unknown as Loose;
}

describe('leaving a declared shape', () => {
  it.each<[string, (s: Loose) => unknown, string]>([
    ['a number above its range', (s) => (s['count'] = 6), 'count'],
    ['a number below its range', (s) => (s['count'] = -2), 'count'],
    ['a number between two integers', (s) => (s['count'] = 0.5), 'count'],
    ['what is not a number', (s) => (s['count'] = Number.NaN), 'count'],
    ['a text for a number', (s) => (s['count'] = '3'), 'count'],
    ['a name that is none of the enum', (s) => (s['owner'] = 'c'), 'owner'],
    ['undefined for null', (s) => (s['owner'] = undefined), 'owner'],
    ['a member that the set cannot have', (s) => s.seen.add(41), 'an element of seen'],
    ['a question for such a member', (s) => s.seen.has('1'), 'an element of seen'],
    ['no members at all', (s) => s.seen.assign(3), 'seen'],
    ['a list beyond its capacity', (s) => s.queue.assign(['a', 'a', 'b']), 'queue'],
    ['an index beyond the length of a list', (s) => s.queue.get(0), 'queue'],
    ['an element that the list cannot have', (s) => s.queue.push('c'), 'queue[0]'],
    ['a field of an element', (s) => s.jobs.push({ id: 4 }), 'jobs[0].id'],
    ['an element without a field', (s) => s.jobs.push({}), 'jobs[0].id'],
    ['an index that is none', (s) => s.jobs.removeAt(-1), 'jobs'],
    ['an index beyond an array', (s) => s.flags.set(3, true), 'flags'],
    ['an index as text', (s) => s.flags.set('0', true), 'flags'],
    ['too few elements', (s) => s.flags.assign([true]), 'flags'],
    ['an element of an inner array', (s) => s.grid.get(1).set(0, 4), 'grid[1][0]'],
    ['a key that the map does not have', (s) => s.lamps.get('top'), 'lamps'],
    ['a field of the element at a key', (s) => (s.lamps.get('left')['on'] = 1), 'lamps[left].on'],
    ['a map with a key missing', (s) => s.lamps.assign({ left: { on: true } }), 'lamps'],
    ['a state with a variable missing', (s) => s.assign({ count: 1 }), 'owner'],
  ])('throws for %s, naming the place', (_, leave, path) => {
    const error = thrownBy(() => leave(draft()));
    expect(error).toBeInstanceOf(ShapeEscape);
    expect((error as ShapeEscape).path).toBe(path);
  });

  it('tells the value and what would have been possible', () => {
    const message = (leave: (s: Loose) => unknown): string =>
      (thrownBy(() => leave(draft())) as Error).message;
    expect(message((s) => (s['count'] = 6))).toBe(
      'count cannot be 6: it is declared as an integer in -1..5',
    );
    expect(message((s) => (s['owner'] = 'c'))).toBe(
      'owner cannot be "c": it is declared as null or one of "a", "b"',
    );
    expect(message((s) => s.lamps.get('top'))).toBe(
      'lamps has no element top: its keys are left, right',
    );
    expect(message((s) => s.queue.assign(['a', 'a', 'b']))).toBe(
      'queue grows over its capacity of 2',
    );
  });

  it('leaves a scalar as it was', () => {
    const s = draft();
    s['count'] = 3;
    thrownBy(() => (s['count'] = 9));
    expect(s['count']).toBe(3);
  });
});
