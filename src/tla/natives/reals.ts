import { EvaluationError } from './evaluation-error.js';
import { native, type NativeTable } from './native.js';

/**
 * What module Reals adds to Integers. Values are integers: `Real` can be asked for its elements,
 * but no operator makes a fraction.
 */
export const reals: NativeTable = new Map([
  ['Real', native(({ heap }) => heap.reals)],
  ['/', native(() => noRealArithmetic('Division of real numbers, /,'))],
  ['Infinity', native(() => noRealArithmetic('Infinity'))],
]);

function noRealArithmetic(what: string): never {
  throw new EvaluationError(
    'no-real-arithmetic',
    `${what} cannot be evaluated: all numbers are integers.`,
  );
}
