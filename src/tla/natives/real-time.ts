import { EvaluationError } from './evaluation-error.js';
import { native, type NativeTable } from './native.js';

/** What module RealTime adds to Reals: temporal formulas about a real-valued clock. */
export const realTime: NativeTable = new Map([
  ['RTBound', native(() => noRealTime('RTBound'))],
  ['RTnow', native(() => noRealTime('RTnow'))],
]);

function noRealTime(name: string): never {
  throw new EvaluationError(
    'no-real-arithmetic',
    `${name} cannot be evaluated: it lets the variable now take any real number.`,
  );
}
