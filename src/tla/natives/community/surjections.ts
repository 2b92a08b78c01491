import {
  cardinality,
  difference,
  functionSet,
  normalize,
  setFrom,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn } from '../function-values.js';
import { range } from './function-images.js';
import { functionOver } from './injections.js';
import { kept } from './kept.js';
import { isListable, sizeOf, unlisted } from './large-sets.js';

/** `Surjection(domain, images)` */
export function surjections(heap: Heap, domain: Handle, images: Handle): Handle {
  return kept(heap, `Surjection ${domain} ${images}`, () => {
    const size = sizeOf(heap, domain);
    if (isListable(countSurjections(size, sizeOf(heap, images)))) {
      return listSurjections(heap, domain, size, images);
    }
    return unlisted(heap, {
      set: functionSet(heap, domain, images),
      test: (f) => isOnto(heap, f, images),
    });
  });
}

function isOnto(heap: Heap, f: Handle, images: Handle): boolean {
  return cardinality(heap, difference(heap, images, range(heap, f, 'A function'))) === 0;
}

/**
 * The number of surjections of a set of `k` elements onto one of `n`: the first k - 1 elements reach
 * all of the n, or all but the one that the last element has.
 */
export function countSurjections(k: number, n: number): number {
  if (k < n) return 0;
  if (n === 0) return k === 0 ? 1 : 0;
  // There are at least n^(k - n) n! of them, and at least 2^k - 2 for n > 1.
  if (!isListable(n ** (k - n)) || (n > 1 && k > 20)) return Number.POSITIVE_INFINITY;
  let counts = [1, ...Array.from({ length: n }, () => 0)];
  for (let size = 1; size <= k; size++) {
    counts = counts.map((count, onto) => onto * (count + (counts[onto - 1] ?? 0)));
  }
  return counts[n]!;
}

function listSurjections(heap: Heap, domain: Handle, size: number, images: Handle): Handle {
  const elements = elementsIn(heap, images);
  const uses = elements.map(() => 0);
  const mark = heap.mark();
  pushSurjections(heap, normalize(heap, domain), size, elements, uses, []);
  return setFrom(heap, mark);
}

/**
 * Pushes the functions whose first values are those that are chosen.
 *
 * @param uses how often each image is chosen
 */
function pushSurjections(
  heap: Heap,
  domain: Handle,
  size: number,
  images: readonly Handle[],
  uses: number[],
  chosen: Handle[],
): void {
  const missing = uses.filter((count) => count === 0).length;
  if (missing > size - chosen.length) return;
  if (chosen.length === size) {
    heap.push(functionOver(heap, domain, chosen));
    return;
  }
  for (const [index, image] of images.entries()) {
    const count = uses[index]!;
    uses[index] = count + 1;
    chosen.push(image);
    pushSurjections(heap, domain, size, images, uses, chosen);
    chosen.pop();
    uses[index] = count;
  }
}
