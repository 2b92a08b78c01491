import type { Handle } from '../../checker/values/heap/index.js';
import { negate } from './arithmetic.js';
import { native, type NativeTable } from './native.js';

/** What module Integers adds to Naturals. */
export const integers: NativeTable = new Map([
  ['Int', native(({ heap }) => heap.integers)],
  ['-.', native(({ heap }, value: Handle) => negate(heap, value))],
]);
