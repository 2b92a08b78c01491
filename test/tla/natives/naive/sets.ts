import { listed } from '../../reference/collections.js';
import { fail, type Value } from '../../reference/values.js';
import { given, type Entries } from './entry.js';
import { isIn, subsetsOf, sum, type List } from './lists.js';
import { item, numbers, set, sets, size } from './operands.js';
import { choose, combine, numberImage, numberTest, test } from './operators.js';

type Combine = (left: Value, right: Value) => Value;

/** As TLC folds a set: its first element is combined first. */
function fold(op: Combine, base: Value, elements: List): Value {
  return elements.reduce((result, each) => op(each, result), base);
}

/** The element that is chosen first is combined last. */
function mapThenFold(
  op: Combine,
  base: Value,
  imageOf: (element: number) => Value,
  chosen: (elements: readonly number[]) => number,
  elements: readonly number[],
): Value {
  if (elements.length === 0) return base;
  const first = chosen(elements);
  const others = elements.filter((each) => each !== first);
  return op(imageOf(first), mapThenFold(op, base, imageOf, chosen, others));
}

/** All ways to take one element of each set. */
function choices(all: readonly List[]): Value[][] {
  return all.reduce<Value[][]>(
    (chosen, elements) => chosen.flatMap((list) => elements.map((each) => [...list, each])),
    [[]],
  );
}

const extreme = (of: (...all: number[]) => number) => (elements: readonly number[]) =>
  elements.length === 0 ? fail('empty') : of(...elements);

/** Module FiniteSets. */
export const finiteSets: Entries = {
  IsFiniteSet: given([set], () => true),
  Cardinality: given([set], (elements) => elements.length),
};

/** Module Folds. */
export const folds: Entries = {
  MapThenFoldSet: given([combine, item, numberImage, choose, numbers], mapThenFold),
};

/** Module FiniteSetsExt. */
export const finiteSetsExt: Entries = {
  FoldSet: given([combine, item, set], fold),
  ReduceSet: given([combine, set, item], (op, elements, base) => fold(op, base, elements)),
  SumSet: given([numbers], sum),
  ProductSet: given([numbers], (all) => all.reduce((product, each) => product * each + 0, 1)),
  MapThenSumSet: given([numberImage, numbers], (imageOf, all) => sum(all.map(imageOf))),
  FlattenSet: given([sets], (all) => listed(all.flat())),
  SymDiff: given([set, set], (left, right) =>
    listed([...left, ...right].filter((each) => isIn(left, each) !== isIn(right, each))),
  ),
  Quantify: [
    given([set, test], (elements, passes) => elements.filter(passes).length),
    given([numbers, numberTest], (elements, passes) => elements.filter(passes).length),
  ],
  kSubset: given([size, set], (count, elements) =>
    listed(
      subsetsOf(elements)
        .filter(({ length }) => length === count)
        .map(listed),
    ),
  ),
  Max: given([numbers], extreme(Math.max)),
  Min: given([numbers], extreme(Math.min)),
  Choices: given([sets], (all) => listed(choices(all).map(listed))),
  ChooseUnique: given([set, test], (elements, passes) => {
    const found = elements.filter(passes);
    return found.length === 1 ? found[0]! : fail('not one');
  }),
};
