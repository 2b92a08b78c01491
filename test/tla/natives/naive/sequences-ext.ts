import { listed, sequence, table } from '../../reference/collections.js';
import { areEqual, fail, type Value } from '../../reference/values.js';
import { given, type Entries } from './entry.js';
import {
  isIn,
  isSame,
  listsOf,
  pair,
  permutationsOf,
  subsetsOf,
  upTo,
  type List,
  modulo,
} from './lists.js';
import { map } from './map-operands.js';
import {
  index,
  item,
  list,
  natural,
  number,
  numberList,
  numbers,
  set,
  setOfLists,
  shortList,
  size,
} from './operands.js';
import { combine, order, test } from './operators.js';
import { part } from './sequences.js';
import { subsequences } from './subsequences.js';

/** The first index, from 1, at which a test passes, or the last; 0 for none. */
const firstIndex = (items: List, passes: (item: Value) => boolean): number =>
  items.findIndex((each) => passes(each)) + 1;
const lastIndex = (items: List, passes: (item: Value) => boolean): number =>
  items.findLastIndex((each) => passes(each)) + 1;

/** The items, those outside of a part being replaced by nothing that passes a test. */
function findBetween(find: typeof firstIndex) {
  return (items: List, from: number, to: number, passes: (item: Value) => boolean): number => {
    const found = find(part(items, from, to), passes);
    return found === 0 ? 0 : from - 1 + found;
  };
}

const without = (items: List, at: number): Value =>
  sequence(items.filter((_, position) => position !== at - 1));

const isPrefix = (one: List, whole: List): boolean => isSame(one, whole.slice(0, one.length));
const isSuffix = (one: List, whole: List): boolean =>
  isPrefix(one.toReversed(), whole.toReversed());

const prefixesOf = (items: List): List[] =>
  [0, ...upTo(items.length)].map((length) => items.slice(0, length));

function commonPrefixes(all: readonly List[]): List[] {
  const [first] = all;
  if (first === undefined) return [];
  return prefixesOf(first).filter((prefix) => all.every((each) => isPrefix(prefix, each)));
}

const setOfSequences = (all: readonly List[]): Value => listed(all.map((each) => sequence(each)));

const upToLength = (elements: List, most: number): Value =>
  setOfSequences([0, ...upTo(most)].flatMap((length) => listsOf(elements, length)));

/** By insertion, behind all that it does not precede. */
function sorted(items: readonly number[], precedes: (left: number, right: number) => boolean) {
  return items.reduce<number[]>((before, each) => {
    const at = before.findLastIndex((other) => !precedes(each, other)) + 1;
    return before.toSpliced(at, 0, each);
  }, []);
}

/** Module SequencesExt. */
export const sequencesExt: Entries = {
  ...subsequences,
  ToSet: [given([list], listed), given([map], (f) => listed(f.values))],
  TupleOf: given([set, size], (elements, length) => setOfSequences(listsOf(elements, length))),
  IsSorted: given([numberList, order], (items, precedes) =>
    items.every((each, at) => items.slice(at + 1).every((later) => precedes(each, later))),
  ),
  Reverse: given([list], (items) => sequence(items.toReversed())),
  ReplaceAll: given([list, item, item], (items, old, value) =>
    sequence(items.map((each) => (areEqual(each, old) ? value : each))),
  ),
  // An index out of range changes nothing.
  ReplaceAt: given([list, index, item], (items, at, value) =>
    sequence(items.map((each, position) => (position === at - 1 ? value : each))),
  ),
  Cons: given([item, list], (first, items) => sequence([first, ...items])),
  Snoc: given([item, list], (last, items) => sequence([...items, last])),
  SeqMod: given([number, number], (a, b) => (modulo(a, b) === 0 ? b : modulo(a, b))),
  Zip: given([list, list], (left, right) => {
    const length = Math.min(left.length, right.length);
    return sequence(left.slice(0, length).map((each, at) => pair([each, right[at]!])));
  }),

  Contains: given([list, item], isIn),
  SelectInSeq: given([list, test], firstIndex),
  SelectLastInSeq: given([list, test], lastIndex),
  SelectInSubSeq: given([list, index, index, test], findBetween(firstIndex)),
  SelectLastInSubSeq: given([list, index, index, test], findBetween(lastIndex)),
  Remove: given([list, item], (items, value) =>
    sequence(items.filter((each) => !areEqual(each, value))),
  ),
  RemoveFirst: given([list, item], (items, value) =>
    without(
      items,
      firstIndex(items, (each) => areEqual(each, value)),
    ),
  ),
  RemoveFirstMatch: given([list, test], (items, passes) =>
    without(items, firstIndex(items, passes)),
  ),

  InsertAt: given([list, index, item], (items, at, value) =>
    at < 1 || at > items.length + 1
      ? fail('out of range')
      : sequence(items.toSpliced(at - 1, 0, value)),
  ),
  // Just outside of the sequence there is nothing to remove.
  RemoveAt: given([list, index], (items, at) =>
    at < 0 || at > items.length + 1 ? fail('out of range') : without(items, at),
  ),
  Front: given([list], (items) => sequence(items.slice(0, -1))),
  Last: given([list], (items) => items.at(-1) ?? fail('empty')),

  IsPrefix: given([shortList, list], isPrefix),
  IsStrictPrefix: given(
    [shortList, list],
    (one, whole) => isPrefix(one, whole) && !isSame(one, whole),
  ),
  IsSuffix: given([shortList, list], isSuffix),
  IsStrictSuffix: given(
    [shortList, list],
    (one, whole) => isSuffix(one, whole) && !isSame(one, whole),
  ),
  Prefixes: given([list], (items) => setOfSequences(prefixesOf(items))),
  CommonPrefixes: given([setOfLists], (all) => setOfSequences(commonPrefixes(all))),
  LongestCommonPrefix: given([setOfLists], (all) =>
    sequence(commonPrefixes(all).at(-1) ?? fail('no sequence')),
  ),
  Suffixes: given([list], (items) =>
    setOfSequences([0, ...upTo(items.length)].map((skipped) => items.slice(skipped))),
  ),

  // The order in which TLC combines all items is from the first to the last.
  FoldSeq: given([combine, item, list], (op, base, items) =>
    items.reduce((result, each) => op(each, result), base),
  ),
  FoldLeft: given([combine, item, list], (op, base, items) =>
    items.reduce((result, each) => op(result, each), base),
  ),
  FoldRight: given([combine, list, item], (op, items, base) =>
    items.reduceRight((result, each) => op(each, result), base),
  ),
  FoldLeftDomain: given([combine, item, list], (op, base, items) =>
    upTo(items.length).reduce<Value>((result, at) => op(result, at), base),
  ),
  FoldRightDomain: given([combine, list, item], (op, items, base) =>
    upTo(items.length).reduceRight<Value>((result, at) => op(at, result), base),
  ),

  ToBag: given([list], (items) => {
    const { elements } = listed(items);
    return table(
      elements,
      elements.map((each) => items.filter((other) => areEqual(other, each)).length),
    );
  }),
  // TLC chooses the order of its values.
  SetToSeq: given([set], sequence),
  SetToSeqs: given([set], (elements) => setOfSequences(permutationsOf(elements))),
  SetToSortSeq: given([numbers, order], (all, precedes) => sequence(sorted(all, precedes))),
  SetToAllKPermutations: given([set], (elements) =>
    setOfSequences(subsetsOf(elements).flatMap(permutationsOf)),
  ),
  SeqOf: given([set, natural], upToLength),
  BoundedSeq: given([set, natural], upToLength),
};
