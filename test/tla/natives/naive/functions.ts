import { listed, table } from '../../reference/collections.js';
import {
  areEqual,
  asNumber,
  fail,
  type FunctionValue,
  type Value,
} from '../../reference/values.js';
import { given, type Entries } from './entry.js';
import { isIn, isPartOf, listsOf, sum, type List } from './lists.js';
import { count, map } from './map-operands.js';
import { item, set, shortSet } from './operands.js';
import { combine, test } from './operators.js';

type Map = FunctionValue;
type Combine = (left: Value, right: Value) => Value;

const restricted = (f: Map, keys: List): Map =>
  table(
    keys,
    keys.map((key) => f.apply(key)),
  );

const functionsBetween = (from: List, to: List): Map[] =>
  listsOf(to, from.length).map((values) => table(from, values));

const isInjective = (f: Map): boolean => listed(f.values).elements.length === f.values.length;

const injections = (from: List, to: List): Map[] => functionsBetween(from, to).filter(isInjective);

const surjections = (from: List, to: List): Map[] =>
  functionsBetween(from, to).filter((f) => isPartOf(to, f.values));

const bijections = (from: List, to: List): Map[] => surjections(from, to).filter(isInjective);

const all = (functions: (from: List, to: List) => Map[]) =>
  given([shortSet, shortSet], (from, to) => listed(functions(from, to)));

const any = (functions: (from: List, to: List) => Map[]) =>
  given([shortSet, shortSet], (from, to) => functions(from, to).length > 0);

/** For each value the first argument of those given, or any of them for what is no value. */
function inverse(f: Map, from: List, to: List): Map {
  const argumentOf = (value: Value): Value => {
    const found = from.find((key) => !isIn(f.values, value) || areEqual(f.apply(key), value));
    return found ?? fail('no argument');
  };
  return table(to, to.map(argumentOf));
}

/** As TLC folds a function: the value of its first argument is combined first. */
const folded = (op: Combine, base: Value, f: Map, keys: List): Value =>
  keys.reduce((result, key) => op(f.apply(key), result), base);

/** Module Functions. */
export const functions: Entries = {
  Restrict: given([map, set], restricted),
  RestrictDomain: given([map, test], (f, passes) =>
    restricted(f, f.domain.elements.filter(passes)),
  ),
  RestrictValues: given([map, test], (f, passes) =>
    restricted(
      f,
      f.domain.elements.filter((key) => passes(f.apply(key))),
    ),
  ),
  IsRestriction: given([map, map], (narrow, wide) =>
    narrow.domain.elements.every(
      (key) => isIn(wide.domain.elements, key) && areEqual(wide.apply(key), narrow.apply(key)),
    ),
  ),
  Range: given([map], (f) => listed(f.values)),
  Pointwise: given([map, map, combine], (f, g, op) => {
    const keys = f.domain.elements;
    return table(
      keys,
      keys.map((key) => op(f.apply(key), g.apply(key))),
    );
  }),
  Inverse: given([map, set, set], inverse),
  // Among several arguments with the same value TLC chooses none.
  AntiFunction: given([map], (f) =>
    isInjective(f) ? inverse(f, f.domain.elements, listed(f.values).elements) : fail('several'),
  ),
  IsInjective: given([map], isInjective),
  Injection: all(injections),
  Surjection: all(surjections),
  Bijection: all(bijections),
  ExistsInjection: any(injections),
  ExistsSurjection: any(surjections),
  ExistsBijection: any(bijections),
  FoldFunction: given([combine, item, map], (op, base, f) =>
    folded(op, base, f, f.domain.elements),
  ),
  FoldFunctionOnSet: given([combine, item, map, set], folded),
  SumFunction: given([count], (f) => sum(f.values.map(asNumber))),
  SumFunctionOnSet: given([count, set], (f, keys) =>
    sum(keys.map((key) => asNumber(f.apply(key)))),
  ),
};
