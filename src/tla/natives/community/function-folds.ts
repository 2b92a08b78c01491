import type { Handle, Heap } from '../../../checker/values/heap/index.js';
import type { BinaryOperator } from '../native.js';
import { unfit } from '../operands.js';
import { imagesOf } from './function-images.js';

/**
 * Combines all values of a function, the one of the first argument first: how TLC folds it.
 *
 * @throws OperandError `not-a-function`, `not-enumerable`
 */
export function foldImages(
  heap: Heap,
  combine: BinaryOperator,
  base: Handle,
  f: Handle,
  role: string,
): Handle {
  return imagesOf(heap, f, role, unfit).reduce((result, image) => combine(image, result), base);
}
