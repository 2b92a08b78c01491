import {
  apply,
  domainOf,
  integer,
  integerOf,
  isFunctionKind,
  isInteger,
  kindOf,
  member,
  normalize,
  union,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { add } from './arithmetic.js';
import { EvaluationError, type OperandError } from './evaluation-error.js';
import { elementsIn, functionOf, setOf, tabulate } from './function-values.js';
import type { UnaryOperator } from './native.js';
import { finiteSetOperand, unfit, unusable } from './operands.js';

/*
 * A bag is a function from its elements to how often it has them: at least once. As in TLC, only
 * operations that add copies insist on the latter.
 */

const ZERO = 1;
const ONE = 3;
const MOST_SUBBAGS = 1_000_000;

/** `IsABag(value)` */
export function isBag(heap: Heap, value: Handle): boolean {
  if (!isFunctionKind(kindOf(heap, value))) return false;
  return elementsIn(heap, domainOf(heap, value)).every((element) =>
    isPositive(heap, apply(heap, value, element)),
  );
}

/** `SetToBag(set)` @throws OperandError `not-a-set`, `not-enumerable` */
export function bagOfSet(heap: Heap, set: Handle): Handle {
  return tabulate(heap, finiteSetOperand(heap, set, 'The operand of SetToBag'), () => ONE);
}

/** `DOMAIN bag` @throws EvaluationError `not-a-bag` */
export function elementsOf(heap: Heap, bag: Handle, role: string): Handle {
  if (isFunctionKind(kindOf(heap, bag))) return domainOf(heap, bag);
  throw notABag(heap, bag, role);
}

/** `CopiesIn(element, bag)`: 0 when it has none. @throws EvaluationError `not-a-bag` */
export function copiesIn(heap: Heap, element: Handle, bag: Handle, role: string): Handle {
  if (!member(heap, element, elementsOf(heap, bag, role))) return ZERO;
  const copies = apply(heap, bag, element);
  if (isInteger(heap, copies)) return copies;
  throw notABag(heap, bag, role);
}

/** `left (+) right` @throws EvaluationError `not-a-bag`, `overflow` */
export function bagSum(heap: Heap, left: Handle, right: Handle, role: string): Handle {
  if (!isBag(heap, left)) throw notABag(heap, left, role);
  if (!isBag(heap, right)) throw notABag(heap, right, role);
  return tabulate(heap, union(heap, domainOf(heap, left), domainOf(heap, right)), (element) =>
    add(heap, copiesIn(heap, element, left, role), copiesIn(heap, element, right, role)),
  );
}

/** `left (-) right` @throws EvaluationError, OperandError `not-a-bag` */
export function bagDifference(heap: Heap, left: Handle, right: Handle): Handle {
  const remaining = new Map<Handle, Handle>();
  elementsOf(heap, right, 'The right operand of (-)');
  for (const [element, copies] of numbers(heap, left, 'The left operand of (-)')) {
    const taken = numberIn(heap, element, right, 'The right operand of (-)');
    if (copies > taken) remaining.set(element, integer(heap, copies - taken));
  }
  return functionOf(heap, remaining);
}

/** `left \sqsubseteq right` @throws EvaluationError, OperandError `not-a-bag` */
export function isSubbag(heap: Heap, left: Handle, right: Handle): boolean {
  elementsOf(heap, right, 'The right operand of \\sqsubseteq');
  return numbers(heap, left, 'The left operand of \\sqsubseteq').every(
    ([element, copies]) =>
      copies <= numberIn(heap, element, right, 'The right operand of \\sqsubseteq'),
  );
}

/**
 * `BagUnion(bags)`. As in TLC, a single bag is the union, whatever it is, and of others only copies
 * that several of them have are looked at.
 *
 * @throws EvaluationError `not-a-set`, `not-enumerable`, `not-a-bag`, `not-an-integer`, `overflow`
 */
export function bagUnion(heap: Heap, bags: Handle): Handle {
  const all = elementsIn(heap, finiteSetOperand(heap, bags, 'The operand of BagUnion'));
  const [first = heap.emptyTuple, ...others] = all;
  return others.reduce((sum, bag) => joined(heap, sum, bag), first);
}

function joined(heap: Heap, left: Handle, right: Handle): Handle {
  const role = 'An element of the operand of BagUnion';
  const leftElements = elementsOf(heap, left, role);
  const rightElements = elementsOf(heap, right, role);
  return tabulate(heap, union(heap, leftElements, rightElements), (element) => {
    if (!member(heap, element, rightElements)) return apply(heap, left, element);
    const copies = apply(heap, right, element);
    if (!member(heap, element, leftElements)) return copies;
    return add(heap, apply(heap, left, element), copies);
  });
}

/** `BagOfAll(operator, bag)` @throws EvaluationError `not-a-bag`, `overflow` */
export function bagOfAll(heap: Heap, operator: UnaryOperator, bag: Handle): Handle {
  const images = new Map<Handle, Handle>();
  for (const [element, copies] of counts(heap, bag, 'The second operand of BagOfAll')) {
    const image = normalize(heap, operator(element));
    images.set(image, add(heap, images.get(image) ?? ZERO, integer(heap, copies)));
  }
  return functionOf(heap, images);
}

/** `BagCardinality(bag)` @throws EvaluationError `not-a-bag`, `overflow` */
export function bagCardinality(heap: Heap, bag: Handle): Handle {
  const role = 'The operand of BagCardinality';
  if (!isBag(heap, bag)) throw notABag(heap, bag, role);
  return counts(heap, bag, role).reduce(
    (sum, [, copies]) => add(heap, sum, integer(heap, copies)),
    ZERO,
  );
}

/**
 * `SubBag(bag)`: the set of its subbags.
 *
 * @throws EvaluationError `not-a-bag`, `set-too-large`
 */
export function subbags(heap: Heap, bag: Handle): Handle {
  if (!isBag(heap, bag)) throw unusable('not-a-bag', 'The operand of SubBag', 'a bag', heap, bag);
  const all = counts(heap, bag, 'The operand of SubBag');
  const total = all.reduce((product, [, copies]) => product * (copies + 1), 1);
  if (total > MOST_SUBBAGS) {
    throw new EvaluationError(
      'set-too-large',
      `A bag with ${total} subbags has more than can be enumerated (${MOST_SUBBAGS}).`,
    );
  }
  return setOf(
    heap,
    Array.from({ length: total }, (_, index) => subbagAt(heap, all, index)),
  );
}

/** The subbag that is number `index`: its digits tell how many copies of each element it has. */
function subbagAt(heap: Heap, all: readonly (readonly [Handle, number])[], index: number): Handle {
  const part = new Map<Handle, Handle>();
  let rest = index;
  for (const [element, copies] of all) {
    const taken = rest % (copies + 1);
    if (taken > 0) part.set(element, integer(heap, taken));
    rest = Math.floor(rest / (copies + 1));
  }
  return functionOf(heap, part);
}

/** The elements of a bag, in their order, each with its number of copies. */
function counts(heap: Heap, bag: Handle, role: string): [Handle, number][] {
  return elementsIn(heap, elementsOf(heap, bag, role)).map((element) => [
    element,
    integerOf(heap, copiesIn(heap, element, bag, role)),
  ]);
}

/** The same of a function that is compared with another one, whose values have to be numbers. */
function numbers(heap: Heap, bag: Handle, role: string): [Handle, number][] {
  return elementsIn(heap, elementsOf(heap, bag, role)).map((element) => [
    element,
    numberIn(heap, element, bag, role),
  ]);
}

function numberIn(heap: Heap, element: Handle, bag: Handle, role: string): number {
  if (!member(heap, element, domainOf(heap, bag))) return 0;
  const copies = apply(heap, bag, element);
  if (isInteger(heap, copies)) return integerOf(heap, copies);
  throw unusable('not-a-bag', role, 'a bag', heap, bag);
}

function isPositive(heap: Heap, value: Handle): boolean {
  return isInteger(heap, value) && integerOf(heap, value) > 0;
}

function notABag(heap: Heap, value: Handle, role: string): OperandError {
  return unfit('not-a-bag', role, 'a bag', heap, value);
}
