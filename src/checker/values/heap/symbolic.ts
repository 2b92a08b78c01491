import type { Handle } from './handle.js';
import type { Heap } from './heap.js';
import * as kinds from './kinds.js';
import type { FilterSet, LazyFunction } from './lazy.js';

/** `low .. high`, of two int32. */
export function interval(heap: Heap, low: number, high: number): Handle {
  if (low > high) return heap.emptySet;
  const items = heap.draft(2);
  heap.words[items] = low;
  heap.words[items + 1] = high;
  return heap.sealPlain(kinds.INTERVAL, 2);
}

/** `SUBSET set` */
export function powerset(heap: Heap, set: Handle): Handle {
  return sealOne(heap, kinds.POWERSET, set);
}

/** `[domain -> range]` */
export function functionSet(heap: Heap, domain: Handle, range: Handle): Handle {
  return sealTwo(heap, kinds.FUNCTION_SET, domain, range);
}

/** `[name: set, ...]` of the sets pushed since the mark, in the order of the shape. */
export function recordSet(heap: Heap, shape: Handle, mark: number): Handle {
  const count = heap.top - mark;
  const items = heap.draft(count + 1);
  heap.words[items] = shape;
  for (let index = 0; index < count; index++) {
    heap.words[items + 1 + index] = heap.stack[mark + index]!;
  }
  heap.top = mark;
  return heap.seal(kinds.RECORD_SET, count + 1);
}

/** `S \X T \X ...` of the sets pushed since the mark. */
export function product(heap: Heap, mark: number): Handle {
  return heap.sealFrom(kinds.PRODUCT, mark);
}

/** `Seq(set)` */
export function sequencesOver(heap: Heap, set: Handle): Handle {
  return sealOne(heap, kinds.SEQUENCES, set);
}

/** A function whose values are computed, each once, when they are asked for. */
export function lazyFunction(heap: Heap, lazy: LazyFunction): Handle {
  return heap.lazy(kinds.LAZY_FUNCTION, heap.lazies.addFunction(lazy));
}

/** A set whose condition is evaluated when it is asked for. */
export function filterSet(heap: Heap, filter: FilterSet): Handle {
  return heap.lazy(kinds.FILTER, heap.lazies.addFilter(filter));
}

export function sealOne(heap: Heap, kind: number, item: Handle): Handle {
  const items = heap.draft(1);
  heap.words[items] = item;
  return heap.seal(kind, 1);
}

export function sealTwo(heap: Heap, kind: number, first: Handle, second: Handle): Handle {
  const items = heap.draft(2);
  heap.words[items] = first;
  heap.words[items + 1] = second;
  return heap.seal(kind, 2);
}
