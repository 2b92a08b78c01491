import {
  normalize,
  setFrom,
  union,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { tooLarge } from '../../../checker/values/heap/failures.js';
import { elementsIn, setOf } from '../function-values.js';
import { isListable } from './large-sets.js';

/**
 * `Choices(sets)`: the sets that have one element chosen from each of the sets, and no others.
 *
 * @throws ValueError `set-too-large`, `not-enumerable`, `not-a-set`
 */
export function choices(heap: Heap, sets: Handle): Handle {
  const all = elementsIn(heap, sets).map((set) => elementsIn(heap, set));
  if (!isListable(countIfDisjoint(all))) throw refused();
  let chosen = new Set([heap.emptySet]);
  for (const elements of all) {
    const singles = elements.map((element) => setOf(heap, [element]));
    const extended = new Set<Handle>();
    for (const choice of chosen) {
      for (const single of singles) extended.add(normalize(heap, union(heap, choice, single)));
      if (!isListable(extended.size)) throw refused();
    }
    chosen = extended;
  }
  const mark = heap.mark();
  for (const choice of chosen) heap.push(choice);
  return setFrom(heap, mark);
}

/** The number of choices when no two sets have an element in common, in which case all differ. */
function countIfDisjoint(sets: readonly (readonly Handle[])[]): number {
  const elements = sets.flat();
  const areDisjoint = new Set(elements).size === elements.length;
  return areDisjoint ? sets.reduce((product, set) => product * set.length, 1) : 0;
}

function refused(): Error {
  return tooLarge('the set of all choices');
}
