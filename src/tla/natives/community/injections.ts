import {
  cardinality,
  functionFrom,
  functionSet,
  normalize,
  setFrom,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn } from '../function-values.js';
import { imagesOf, range } from './function-images.js';
import { functionOperand } from '../operands.js';
import { kept } from './kept.js';
import { isListable, sizeOf, unlisted } from './large-sets.js';

/**
 * Whether no two arguments have the same value.
 *
 * @throws OperandError `not-a-function`; EvaluationError `not-enumerable`; ValueError `incomparable`
 */
export function isInjective(heap: Heap, f: Handle, role: string): boolean {
  functionOperand(heap, f, role);
  return cardinality(heap, range(heap, f, role)) === imagesOf(heap, f, role).length;
}

/** The number of injections of a set of `k` elements into one of `n`. */
export function countInjections(k: number, n: number): number {
  let count = 1;
  for (let index = 0; index < k && count > 0 && isListable(count); index++) count *= n - index;
  return count;
}

/** `Injection(domain, images)` */
export function injections(heap: Heap, domain: Handle, images: Handle): Handle {
  return kept(heap, `Injection ${domain} ${images}`, () => {
    const size = sizeOf(heap, domain);
    if (isListable(countInjections(size, sizeOf(heap, images)))) {
      return listInjections(heap, domain, size, images);
    }
    return unlisted(heap, {
      set: functionSet(heap, domain, images),
      test: (f) => isInjective(heap, f, 'A function'),
    });
  });
}

function listInjections(heap: Heap, domain: Handle, size: number, images: Handle): Handle {
  const elements = elementsIn(heap, images);
  const mark = heap.mark();
  if (size <= elements.length) pushInjections(heap, normalize(heap, domain), size, elements, 0);
  return setFrom(heap, mark);
}

/** Pushes the functions whose first values are those that are fixed, and the others any images. */
function pushInjections(
  heap: Heap,
  domain: Handle,
  size: number,
  images: Handle[],
  fixed: number,
): void {
  if (fixed === size) {
    heap.push(functionOver(heap, domain, images.slice(0, size)));
    return;
  }
  for (let chosen = fixed; chosen < images.length; chosen++) {
    swap(images, fixed, chosen);
    pushInjections(heap, domain, size, images, fixed + 1);
    swap(images, fixed, chosen);
  }
}

function swap(images: Handle[], left: number, right: number): void {
  [images[left], images[right]] = [images[right]!, images[left]!];
}

/** The function of these values, in the order of its arguments. */
export function functionOver(heap: Heap, domain: Handle, values: readonly Handle[]): Handle {
  const mark = heap.mark();
  for (const value of values) heap.push(value);
  return functionFrom(heap, domain, mark);
}
