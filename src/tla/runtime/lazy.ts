import {
  cursor,
  filterSet,
  functionFrom,
  itemAt,
  kindOf,
  INTERVAL,
  PRODUCT,
  RAW_SET,
  SET,
  lazyFunction,
  lengthOf,
  setFrom,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';

/** The elements that pass the test: at once if they are listed, otherwise as a predicate. */
export function filterElements(
  heap: Heap,
  set: Handle,
  test: (element: Handle) => boolean,
): Handle {
  if (!isListed(heap, set)) return filterSet(heap, { set, test });
  const mark = heap.mark();
  const elements = cursor(heap, set);
  for (let each = elements.next(); each !== 0; each = elements.next()) {
    if (test(each)) heap.push(each);
  }
  return setFrom(heap, mark);
}

/** A function: all of its values at once if its domain is listed, otherwise when they are asked for. */
export function functionOver(
  heap: Heap,
  domain: Handle,
  apply: (argument: Handle) => Handle,
): Handle {
  if (!isListed(heap, domain)) return lazyFunction(heap, { domain, apply });
  const mark = heap.mark();
  const elements = cursor(heap, domain);
  for (let each = elements.next(); each !== 0; each = elements.next()) heap.push(apply(each));
  return functionFrom(heap, domain, mark);
}

/** Whether the elements of a set are listed, or those of all factors of a product. */
function isListed(heap: Heap, set: Handle): boolean {
  const kind = kindOf(heap, set);
  if (kind !== PRODUCT) return kind === SET || kind === INTERVAL || kind === RAW_SET;
  for (let factor = 0; factor < lengthOf(heap, set); factor++) {
    if (!isListed(heap, itemAt(heap, set, factor))) return false;
  }
  return true;
}
