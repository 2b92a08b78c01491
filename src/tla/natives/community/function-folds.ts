import type { Handle, Heap } from '../../../checker/values/heap/index.js';
import type { BinaryOperator } from '../native.js';
import { imagesOf } from './function-images.js';

/**
 * Combines all values of a function, the one of the first argument first: how TLC folds it.
 *
 * @throws EvaluationError `not-a-function`
 */
export function foldImages(
  heap: Heap,
  combine: BinaryOperator,
  base: Handle,
  f: Handle,
  role: string,
): Handle {
  return imagesOf(heap, f, role).reduce((result, image) => combine(image, result), base);
}
