import fc from 'fast-check';
import type {
  ActionCount,
  CheckResult,
  PropertyResult,
  TraceEntry,
} from '../../src/checker/result.js';
import type { StateValue, Value } from '../../src/checker/values/value.js';
import { functionOf, record, sequence, set, stateOf } from '../checker/values/build.js';
import { checkResult } from './build.js';

/** A word that fits on a line, now and then with signs that formats or terminals treat specially. */
const word = fc.oneof(
  fc.constantFrom('fault', 'mutex_lock(&vdev->vma_lock)', 'a|b', '`x`', 'caf\u00e9', '\u001b[31m'),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, '_')),
);

const phrase = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: 0, max: 999 }),
  word,
);

const fieldName = fc.constantFrom('at', 'owner', 'readers', 'vma_list');

const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }).map((items) => sequence(...items)),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => set(...items)),
    fc.dictionary(fieldName, tie('value'), { maxKeys: 3 }).map(record),
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: 9 }), tie('value')), { maxLength: 3 })
      .map((entries) => functionOf(...entries)),
  ),
})).value;

const state: fc.Arbitrary<StateValue> = fc
  .record({ enabled: value, list: value, 'thread 1': value })
  .map(stateOf);

const process = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((index) => `thread ${index}`),
  word,
  fc.constant(undefined),
);

const place = fc.option(
  fc.record({ file: word, line: fc.integer({ min: 1, max: 9999 }), column: fc.constant(1) }),
  { nil: undefined },
);

const entry: fc.Arbitrary<TraceEntry> = fc.record({
  step: fc
    .record({
      action: phrase,
      process,
      arguments: fc.dictionary(fieldName, scalar, { maxKeys: 2 }),
      positional: fc.boolean(),
      place,
    })
    .map(({ process: name, arguments: given, place: at, ...step }) => ({
      ...step,
      arguments: new Map(Object.entries(given)),
      ...(name !== undefined && { process: name }),
      ...(at !== undefined && { place: at }),
    })),
  state,
});

const trace: fc.Arbitrary<TraceEntry[]> = fc
  .tuple(state, fc.array(entry, { maxLength: 12 }))
  .map(([start, steps]) => [{ step: null, state: start }, ...steps]);

const property: fc.Arbitrary<PropertyResult> = fc.record({
  name: word,
  kind: fc.constantFrom('invariant', 'action property', 'deadlock'),
  description: phrase,
  verdict: fc.constant('violated'),
});

const action: fc.Arbitrary<ActionCount> = fc.record({
  name: phrase,
  fired: fc.nat(),
  distinct: fc.nat(),
});

/** Results with one violation and an arbitrary trace. */
export const violation: fc.Arbitrary<CheckResult> = fc
  .record({
    spec: word,
    constant: word,
    property,
    trace,
    left: fc.nat(),
    reason: phrase,
    actions: fc.array(action, { maxLength: 3 }),
  })
  .map(({ spec, constant, property: broken, trace: steps, left, reason, actions }) =>
    checkResult({
      spec,
      actions,
      source: { frontEnd: 'typescript', spec, constants: { setting: constant } },
      status: 'violation',
      exitCode: 12,
      left,
      properties: [broken],
      violations: [{ property: broken.name, kind: broken.kind, trace: steps }],
      notChecked: [{ name: 'fault-ends', reason }],
    }),
  );
