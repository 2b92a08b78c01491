import { isNormal, type Handle, type Heap } from '../../../checker/values/heap/index.js';

/** So many values are remembered for each heap before all are forgotten. */
const MOST_KEPT = 10_000;

const keptValues = new WeakMap<Heap, Map<string, Handle>>();

/**
 * A value that takes long to make, and that specs ask for again and again, in invariants for
 * instance: made once for each name, unless it is lazy, as those are released.
 *
 * @param name tells the operator and its operands
 */
export function kept(heap: Heap, name: string, make: () => Handle): Handle {
  let values = keptValues.get(heap);
  if (values === undefined || values.size > MOST_KEPT) {
    values = new Map();
    keptValues.set(heap, values);
  }
  const known = values.get(name);
  if (known !== undefined) return known;
  const value = make();
  if (isNormal(heap, value)) values.set(name, value);
  return value;
}
