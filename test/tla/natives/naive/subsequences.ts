import { listed, sequence } from '../../reference/collections.js';
import { fail, type Value } from '../../reference/values.js';
import { given, type Entries } from './entry.js';
import { isSame, subsetsOf, upTo, type List } from './lists.js';
import { couple, index, list, lists, shortList, shortText, text, texts } from './operands.js';
import { joined, part } from './sequences.js';

/** All places of a sequence, each with what is from there to the end. */
const restsOf = (items: List): List[] => [0, ...upTo(items.length)].map((at) => items.slice(at));

const startsWith = (whole: List, one: List): boolean => isSame(whole.slice(0, one.length), one);

/** Where a sequence begins in another one for the first time, from 1; 0 for nowhere. */
function indexOf(one: List, whole: List): number {
  return restsOf(whole).findIndex((rest) => startsWith(rest, one)) + 1;
}

function firstIndexOf(one: List, whole: List): number {
  const at = indexOf(one, whole);
  return at === 0 ? fail('no part of it') : at;
}

/** A sequence with another one in the place of so many items. */
function replacedAt(at: number, insert: List, size: number, whole: List): List {
  return [...part(whole, 1, at - 1), ...insert, ...part(whole, at + size, whole.length)];
}

function withFirstReplaced(insert: List, old: List, whole: List): List {
  const at = indexOf(old, whole);
  return at === 0 ? whole : replacedAt(at, insert, old.length, whole);
}

/** From left to right; an empty one is before each item. */
function withAllReplaced(insert: List, old: List, whole: List): List {
  if (isSame(old, whole)) return insert;
  if (old.length === 0) return whole.flatMap((each) => [...insert, each]);
  const [first, ...others] = whole;
  if (first === undefined) return [];
  return startsWith(whole, old)
    ? [...insert, ...withAllReplaced(insert, old, whole.slice(old.length))]
    : [first, ...withAllReplaced(insert, old, others)];
}

/** What is between any two places. */
const contiguous = (items: List): List[] =>
  restsOf(items).flatMap((rest) =>
    [0, ...upTo(rest.length)].map((length) => rest.slice(0, length)),
  );

const turns = (left: List, right: List): Value => {
  if (left.length !== right.length) return fail('different lengths');
  if (left.length === 0) return sequence([sequence([]), sequence([])]);
  return sequence(left.flatMap((each, at) => [sequence([each]), sequence([right[at]!])]));
};

/** SequencesExt: sequences, and strings, inside of others. */
export const subsequences: Entries = {
  FlattenSeq: [
    given([lists], (all) => sequence(all.flat())),
    given([texts], (all) => (all.length === 0 ? sequence([]) : joined(all.flat()))),
  ],
  Interleave: [given([couple, couple], turns), given([shortList, shortList], turns)],
  SubSeqs: [
    given([list], (items) => listed(contiguous(items).map(sequence))),
    given([text], (items) => listed(contiguous(items).map(joined))),
  ],
  AllSubSeqs: given([list], (items) => listed(subsetsOf(items).map(sequence))),
  IndexFirstSubSeq: [
    given([shortList, list], firstIndexOf),
    given([shortText, text], firstIndexOf),
  ],
  ReplaceSubSeqAt: given([index, list, shortList, list], (at, insert, old, whole) =>
    sequence(replacedAt(at, insert, old.length, whole)),
  ),
  ReplaceFirstSubSeq: [
    given([list, shortList, list], (insert, old, whole) =>
      sequence(withFirstReplaced(insert, old, whole)),
    ),
    given([shortText, shortText, text], (insert, old, whole) =>
      joined(withFirstReplaced(insert, old, whole)),
    ),
  ],
  ReplaceAllSubSeqs: [
    given([list, shortList, list], (insert, old, whole) =>
      sequence(withAllReplaced(insert, old, whole)),
    ),
    given([shortText, shortText, text], (insert, old, whole) =>
      joined(withAllReplaced(insert, old, whole)),
    ),
  ],
};
