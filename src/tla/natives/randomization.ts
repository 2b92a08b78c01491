import {
  cardinality,
  integer,
  integerOf,
  isInteger,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { OperandError, withoutRefusals } from './evaluation-error.js';
import { elementsIn, setOf, tupleOf } from './function-values.js';
import { native, type NativeTable } from './native.js';
import { finiteSetOperand, naturalOperand, unusable } from './operands.js';
import { randomSubset, randomSubsetOfSize } from './random-choice.js';
import type { Runtime } from './runtime.js';

/** How often `TestRandomSetOfSubsets` tries. */
const TRIALS = 5;

/** Module Randomization. */
export const randomization: NativeTable = new Map([
  [
    'RandomSubset',
    native(
      (runtime, size: Handle, set: Handle) =>
        randomSubsetOfSize(runtime, subsetSize(runtime.heap, size), set),
      { impure: true },
    ),
  ],
  ['RandomSetOfSubsets', native(randomSetOfSubsets, { impure: true })],
  ['TestRandomSetOfSubsets', native(withoutRefusals(sizesOfRandomSets), { impure: true })],
]);

function sizesOfRandomSets(runtime: Runtime, count: Handle, mean: Handle, set: Handle): Handle {
  const { heap } = runtime;
  const sizes = Array.from({ length: TRIALS }, () =>
    integer(heap, cardinality(heap, randomSetOfSubsets(runtime, count, mean, set))),
  );
  return tupleOf(heap, sizes);
}

/**
 * As in TLC, a negative number is not refused, but of no use.
 *
 * @throws EvaluationError, OperandError `not-a-natural-number`
 */
function subsetSize(heap: Heap, size: Handle): number {
  const role = 'The first operand of RandomSubset';
  if (isInteger(heap, size) && integerOf(heap, size) < 0) {
    throw unusable('not-a-natural-number', role, 'a natural number', heap, size);
  }
  return naturalOperand(heap, size, role);
}

/**
 * At most `count` random subsets of a set, which have `mean` elements on average.
 *
 * @throws OperandError `out-of-range`, `not-a-natural-number`, `not-a-set`,
 *   `not-enumerable`
 */
function randomSetOfSubsets(runtime: Runtime, count: Handle, mean: Handle, set: Handle): Handle {
  const { heap } = runtime;
  const subsets = naturalOperand(heap, count, 'The first operand of RandomSetOfSubsets');
  const size = naturalOperand(heap, mean, 'The second operand of RandomSetOfSubsets');
  const role = 'The third operand of RandomSetOfSubsets';
  const elements = elementsIn(heap, finiteSetOperand(heap, set, role));
  if (subsets > 2 ** elements.length || size > elements.length) {
    throw new OperandError(
      'out-of-range',
      `A set of ${elements.length} elements has no ${subsets} subsets of ${size} elements each.`,
    );
  }
  const probability = elements.length === 0 ? 0 : size / elements.length;
  return setOf(
    heap,
    Array.from({ length: subsets }, () => randomSubset(runtime, elements, probability)),
  );
}
