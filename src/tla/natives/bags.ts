import { booleanHandle, integerOf, type Handle } from '../../checker/values/heap/index.js';
import * as bag from './bag-operations.js';
import { native, type NativeTable, type UnaryOperator } from './native.js';

/** Module Bags. */
export const bags: NativeTable = new Map([
  ['IsABag', native(({ heap }, value: Handle) => booleanHandle(bag.isBag(heap, value)))],
  [
    'BagToSet',
    native(({ heap }, value: Handle) => bag.elementsOf(heap, value, 'The operand of BagToSet')),
  ],
  ['SetToBag', native(({ heap }, set: Handle) => bag.bagOfSet(heap, set))],
  [
    'BagIn',
    native(({ heap }, element: Handle, value: Handle) => {
      const copies = bag.copiesIn(heap, element, value, 'The second operand of BagIn');
      return booleanHandle(integerOf(heap, copies) > 0);
    }),
  ],
  ['EmptyBag', native(({ heap }) => heap.emptyTuple)],
  [
    '(+)',
    native(({ heap }, left: Handle, right: Handle) =>
      bag.bagSum(heap, left, right, 'An operand of (+)'),
    ),
  ],
  ['(-)', native(({ heap }, left: Handle, right: Handle) => bag.bagDifference(heap, left, right))],
  ['BagUnion', native(({ heap }, set: Handle) => bag.bagUnion(heap, set))],
  [
    '\\sqsubseteq',
    native(({ heap }, left: Handle, right: Handle) =>
      booleanHandle(bag.isSubbag(heap, left, right)),
    ),
  ],
  ['SubBag', native(({ heap }, value: Handle) => bag.subbags(heap, value))],
  [
    'BagOfAll',
    native(({ heap }, operator: UnaryOperator, value: Handle) =>
      bag.bagOfAll(heap, operator, value),
    ),
  ],
  ['BagCardinality', native(({ heap }, value: Handle) => bag.bagCardinality(heap, value))],
  [
    'CopiesIn',
    native(({ heap }, element: Handle, value: Handle) =>
      bag.copiesIn(heap, element, value, 'The second operand of CopiesIn'),
    ),
  ],
]);
