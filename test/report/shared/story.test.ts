import { describe, expect, test } from 'vitest';
import { tlaNotation } from '../../../src/checker/values/notation.js';
import { factLines, factText, tellChanges } from '../../../src/report/shared/facts.js';
import { tellTrace } from '../../../src/report/shared/story.js';
import { diffStates } from '../../../src/checker/trace/diff.js';
import type { Value } from '../../../src/checker/values/value.js';
import { functionOf, record, sequence, set, stateOf } from '../../checker/values/build.js';
import { behavior } from '../build.js';

const telling = { notation: tlaNotation, firstIndex: 0, terse: false, hide: [] } as const;

/** How the change of variable `x` is told. */
function told(before: Value, after: Value, firstIndex: 0 | 1 = 0): string[] {
  const changes = diffStates(stateOf({ x: before }), stateOf({ x: after }));
  return tellChanges(changes, { ...telling, firstIndex }).map((fact) =>
    factText(fact, tlaNotation),
  );
}

describe('changes are told', () => {
  test.each<[string, Value, Value, string[]]>([
    ['a scalar', 1, null, ['x = 1 -> none']],
    ['a field', record({ a: 1, b: 2 }), record({ a: 1, b: 3 }), ['x.b = 2 -> 3']],
    ['an argument', functionOf([7, 'a']), functionOf([7, 'b']), ['x[7] = "a" -> "b"']],
    ['an odd key', record({ 'a b': 1 }), record({ 'a b': 2 }), ['x["a b"] = 1 -> 2']],
    ['elements', set(1, 2, 3), set(3, 4, 5), ['x: removed 1, 2; added 4, 5']],
    ['a new key', record({ a: 1 }), record({ a: 1, b: 2 }), ['x.b: added 2']],
    ['items', sequence(1), sequence(1, 2, 3), ['x[1]: added 2', 'x[2]: added 3']],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test('with sequences counted from 1 in TLA+', () => {
    expect(told(sequence(1), sequence(2), 1)).toEqual(['x[1] = 1 -> 2']);
  });

  test('on several lines when one is too narrow', () => {
    const [fact] = tellChanges(
      diffStates(stateOf({ x: null }), stateOf({ x: record({ first: 1, second: 2 }) })),
      telling,
    );
    expect(factLines(fact!, 28, tlaNotation)).toEqual([
      'x = none -> [',
      '  first |-> 1,',
      '  second |-> 2',
      ']',
    ]);
  });
});

describe('tellTrace', () => {
  test('leaves out what a reader hides, and does not call it nothing', () => {
    const trace = behavior(stateOf({ x: 0, y: record({ a: 0, b: 0 }) }), [
      {
        action: 'Both',
        changes: [
          [['x'], 1],
          [['y', 'a'], 1],
          [['y', 'b'], 1],
        ],
      },
      { action: 'Hidden', changes: [[['x'], 2]] },
    ]);
    const { steps } = tellTrace(trace, { ...telling, hide: ['x', 'a'] })!;
    expect(steps.map(({ facts }) => facts.map((fact) => factText(fact, tlaNotation)))).toEqual([
      ['y.b = 0 -> 1'],
      [],
    ]);
    expect(steps.map(({ stutters }) => stutters)).toEqual([false, false]);
  });

  test('labels steps with their arguments', () => {
    const trace = behavior(stateOf({ x: 0 }), [
      { action: 'Pour', with: { from: 'big', to: 'small' } },
      { action: 'down_write(&lock)', with: { mm: 1 } },
      { action: 'unlock' },
    ]);
    expect(tellTrace(trace, telling)!.steps.map(({ label }) => label)).toEqual([
      'Pour(from = "big", to = "small")',
      'down_write(&lock) [mm = 1]',
      'unlock',
    ]);
  });

  test('labels steps of operators with their parameters by position, whatever is terse', () => {
    const place = { file: 'Spec.tla', line: 7, column: 1 };
    const trace = behavior(stateOf({ x: 0 }), [
      { action: 'Flip', with: { coin: 'b', times: 2 }, positional: true, place },
      { action: 'Coins!Flip', with: { coin: 'Coins' }, positional: true },
      { action: 'Rest', positional: true },
    ]);
    for (const terse of [false, true]) {
      const { steps } = tellTrace(trace, { ...telling, terse })!;
      expect(steps.map(({ label }) => label)).toEqual([
        'Flip("b", 2)',
        'Coins!Flip("Coins")',
        'Rest',
      ]);
      expect(steps.map((step) => step.place)).toEqual([place, null, null]);
    }
  });

  test('leaves out what a label contains, when it has to be terse', () => {
    const trace = behavior(stateOf({ x: 0 }), [
      { action: 'access page 0', with: { page: 0, mode: 'read' } },
      { action: 'Access', with: { page: 0 } },
    ]);
    const { steps } = tellTrace(trace, { ...telling, terse: true })!;
    expect(steps.map(({ label }) => label)).toEqual([
      'access page 0 [mode = "read"]',
      'Access(page = 0)',
    ]);
  });

  test('leaves the place of the acting process to its label, but not that of another', () => {
    const trace = behavior(stateOf({ p: record({ at: 'one' }), q: record({ at: 'one' }) }), [
      {
        process: 'p',
        action: 'one',
        changes: [
          [['p', 'at'], 'two'],
          [['q', 'at'], 'two'],
        ],
      },
    ]);
    const [step] = tellTrace(trace, telling)!.steps;
    expect(step!.facts.map((fact) => factText(fact, tlaNotation))).toEqual([
      'q.at = "one" -> "two"',
    ]);
    expect(step!.stutters).toBe(false);
  });

  test('says when a step changes nothing', () => {
    const [step] = tellTrace(behavior(stateOf({ x: 0 }), [{ action: 'wait' }]), telling)!.steps;
    expect(step!.stutters).toBe(true);
  });
});
