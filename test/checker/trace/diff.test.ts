import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffStates } from '../../../src/checker/trace/diff.js';
import type { Change, PathStep } from '../../../src/checker/trace/diff.js';
import type { FunctionValue, Sequence, SetValue } from '../../../src/checker/values/kind.js';
import { canonicalSet, equalValues } from '../../../src/checker/values/order.js';
import type { Value } from '../../../src/checker/values/value.js';
import { state, value } from '../values/arbitrary.js';
import { functionOf, record, sequence, set, stateOf } from '../values/build.js';

function variable(content: Value) {
  return stateOf({ x: content });
}

/** The changes of variable `x`, without the step that names it. */
function changes(before: Value, after: Value): Change[] {
  return diffStates(variable(before), variable(after)).map((change) => {
    expect(change.path[0]).toEqual({ kind: 'field', name: 'x' });
    return { ...change, path: change.path.slice(1) };
  });
}

describe('diffStates', () => {
  test('tells a scalar by its old and new value', () => {
    expect(changes('idle', null)).toEqual([
      { kind: 'replaced', path: [], oldValue: 'idle', newValue: null },
    ]);
  });

  test('goes into records, functions and sequences', () => {
    const before = record({ mm: 0, ptes: functionOf([7, sequence(false, false)]) });
    const after = record({ mm: 0, ptes: functionOf([7, sequence(false, true)]) });
    expect(changes(before, after)).toEqual([
      {
        kind: 'replaced',
        path: [
          { kind: 'field', name: 'ptes' },
          { kind: 'key', key: 7 },
          { kind: 'index', index: 1 },
        ],
        oldValue: false,
        newValue: true,
      },
    ]);
  });

  test('names the elements that leave and enter a set, the leaving first', () => {
    const element = (name: Value): PathStep => ({ kind: 'element', element: name });
    expect(changes(set(2, 3), set(1, 2))).toEqual([
      { kind: 'removed', path: [element(3)], oldValue: 3 },
      { kind: 'added', path: [element(1)], newValue: 1 },
    ]);
  });

  test('tells keys that appear and disappear', () => {
    expect(changes(record({ a: 1, b: 2 }), record({ b: 2, c: 3 }))).toEqual([
      { kind: 'removed', path: [{ kind: 'field', name: 'a' }], oldValue: 1 },
      { kind: 'added', path: [{ kind: 'field', name: 'c' }], newValue: 3 },
    ]);
  });

  test('replaces a record by an unlike one as a whole', () => {
    const [before, after] = [record({ free: true }), record({ mm: 0 })];
    expect(changes(before, after)).toEqual([
      { kind: 'replaced', path: [], oldValue: before, newValue: after },
    ]);
  });

  test.each<[string, number[], number[], [Change['kind'], number][]]>([
    ['insertion at the head', [1, 2], [3, 1, 2], [['added', 0]]],
    ['insertion in the middle', [1, 2], [1, 3, 2], [['added', 1]]],
    [
      'appending',
      [1],
      [1, 2, 3],
      [
        ['added', 1],
        ['added', 2],
      ],
    ],
    ['removal in the middle', [1, 2, 3], [1, 3], [['removed', 1]]],
    [
      'clearing',
      [1, 2],
      [],
      [
        ['removed', 0],
        ['removed', 1],
      ],
    ],
    ['a duplicate', [1, 1], [1, 1, 1], [['added', 2]]],
  ])('tells %s by index', (_, before, after, expected) => {
    expect(
      changes(sequence(...before), sequence(...after)).map(({ kind, path }) => {
        const [step] = path;
        return [kind, step?.kind === 'index' ? step.index : null];
      }),
    ).toEqual(expected);
  });

  test('replaces a sequence that changed in several ways', () => {
    const [before, after] = [sequence(1, 2), sequence(2, 3, 4)];
    expect(changes(before, after)).toEqual([
      { kind: 'replaced', path: [], oldValue: before, newValue: after },
    ]);
  });

  test('lists variables in their declared order', () => {
    const before = stateOf({ z: 1, a: 1, m: 1 });
    const after = stateOf({ z: 2, a: 1, m: 2 });
    const names = diffStates(before, after).map(({ path }) => path[0]);
    expect(names).toEqual([
      { kind: 'field', name: 'z' },
      { kind: 'field', name: 'm' },
    ]);
  });

  test('is empty exactly for equal states', () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        expect(diffStates(before, before)).toEqual([]);
        expect(diffStates(before, after).length === 0).toBe(equalValues(before, after));
      }),
    );
  });

  test('never replaces a value by an equal one', () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        for (const change of diffStates(before, after)) {
          if (change.kind === 'replaced') {
            expect(equalValues(change.oldValue, change.newValue)).toBe(false);
          }
        }
      }),
    );
  });

  test('applied to the old state gives the new one', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const patched = applyChanges(
          variable(before),
          diffStates(variable(before), variable(after)),
        );
        expect(equalValues(patched, variable(after))).toBe(true);
      }),
    );
  });
});

/** Removals go from the back, as their indices are those of the old sequence. */
function applyChanges(start: Value, list: readonly Change[]): Value {
  const removals = list.filter(({ kind }) => kind === 'removed').toReversed();
  const others = list.filter(({ kind }) => kind !== 'removed');
  return [...removals, ...others].reduce(
    (current, change) => patch(current, change.path, change),
    start,
  );
}

function patch(target: Value, path: readonly PathStep[], change: Change): Value {
  const [step, ...rest] = path;
  if (step === undefined) return change.kind === 'removed' ? null : change.newValue;
  if (rest.length > 0 || change.kind === 'replaced') return patchInside(target, step, rest, change);
  switch (step.kind) {
    case 'element':
      return patchSet(target as SetValue, step.element, change);
    case 'index':
      return change.kind === 'removed'
        ? (target as Sequence).remove(step.index)
        : (target as Sequence).insert(step.index, change.newValue);
    default:
      return change.kind === 'removed'
        ? (target as FunctionValue).remove(keyOf(step))
        : (target as FunctionValue).set(keyOf(step), change.newValue);
  }
}

function patchInside(target: Value, step: PathStep, rest: PathStep[], change: Change): Value {
  if (step.kind === 'index') {
    const items = target as Sequence;
    return items.set(step.index, patch(items.get(step.index)!, rest, change));
  }
  const entries = target as FunctionValue;
  return entries.set(keyOf(step), patch(entries.get(keyOf(step))!, rest, change));
}

function patchSet(target: SetValue, element: Value, change: Change): Value {
  const others = [...target].filter((other) => !equalValues(other, element));
  return canonicalSet(change.kind === 'removed' ? others : [...others, element]);
}

function keyOf(step: PathStep): Value {
  if (step.kind === 'field') return step.name;
  return step.kind === 'key' ? step.key : null;
}
