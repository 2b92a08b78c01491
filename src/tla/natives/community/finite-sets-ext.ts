import {
  bigUnion,
  cursor,
  difference,
  integer,
  NOTHING,
  union,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { show } from '../../../checker/values/heap/show.js';
import { add, greaterOrEqual, lessOrEqual, multiply } from '../arithmetic.js';
import { EvaluationError } from '../evaluation-error.js';
import { native, type BinaryOperator, type NativeTable, type UnaryOperator } from '../native.js';
import { finiteSetOperand, unusable } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { choices } from './choices.js';
import { foldElements } from './folds.js';
import { holds } from './conditions.js';
import { subsetsOfSize } from './subsets-of-size.js';

const ZERO = 1;
const ONE = 3;

/** Module FiniteSetsExt. */
export const finiteSetsExt: NativeTable = new Map([
  [
    'FoldSet',
    native(({ heap }, combine: BinaryOperator, base: Handle, set: Handle) =>
      foldElements(heap, combine, base, set),
    ),
  ],
  [
    'ReduceSet',
    native(({ heap }, combine: BinaryOperator, set: Handle, base: Handle) =>
      foldElements(heap, combine, base, set),
    ),
  ],
  ['SumSet', native(({ heap }, set: Handle) => mapThenSumSet(heap, (element) => element, set))],
  [
    'ProductSet',
    native(({ heap }, set: Handle) =>
      foldElements(heap, (left, right) => multiply(heap, left, right), ONE, set),
    ),
  ],
  [
    'MapThenSumSet',
    native(({ heap }, image: UnaryOperator, set: Handle) => mapThenSumSet(heap, image, set)),
  ],
  ['FlattenSet', native(({ heap }, sets: Handle) => bigUnion(heap, sets))],
  ['SymDiff', native(symmetricDifference)],
  ['Quantify', native(quantify)],
  ['kSubset', native(({ heap }, size: Handle, set: Handle) => subsetsOfSize(heap, size, set))],
  ['Max', native(({ heap }, set: Handle) => extreme(heap, set, greaterOrEqual, 'Max'))],
  ['Min', native(({ heap }, set: Handle) => extreme(heap, set, lessOrEqual, 'Min'))],
  ['Choices', native(({ heap }, sets: Handle) => choices(heap, sets))],
  ['ChooseUnique', native(chooseUnique)],
]);

function mapThenSumSet(heap: Heap, image: UnaryOperator, set: Handle): Handle {
  return foldElements(heap, (element, sum) => add(heap, image(element), sum), ZERO, set);
}

function symmetricDifference({ heap }: Runtime, left: Handle, right: Handle): Handle {
  return union(heap, difference(heap, left, right), difference(heap, right, left));
}

/** How many elements satisfy a condition. */
function quantify({ heap }: Runtime, set: Handle, condition: UnaryOperator): Handle {
  let count = 0;
  const elements = cursor(heap, finiteSetOperand(heap, set, 'The first operand of Quantify'));
  for (let element = elements.next(); element !== NOTHING; element = elements.next()) {
    if (holds(heap, condition(element), 'Quantify')) count++;
  }
  return integer(heap, count);
}

/**
 * The integer that is at one end of all others.
 *
 * @param isBeyond whether an integer is as far out as another
 * @throws EvaluationError `empty-set`, `not-an-integer`
 */
function extreme(
  heap: Heap,
  set: Handle,
  isBeyond: (heap: Heap, left: Handle, right: Handle) => boolean,
  operator: string,
): Handle {
  const elements = cursor(heap, set);
  let best = elements.next();
  if (best === NOTHING) throw new EvaluationError('empty-set', `${operator}({}) has no value.`);
  // The first one is compared with itself, so that it has to be an integer, too.
  for (let element = best; element !== NOTHING; element = elements.next()) {
    if (isBeyond(heap, element, best)) best = element;
  }
  return best;
}

/** The one element that satisfies a condition. @throws EvaluationError `not-unique` */
function chooseUnique({ heap }: Runtime, set: Handle, condition: UnaryOperator): Handle {
  let found = NOTHING;
  const elements = cursor(heap, set);
  for (let element = elements.next(); element !== NOTHING; element = elements.next()) {
    if (!holds(heap, condition(element), 'ChooseUnique', unusable)) continue;
    if (found !== NOTHING) throw notUnique(heap, set, 'several');
    found = element;
  }
  if (found === NOTHING) throw notUnique(heap, set, 'no');
  return found;
}

function notUnique(heap: Heap, set: Handle, count: string): EvaluationError {
  return new EvaluationError(
    'not-unique',
    `ChooseUnique needs one element that satisfies its condition, ` +
      `but ${count} elements of ${show(heap, set)} do.`,
  );
}
