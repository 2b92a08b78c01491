import { retyped } from './canonical.js';
import { ValueError } from './errors.js';
import { NOTHING } from './handle.js';
import type { Handle } from './handle.js';
import { itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import * as kinds from './kinds.js';
import { keptFunctionOf } from './lazy.js';
import { TO_DOMAIN } from './operations.js';
import { describe } from './show.js';
import { interval } from './symbolic.js';

/**
 * `DOMAIN f`
 *
 * @throws ValueError `not-a-function`
 */
export function domainOf(heap: Heap, f: Handle): Handle {
  switch (kinds.kindOf(heap, f)) {
    case kinds.TUPLE:
      return interval(heap, 1, lengthOf(heap, f));
    case kinds.RECORD:
      return namesOf(heap, itemAt(heap, f, 0));
    case kinds.FUNCTION:
      return itemAt(heap, f, 0);
    case kinds.LAZY_FUNCTION:
      return keptFunctionOf(heap, f).lazy.domain;
    default:
      throw notAFunction(heap, f, 'DOMAIN is asked for the domain of');
  }
}

/** @param use what was done with the value, as in `EXCEPT is applied to` */
export function notAFunction(heap: Heap, found: Handle, use: string): ValueError {
  return new ValueError(
    'not-a-function',
    `${use} ${describe(heap, found)}, but expects a function, a tuple or a record.`,
  );
}

/** The names of a shape as a set. */
function namesOf(heap: Heap, shape: Handle): Handle {
  const known = heap.memo.find(TO_DOMAIN, shape, NOTHING);
  if (known !== NOTHING) return known;
  return heap.memo.keep(TO_DOMAIN, shape, NOTHING, retyped(heap, shape, kinds.SET));
}
