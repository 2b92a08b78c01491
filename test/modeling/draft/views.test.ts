import { describe, expect, it } from 'vitest';
import { draftOf, viewOf } from '../../../src/modeling/draft/build.js';
import type { RecordDraft, RecordView } from '../../../src/modeling/draft/types.js';
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
import type { Fields } from '../../../src/modeling/shape/shape.js';

function facesOf<F extends Fields>(fields: F): { view: RecordView<F>; draft: RecordDraft<F> } {
  const shape = record(fields);
  const words = blankWords(wordsOf(shape));
  return {
    view: viewOf(shape, words) as RecordView<F>,
    draft: draftOf(shape, words) as unknown as RecordDraft<F>,
  };
}

const color = oneOf('red', 'green', 'blue');
const fields = {
  count: range(0, 5),
  owner: optional(color),
  seen: setOf(color),
  queue: list(color, 3),
  point: record({ x: range(-2, 2), y: range(-2, 2) }),
  flags: array(2, bool),
  lamps: map(['left', 'right'], record({ on: bool })),
};

describe('a view', () => {
  it('shows what the draft of the same words does', () => {
    const { view, draft } = facesOf(fields);
    draft.count = 4;
    draft.point.y = -1;
    draft.lamps.get('right').on = true;
    draft.queue.push('blue');
    expect(view.count).toBe(4);
    expect(view.point.y).toBe(-1);
    expect(view.lamps.get('right').on).toBe(true);
    expect([...view.queue]).toEqual(['blue']);
  });

  it('cannot be assigned to, nor be changed in any other way', () => {
    const view = facesOf(fields).view as unknown as Record<string, unknown> & {
      point: { x: number };
      seen: { add?: unknown };
      queue: { push?: unknown };
      flags: { set?: unknown };
    };
    expect(() => (view['count'] = 1)).toThrow(TypeError);
    expect(() => (view['queue'] = [])).toThrow(TypeError);
    expect(() => (view.point.x = 1)).toThrow(TypeError);
    expect([view.seen.add, view.queue.push, view.flags.set]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('refuses names that its shape does not have, which plain objects would let pass', () => {
    const view = facesOf(fields).view as unknown as Record<string, unknown> & { point: unknown };
    expect(() => view['cuont']).toThrow('the state has no variable cuont; did you mean count?');
    expect(() => (view.point as Record<string, unknown>)['z']).toThrow('point has no field z');
    expect('cuont' in view).toBe(false);
  });

  it('copies its fields when it is spread, as a record does', () => {
    const { view, draft } = facesOf(fields);
    draft.point.assign({ x: 1, y: 2 });
    const copy = { ...view.point, x: -1 };
    draft.point.y = 0;
    expect(copy).toEqual({ x: -1, y: 2 });
    expect(Object.keys(view)).toEqual(Object.keys(fields));
  });
});

describe('a draft', () => {
  it('refuses assignments to names that its shape does not have', () => {
    const draft = facesOf(fields).draft as unknown as Record<string, unknown>;
    expect(() => (draft['cuont'] = 1)).toThrow('the state has no variable cuont');
  });

  it('keeps its compound fields: they are changed, not replaced', () => {
    const draft = facesOf(fields).draft as unknown as Record<string, unknown>;
    expect(() => (draft['queue'] = ['red'])).toThrow(TypeError);
    expect(() => (draft['point'] = { x: 1, y: 1 })).toThrow(TypeError);
  });

  it('swaps elements, although they are read from where they are written', () => {
    const { draft } = facesOf({ points: array(2, record({ x: range(0, 9), y: range(0, 9) })) });
    draft.points.assign([
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ]);
    draft.points.assign([draft.points.get(1), draft.points.get(0)]);
    expect(draft.points.map((point) => ({ ...point }))).toEqual([
      { x: 3, y: 4 },
      { x: 1, y: 2 },
    ]);
  });

  it('puts an element of a list first without losing it', () => {
    const { draft } = facesOf({ jobs: list(record({ id: range(0, 9) }), 3) });
    draft.jobs.assign([{ id: 7 }, { id: 8 }]);
    draft.jobs.unshift(draft.jobs.get(0));
    expect(draft.jobs.map((job) => job.id)).toEqual([7, 7, 8]);
  });
});

describe('a loop over a collection', () => {
  it('sees the elements that were there when it began', () => {
    const { draft } = facesOf(fields);
    draft.seen.assign(['blue', 'red']);
    for (const member of draft.seen) {
      draft.seen.delete(member);
      draft.seen.add('green');
    }
    expect([...draft.seen]).toEqual(['green']);
    draft.queue.assign(['red', 'red', 'blue']);
    const looped: string[] = [];
    for (const element of draft.queue) {
      looped.push(element);
      draft.queue.removeAt(0);
    }
    expect(looped).toEqual(['red', 'red', 'blue']);
    expect(draft.queue.length).toBe(0);
  });

  it('goes over sets in the order of their shape, over maps in the order of their keys', () => {
    const { draft } = facesOf(fields);
    draft.seen.addAll(['blue', 'green']);
    expect([...draft.seen]).toEqual(['green', 'blue']);
    draft.lamps.get('right').on = true;
    expect(draft.lamps.map(({ on }) => on)).toEqual([false, true]);
  });
});

describe('the functions of collections', () => {
  it('are those of arrays', () => {
    const { draft, view } = facesOf(fields);
    draft.queue.assign(['red', 'green', 'green']);
    expect(view.queue.some((element) => element === 'green')).toBe(true);
    expect(view.queue.every((element) => element === 'green')).toBe(false);
    expect(view.queue.find((element) => element !== 'red')).toBe('green');
    expect(view.queue.find((element) => element === 'blue')).toBeUndefined();
    expect(view.queue.filter((_, index) => index > 0)).toEqual(['green', 'green']);
    expect(view.queue.map((element, index) => element.length + index)).toEqual([3, 6, 7]);
    expect(view.queue.indexOf('green')).toBe(1);
    expect(view.queue.includes('blue')).toBe(false);
    expect([view.flags.length, view.lamps.length, view.queue.capacity]).toEqual([2, 2, 3]);
  });

  it('know subsets and disjoint sets, of one shape or of several', () => {
    const digit = range(0, 9);
    const { draft } = facesOf({
      a: setOf(digit),
      b: setOf(digit),
      c: setOf(range(0, 40)),
      d: setOf(range(0, 40)),
    });
    draft.a.assign([1, 2]);
    draft.b.assign([0, 1, 2]);
    draft.c.assign([1, 2, 40]);
    draft.d.assign([40]);
    expect([draft.a.isSubsetOf(draft.b), draft.b.isSubsetOf(draft.a)]).toEqual([true, false]);
    expect([draft.a.isSubsetOf(draft.c), draft.c.isSubsetOf(draft.a)]).toEqual([true, false]);
    expect([draft.a.isDisjointFrom(draft.b), draft.a.isDisjointFrom(draft.d)]).toEqual([
      false,
      true,
    ]);
    expect([draft.d.isSubsetOf(draft.c), draft.d.isDisjointFrom(draft.c)]).toEqual([true, false]);
  });
});
