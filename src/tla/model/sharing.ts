import type { WordExchange } from '../../checker/model.js';
import { HeapExchange, type Heap } from '../../checker/values/heap/index.js';

/** As `Model.sharing`. */
export type TlaSharing =
  { readonly words: WordExchange; isSound(): boolean } | { readonly refusal: string };

/**
 * How several workers can search a model whose values are in `heap`. Texts that come up while states
 * are made are ranked in the order in which that happens: from then on only one worker can.
 *
 * @param refusal why they cannot; undefined when nothing is known to be in the way
 */
export function sharingOf(heap: Heap, refusal: string | undefined): TlaSharing {
  if (refusal !== undefined) return { refusal };
  const { rankCount } = heap;
  return { words: new HeapExchange(heap), isSound: () => heap.rankCount === rankCount };
}
