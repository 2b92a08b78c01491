import { sequence } from '../../reference/collections.js';
import { fail } from '../../reference/values.js';
import { given, having, type Entries } from './entry.js';
import { isPartOf, type List } from './lists.js';
import { index, item, list, set, text } from './operands.js';
import { test } from './operators.js';

/** The items between two indexes; none if the first is after the second. */
export function part<Item>(items: readonly Item[], from: number, to: number): Item[] {
  if (from > to) return [];
  return from < 1 || to > items.length ? fail('out of range') : items.slice(from - 1, to);
}

/** A string of these characters. */
export function joined(characters: readonly unknown[]): string {
  return characters.join('');
}

function firstOf(items: List): List[number] {
  return items[0] ?? fail('empty');
}

/** Module Sequences. */
export const sequences: Entries = {
  Seq: having([set, list], (elements, items) => isPartOf(items, elements)),
  Len: [given([list], (items) => items.length), given([text], (items) => items.length)],
  '\\o': [
    given([list, list], (left, right) => sequence([...left, ...right])),
    given([text, text], (left, right) => joined([...left, ...right])),
  ],
  Append: given([list, item], (items, last) => sequence([...items, last])),
  Head: given([list], firstOf),
  Tail: [
    given([list], (items) => (items.length === 0 ? fail('empty') : sequence(items.slice(1)))),
    given([text], (items) => (items.length === 0 ? fail('empty') : joined(items.slice(1)))),
  ],
  SubSeq: [
    given([list, index, index], (items, from, to) => sequence(part(items, from, to))),
    given([text, index, index], (items, from, to) => joined(part(items, from, to))),
  ],
  SelectSeq: given([list, test], (items, passes) => sequence(items.filter(passes))),
};
