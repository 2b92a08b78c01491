import {
  booleanHandle,
  cardinality,
  integer,
  isFinite,
  isSetKind,
  kindOf,
  type Handle,
} from '../../checker/values/heap/index.js';
import { native, type NativeTable } from './native.js';
import { notFinite } from './operands.js';
import type { Runtime } from './runtime.js';

/** Module FiniteSets. */
export const finiteSets: NativeTable = new Map([
  ['IsFiniteSet', native(({ heap }, set: Handle) => booleanHandle(isFinite(heap, set)))],
  ['Cardinality', native(countElements)],
]);

/** @throws EvaluationError `not-countable` */
function countElements({ heap }: Runtime, set: Handle): Handle {
  if (isSetKind(kindOf(heap, set)) && isFinite(heap, set)) {
    return integer(heap, cardinality(heap, set));
  }
  const failure = notFinite(heap, set);
  throw failure('not-countable', 'The operand of Cardinality', 'a finite set', heap, set);
}
