import { booleanHandle, type Handle } from '../../checker/values/heap/index.js';
import * as arithmetic from './arithmetic.js';
import { native, type NativeTable } from './native.js';

/** Module Naturals. Its operators take and give all integers of 32 bits. */
export const naturals: NativeTable = new Map([
  ['Nat', native(({ heap }) => heap.naturals)],
  ['+', native(({ heap }, a: Handle, b: Handle) => arithmetic.add(heap, a, b))],
  ['-', native(({ heap }, a: Handle, b: Handle) => arithmetic.subtract(heap, a, b))],
  ['*', native(({ heap }, a: Handle, b: Handle) => arithmetic.multiply(heap, a, b))],
  ['^', native(({ heap }, a: Handle, b: Handle) => arithmetic.power(heap, a, b))],
  ['\\div', native(({ heap }, a: Handle, b: Handle) => arithmetic.divide(heap, a, b))],
  ['%', native(({ heap }, a: Handle, b: Handle) => arithmetic.modulo(heap, a, b))],
  ['..', native(({ heap }, a: Handle, b: Handle) => arithmetic.range(heap, a, b))],
  ['<', native(({ heap }, a: Handle, b: Handle) => booleanHandle(arithmetic.less(heap, a, b)))],
  [
    '<=',
    native(({ heap }, a: Handle, b: Handle) => booleanHandle(arithmetic.lessOrEqual(heap, a, b))),
  ],
  ['>', native(({ heap }, a: Handle, b: Handle) => booleanHandle(arithmetic.greater(heap, a, b)))],
  [
    '>=',
    native(({ heap }, a: Handle, b: Handle) =>
      booleanHandle(arithmetic.greaterOrEqual(heap, a, b)),
    ),
  ],
]);
