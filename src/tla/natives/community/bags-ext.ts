import {
  apply,
  domainOf,
  difference,
  except,
  member,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { add, multiply, subtract } from '../arithmetic.js';
import {
  functionDomain,
  elementsIn,
  override,
  setOf,
  singleton,
  tabulate,
} from '../function-values.js';
import { native, type BinaryOperator, type NativeTable, type UnaryOperator } from '../native.js';
import {
  functionOperand,
  integerOperand,
  unfit,
  unusable,
  type OperandFailure,
} from '../operands.js';
import type { Runtime } from '../runtime.js';

const ZERO = 1;
const ONE = 3;

/** Module BagsExt. A bag is a function from its elements to how often it has them. */
export const bagsExt: NativeTable = new Map([
  ['BagAdd', native(addOne)],
  ['BagRemove', native(removeOne)],
  ['BagRemoveAll', native(removeAll)],
  ['MapThenFoldBag', native(mapThenFoldBag)],
  [
    'FoldBag',
    native(({ heap }, combine: BinaryOperator, base: Handle, bag: Handle) =>
      foldBag(heap, combine, base, bag, 'The third operand of FoldBag'),
    ),
  ],
  ['SumBag', native(totalling(add, ZERO, 'SumBag'))],
  ['ProductBag', native(totalling(multiply, ONE, 'ProductBag'))],
]);

function addOne({ heap }: Runtime, bag: Handle, element: Handle): Handle {
  const domain = functionDomain(heap, bag, 'The first operand of BagAdd');
  if (!member(heap, element, domain)) return override(heap, bag, singleton(heap, element, ONE));
  return except(heap, bag, element, add(heap, apply(heap, bag, element), ONE));
}

function removeOne({ heap }: Runtime, bag: Handle, element: Handle): Handle {
  const domain = functionDomain(heap, bag, 'The first operand of BagRemove');
  if (!member(heap, element, domain)) return bag;
  const copies = apply(heap, bag, element);
  if (copies === ONE) return without(heap, bag, element);
  return except(heap, bag, element, subtract(heap, copies, ONE));
}

function removeAll({ heap }: Runtime, bag: Handle, element: Handle): Handle {
  functionDomain(heap, bag, 'The first operand of BagRemoveAll');
  return without(heap, bag, element);
}

function without(heap: Heap, bag: Handle, element: Handle): Handle {
  const domain = functionDomain(heap, bag, 'A bag');
  const rest = difference(heap, domain, setOf(heap, [element]));
  return tabulate(heap, rest, (other) => apply(heap, bag, other));
}

/**
 * Combines the images of all copies of each element with the base, and then the results, of which
 * that of the first element is combined last. As the definition has it, the base is used once for
 * each element, and once more; and `choose` is of no importance.
 */
function mapThenFoldBag(
  { heap }: Runtime,
  combine: BinaryOperator,
  base: Handle,
  image: UnaryOperator,
  _choose: UnaryOperator,
  bag: Handle,
): Handle {
  const role = 'The fifth operand of MapThenFoldBag';
  const results = elementsIn(heap, functionDomain(heap, bag, role)).map((element) =>
    repeated(copiesOf(heap, bag, element, role, unusable), base, (result) =>
      combine(result, image(element)),
    ),
  );
  return results.reduceRight((result, one) => combine(one, result), base);
}

/** As TLC folds a bag: the base is used once, and the first element is combined first. */
function foldBag(
  heap: Heap,
  combine: BinaryOperator,
  base: Handle,
  bag: Handle,
  role: string,
): Handle {
  return elementsIn(heap, domainOf(heap, functionOperand(heap, bag, role))).reduce(
    (result, element) =>
      repeated(copiesOf(heap, bag, element, role, unfit), result, (part) => combine(part, element)),
    base,
  );
}

function totalling(
  combine: (heap: Heap, left: Handle, right: Handle) => Handle,
  base: Handle,
  operator: string,
) {
  return ({ heap }: Runtime, bag: Handle): Handle =>
    foldBag(
      heap,
      (left, right) => combine(heap, left, right),
      base,
      bag,
      `The operand of ${operator}`,
    );
}

/** @throws EvaluationError `not-an-integer`, `not-a-bag` */
function copiesOf(
  heap: Heap,
  bag: Handle,
  element: Handle,
  role: string,
  failure: OperandFailure,
): number {
  const value = apply(heap, bag, element);
  const copies = integerOperand(heap, value, 'A number of copies in a bag', failure);
  if (copies > 0) return copies;
  throw failure('not-a-bag', role, 'a bag', heap, bag);
}

function repeated(times: number, start: Handle, step: (value: Handle) => Handle): Handle {
  let value = start;
  for (let done = 0; done < times; done++) value = step(value);
  return value;
}
