import { describe, expect, test } from 'vitest';
import type { CheckResult, PropertyResult } from '../../../src/checker/result.js';
import { propertyEntries, telltalePlace } from '../../../src/report/shared/properties.js';
import { stateOf } from '../../checker/values/build.js';
import { behavior, checkResult } from '../build.js';

const place = { file: 'Spec.tla', line: 3, column: 1 };

const assumption = (name: string, verdict: PropertyResult['verdict'] = 'holds') =>
  ({ name, kind: 'assumption', place, verdict }) as const;

const listed = (parts: Partial<CheckResult>) => propertyEntries(checkResult(parts));

describe('propertyEntries', () => {
  test('tells assumptions with the same verdict together, and a false one by itself', () => {
    const entries = listed({
      properties: [
        assumption('A'),
        assumption('B'),
        assumption('C', 'violated'),
        assumption('D', 'undecided'),
        assumption('E', 'undecided'),
        { name: 'I', kind: 'invariant', verdict: 'undecided' },
        { name: 'J', kind: 'invariant', verdict: 'undecided' },
      ],
      violations: [{ property: 'C', kind: 'assumption', trace: [] }],
    });
    expect(entries.map(({ name, count }) => [name, count])).toEqual([
      ['A', 2],
      ['C', 1],
      ['D', 2],
      ['I', 1],
      ['J', 1],
    ]);
    expect(entries.map(telltalePlace)).toEqual([null, place, null, null, null]);
  });

  test('gives a violation to the part of a property that is violated', () => {
    const trace = behavior(stateOf({ x: 0 }), [{ action: 'Step' }]);
    const violation = { property: 'Refines', kind: 'action property', trace } as const;
    const entries = listed({
      properties: [
        { name: 'Refines', kind: 'initial property', verdict: 'holds' },
        { name: 'Refines', kind: 'action property', place, verdict: 'violated' },
      ],
      violations: [violation],
    });
    expect(entries.map((entry) => entry.violation)).toEqual([null, violation]);
    expect(entries.map(telltalePlace)).toEqual([null, null]);
  });
});
