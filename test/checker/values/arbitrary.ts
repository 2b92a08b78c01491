import fc from 'fast-check';
import { compareValues } from '../../../src/checker/values/order.js';
import { modelValue } from '../../../src/checker/values/value.js';
import type { StateValue, Value } from '../../../src/checker/values/value.js';
import { functionOf, sequence, set, stateOf } from './build.js';

const fieldName = fc.constantFrom('a', 'b', 'owner', 'vma_list', 'pte', '__proto__', '#set');

const text = fc.oneof(
  fc.constantFrom('', 'fault', 'v5.8', 'true', 'two words', 'a"b\\c', 'line\nbreak', 'é→'),
  fc.string({ maxLength: 12 }),
);

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -3, max: 12 }),
  text,
  fc.constantFrom('m1', 'fault', 'X_a').map(modelValue),
);

function sortedFunction(entries: [Value, Value][]): Value {
  return functionOf(...entries.toSorted(([left], [right]) => compareValues(left, right)));
}

/** Values of every kind, nested a few levels, with canonical sets and sorted keys. */
export const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }).map((items) => sequence(...items)),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => set(...items)),
    fc.array(fc.tuple(fieldName, tie('value')), { maxLength: 4 }).map(sortedFunction),
    fc.array(fc.tuple(tie('value'), tie('value')), { maxLength: 3 }).map(sortedFunction),
  ),
})).value;

/** States of one spec: always the same variables. */
export const state: fc.Arbitrary<StateValue> = fc
  .record({ x: value, y: value, long_name: value })
  .map(stateOf);
