import fc from 'fast-check';
import { listed, table } from '../../reference/collections.js';
import { areEqual, asBoolean, asFunction, type Value } from '../../reference/values.js';
import { given, type Entries, type Entry } from './entry.js';
import { textOf } from './heap-values.js';
import { isIn, pair, type List } from './lists.js';
import { kind, Operator, set, type Pool } from './operands.js';
import { operator } from './operators.js';

type Related = (left: Value, right: Value) => boolean;

const pairsOf = (left: List, right: List): Value[] =>
  left.flatMap((x) => right.map((y) => pair([x, y])));

/** Some pairs of values of a pool: few, or all but a few. */
function somePairs(pool: Pool): fc.Arbitrary<Value[]> {
  const all = pairsOf(pool, pool);
  const equal = pool.map((each) => pair([each, each]));
  const before = all.filter((_, at) => Math.floor(at / pool.length) < at % pool.length);
  return fc.oneof(
    fc.subarray(all),
    fc.subarray([...equal, ...before]),
    fc.subarray(before).map((some) => [...equal, ...some]),
  );
}

const relation = kind<Related>(
  (pool) =>
    somePairs(pool).map((related) => {
      const all = pairsOf(pool, pool);
      return table(
        all,
        all.map((each) => isIn(related, each)),
      );
    }),
  (value) => (left, right) => asBoolean(asFunction(value).apply(pair([left, right]))),
);

const relating = operator<Related>(
  (pool) =>
    somePairs(pool).map((related) => {
      const text = String.raw`LAMBDA x, y : <<x, y>> \in ${textOf(listed(related))}`;
      return new Operator(text, (left, right) => isIn(related, pair([left, right])));
    }),
  (apply) => (left, right) => asBoolean(apply(left, right)),
);

type Property = (related: Related, elements: List) => boolean;

const forAll =
  (holds: (related: Related, x: Value, y: Value, z: Value) => boolean): Property =>
  (related, elements) =>
    elements.every((x) => elements.every((y) => elements.every((z) => holds(related, x, y, z))));

const all =
  (...parts: readonly Property[]): Property =>
  (related, elements) =>
    parts.every((part) => part(related, elements));

const reflexive = forAll((related, x) => related(x, x));
const irreflexive = forAll((related, x) => !related(x, x));
const symmetric = forAll((related, x, y) => related(x, y) === related(y, x));
const antisymmetric = forAll((related, x, y) => areEqual(x, y) || !related(x, y) || !related(y, x));
const asymmetric = forAll((related, x, y) => !related(x, y) || !related(y, x));
const transitive = forAll((related, x, y, z) => !related(x, y) || !related(y, z) || related(x, z));
const total = forAll((related, x, y) => related(x, y) || related(y, x));
const trichotomous = forAll((related, x, y) => areEqual(x, y) || related(x, y) || related(y, x));
const strictlyPartial = all(irreflexive, antisymmetric, transitive);
const partial = all(reflexive, antisymmetric, transitive);

const PROPERTIES: Readonly<Record<string, Property>> = {
  IsReflexive: reflexive,
  IsIrreflexive: irreflexive,
  IsSymmetric: symmetric,
  IsAntiSymmetric: antisymmetric,
  IsAsymmetric: asymmetric,
  IsTransitive: transitive,
  IsStrictlyPartiallyOrdered: strictlyPartial,
  IsPartiallyOrdered: partial,
  IsStrictlyTotallyOrdered: all(strictlyPartial, trichotomous),
  IsTotallyOrdered: all(partial, total),
};

/** Whether so many steps, or fewer but one, lead from one element to another. */
export function leadsTo(related: Related, elements: List, steps: number): Related {
  if (steps <= 1) return related;
  const before = leadsTo(related, elements, steps - 1);
  return (x, y) => related(x, y) || elements.some((z) => related(x, z) && before(z, y));
}

const closure = (related: Related, elements: List): Related =>
  leadsTo(related, elements, elements.length);

/** `[x, y \in S |-> ...]` */
export function matrix(related: Related, elements: List): Value {
  const truths = elements.flatMap((x) => elements.map((y) => related(x, y)));
  return table(pairsOf(elements, elements), truths);
}

const orSame =
  (related: Related): Related =>
  (x, y) =>
    areEqual(x, y) || related(x, y);

/** Module Relation. */
export const relations: Entries = {
  ...Object.fromEntries(
    Object.entries(PROPERTIES).flatMap(([name, property]): [string, Entry][] => [
      [name, given([relation, set], property)],
      [`${name}Under`, given([relating, set], property)],
    ]),
  ),
  IsConnected: given([relation, set], (related, elements) =>
    forAll((_, x, y) => orSame(closure(related, elements))(x, y))(related, elements),
  ),
  TransitiveClosure: given([relation, set], (related, elements) =>
    matrix(closure(related, elements), elements),
  ),
  ReflexiveTransitiveClosure: given([relation, set], (related, elements) =>
    matrix(orSame(closure(related, elements)), elements),
  ),
};
