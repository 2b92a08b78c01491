import { equal, select, type Handle, type Heap } from '../../../checker/values/heap/index.js';
import { elementsIn, recordOf, setOf } from '../function-values.js';
import { native, type NativeTable, type Thunk } from '../native.js';
import type { Runtime } from '../runtime.js';

/** Module Variants. A variant is a record of a tag and a value. */
export const variants: NativeTable = new Map([
  ['UNIT', native(({ heap }) => unit(heap))],
  ['Variant', native(({ heap }, tag: Handle, value: Handle) => variant(heap, tag, value))],
  ['VariantTag', native(({ heap }, value: Handle) => tagOf(heap, value))],
  ['VariantFilter', native(filter)],
  ['VariantGetUnsafe', native(({ heap }, _tag: Handle, value: Handle) => contentOf(heap, value))],
  ['VariantGetOrElse', native(getOrElse, { lazy: [2] })],
]);

/** The value of variants that need none. */
export function unit(heap: Heap): Handle {
  return heap.string('U_OF_UNIT');
}

export function variant(heap: Heap, tag: Handle, value: Handle): Handle {
  return recordOf(
    heap,
    new Map([
      ['tag', tag],
      ['value', value],
    ]),
  );
}

/** @throws ValueError `not-a-record`, `no-such-field` */
export function tagOf(heap: Heap, value: Handle): Handle {
  return select(heap, value, heap.string('tag'));
}

/** @throws ValueError `not-a-record`, `no-such-field` */
export function contentOf(heap: Heap, value: Handle): Handle {
  return select(heap, value, heap.string('value'));
}

/** The values of all elements that have a tag. */
function filter({ heap }: Runtime, tag: Handle, set: Handle): Handle {
  const tagged = elementsIn(heap, set).filter((element) => equal(heap, tagOf(heap, element), tag));
  return setOf(
    heap,
    tagged.map((element) => contentOf(heap, element)),
  );
}

function getOrElse({ heap }: Runtime, tag: Handle, value: Handle, otherwise: Thunk): Handle {
  return equal(heap, tagOf(heap, value), tag) ? contentOf(heap, value) : otherwise();
}
