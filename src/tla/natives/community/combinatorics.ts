import {
  integer,
  integerOf,
  lazyFunction,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { multiply } from '../arithmetic.js';
import { OperandError } from '../evaluation-error.js';
import { native, type NativeTable } from '../native.js';
import { naturalOperand } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { binomial } from './binomial.js';

/** Module Combinatorics. */
export const combinatorics: NativeTable = new Map([
  ['factorial', native(factorial)],
  ['choose', native(choose)],
]);

/** The function itself: it is applied to a number as `factorial[5]`. */
function factorial({ heap }: Runtime): Handle {
  return lazyFunction(heap, {
    domain: heap.naturals,
    apply: (number) => factorialOf(heap, integerOf(heap, number)),
  });
}

/** @throws OperandError `overflow` */
function factorialOf(heap: Heap, number: number): Handle {
  let product = integer(heap, 1);
  for (let factor = 2; factor <= number; factor++) {
    product = multiply(heap, integer(heap, factor), product);
  }
  return product;
}

/** @throws OperandError `overflow`, `not-a-natural-number` */
function choose({ heap }: Runtime, size: Handle, taken: Handle): Handle {
  const n = naturalOperand(heap, size, 'The first operand of choose');
  const k = naturalOperand(heap, taken, 'The second operand of choose');
  const count = binomial(n, k);
  if (count === (count | 0)) return integer(heap, count);
  throw new OperandError('overflow', `choose(${n}, ${k}) is no 32-bit integer.`);
}
