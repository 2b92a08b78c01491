import {
  booleanHandle,
  cardinality,
  integer,
  isFinite,
  type Handle,
} from '../../checker/values/heap/index.js';
import { native, type NativeTable } from './native.js';

/** Module FiniteSets. */
export const finiteSets: NativeTable = new Map([
  ['IsFiniteSet', native(({ heap }, set: Handle) => booleanHandle(isFinite(heap, set)))],
  ['Cardinality', native(({ heap }, set: Handle) => integer(heap, cardinality(heap, set)))],
]);
