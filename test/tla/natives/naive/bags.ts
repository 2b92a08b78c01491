import { listed, table } from '../../reference/collections.js';
import { areEqual, type FunctionValue, type Value } from '../../reference/values.js';
import { given, type Entries } from './entry.js';
import { distinct, isIn, sum, type List } from './lists.js';
import { bag, count, map, numberBag, setOfBags } from './map-operands.js';
import { item, set } from './operands.js';
import { choose, combine, numberImage, image } from './operators.js';

/** All copies of all elements, those of the first element first. */
type Copies = List;

type Combine = (left: Value, right: Value) => Value;

const copiesOf = (value: Value, copies: Copies): number =>
  copies.filter((each) => areEqual(each, value)).length;

function bagOf(copies: Copies): FunctionValue {
  const elements = distinct(copies);
  return table(
    elements,
    elements.map((each) => copiesOf(each, copies)),
  );
}

/** The copies that are left when some are taken away. */
function less(copies: Copies, taken: Copies): Copies {
  return taken.reduce<Value[]>(
    (left, each) => {
      const at = left.findIndex((other) => areEqual(other, each));
      return at < 0 ? left : left.toSpliced(at, 1);
    },
    [...copies],
  );
}

/** All ways to keep some of the copies; those of the same element do not differ. */
const subbags = (copies: Copies): Copies[] =>
  distinct(copies).reduce<Value[][]>(
    (all, each) => {
      const numbers = [...Array(copiesOf(each, copies) + 1).keys()];
      return all.flatMap((kept) =>
        numbers.map((number) => [...kept, ...Array<Value>(number).fill(each)]),
      );
    },
    [[]],
  );

const isBag = (f: FunctionValue): boolean =>
  f.values.every((copies) => typeof copies === 'number' && copies > 0);

/** Module Bags. */
export const bags: Entries = {
  IsABag: [given([count], isBag), given([map], isBag), given([bag], () => true)],
  BagToSet: given([bag], listed),
  SetToBag: given([set], bagOf),
  BagIn: given([item, bag], (value, copies) => isIn(copies, value)),
  EmptyBag: given([], () => bagOf([])),
  '(+)': given([bag, bag], (left, right) => bagOf([...left, ...right])),
  '(-)': given([bag, bag], (left, right) => bagOf(less(left, right))),
  BagUnion: given([setOfBags], (all) => bagOf(all.flat())),
  '\\sqsubseteq': given([bag, bag], (left, right) => less(left, right).length === 0),
  SubBag: given([bag], (copies) => listed(subbags(copies).map(bagOf))),
  BagOfAll: given([image, bag], (imageOf, copies) => bagOf(copies.map(imageOf))),
  BagCardinality: given([bag], (copies) => copies.length),
  CopiesIn: given([item, bag], copiesOf),
};

/** As the definition has it, the base is there once for each element, and once more. */
function mapThenFold(
  op: Combine,
  base: Value,
  imageOf: (element: number) => Value,
  _chosen: unknown,
  copies: readonly number[],
): Value {
  return distinct(copies).reduceRight<Value>((result, element) => {
    const own = copies.filter((each) => each === element);
    return op(
      own.reduce<Value>((part, each) => op(part, imageOf(each)), base),
      result,
    );
  }, base);
}

const product = (numbers: readonly number[]): number =>
  numbers.reduce((result, each) => result * each + 0, 1);

/** Module BagsExt. */
export const bagsExt: Entries = {
  BagAdd: given([bag, item], (copies, value) => bagOf([...copies, value])),
  BagRemove: given([bag, item], (copies, value) => bagOf(less(copies, [value]))),
  BagRemoveAll: given([bag, item], (copies, value) =>
    bagOf(copies.filter((each) => !areEqual(each, value))),
  ),
  MapThenFoldBag: given([combine, item, numberImage, choose, numberBag], mapThenFold),
  // As TLC folds a bag: its first element is combined first.
  FoldBag: given([combine, item, bag], (op, base, copies) =>
    copies.reduce((result, each) => op(result, each), base),
  ),
  SumBag: given([numberBag], sum),
  ProductBag: given([numberBag], product),
};
