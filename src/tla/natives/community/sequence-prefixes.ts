import {
  booleanHandle,
  equal,
  FALSE,
  itemAt,
  kindOf,
  lengthOf,
  setFrom,
  STRING,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { OperandError } from '../evaluation-error.js';
import { elementsIn } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import { finiteSetOperand, indexedOperand, sequenceOperand, unfit } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { part, sizeOf } from './sequence-parts.js';

/** The operators of SequencesExt for prefixes and suffixes. Strings have prefixes, too. */
export const prefixes: NativeTable = new Map([
  ['IsPrefix', native(({ heap }, left: Handle, right: Handle) => isPrefix(heap, left, right))],
  ['IsStrictPrefix', native(strict(isPrefix))],
  ['IsSuffix', native(({ heap }, left: Handle, right: Handle) => isSuffix(heap, left, right))],
  ['IsStrictSuffix', native(strict(isSuffix))],
  ['Prefixes', native(({ heap }, sequence: Handle) => prefixesOf(heap, sequence))],
  ['CommonPrefixes', native(commonPrefixes)],
  ['LongestCommonPrefix', native(longestCommonPrefix)],
  ['Suffixes', native(suffixes)],
]);

/** A relation for unequal operands only. */
function strict(relation: (heap: Heap, left: Handle, right: Handle) => Handle) {
  return ({ heap }: Runtime, left: Handle, right: Handle): Handle =>
    relation(heap, left, right) === FALSE ? FALSE : booleanHandle(!equal(heap, left, right));
}

function isPrefix(heap: Heap, left: Handle, right: Handle): Handle {
  refuseMixture(heap, left, right);
  const size = sizeOf(heap, left);
  const fits = size <= sizeOf(heap, right);
  return booleanHandle(fits && commonLength(heap, left, right) === size);
}

/** @throws OperandError `not-a-string` for a string and something else */
function refuseMixture(heap: Heap, left: Handle, right: Handle): void {
  const isString = kindOf(heap, left) === STRING;
  if (isString === (kindOf(heap, right) === STRING)) return;
  const [role, other] = isString
    ? ['The second operand of IsPrefix, after a string,', right]
    : ['The first operand of IsPrefix, before a string,', left];
  throw unfit('not-a-string', role, 'a string', heap, other);
}

function isSuffix(heap: Heap, left: Handle, right: Handle): Handle {
  const ends = indexedOperand(heap, left, 'The first operand of IsSuffix');
  const whole = indexedOperand(heap, right, 'The second operand of IsSuffix');
  const skipped = lengthOf(heap, whole) - lengthOf(heap, ends);
  if (skipped < 0) return FALSE;
  // As the definition has it, from the last item to the first.
  for (let index = lengthOf(heap, ends) - 1; index >= 0; index--) {
    const isSame = equal(heap, itemAt(heap, ends, index), itemAt(heap, whole, skipped + index));
    if (!isSame) return FALSE;
  }
  return booleanHandle(true);
}

/**
 * The number of items that two sequences, or characters that two strings, have in common from
 * their start.
 */
function commonLength(heap: Heap, left: Handle, right: Handle): number {
  if (kindOf(heap, left) === STRING && kindOf(heap, right) === STRING) {
    return commonCharacters(heap.textOf(left), heap.textOf(right));
  }
  const items = sequenceOperand(heap, left, 'The operand');
  const others = sequenceOperand(heap, right, 'The operand');
  const most = Math.min(lengthOf(heap, items), lengthOf(heap, others));
  let same = 0;
  while (same < most && equal(heap, itemAt(heap, items, same), itemAt(heap, others, same))) same++;
  return same;
}

function commonCharacters(left: string, right: string): number {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  return same;
}

function prefixesOf(heap: Heap, sequence: Handle): Handle {
  const mark = heap.mark();
  for (let size = sizeOf(heap, sequence); size >= 0; size--) {
    heap.push(part(heap, sequence, 1, size));
  }
  return setFrom(heap, mark);
}

function commonPrefixes({ heap }: Runtime, sequences: Handle): Handle {
  const longest = longestPrefix(heap, elementsIn(heap, sequences));
  return longest === undefined ? heap.emptySet : prefixesOf(heap, longest);
}

/** @throws OperandError `not-a-set`, `not-enumerable`, `empty-set` */
function longestCommonPrefix({ heap }: Runtime, sequences: Handle): Handle {
  const set = finiteSetOperand(heap, sequences, 'The operand of LongestCommonPrefix');
  const longest = longestPrefix(heap, elementsIn(heap, set));
  if (longest !== undefined) return longest;
  throw new OperandError('empty-set', 'LongestCommonPrefix({}) has no value.');
}

/** What all sequences start with; undefined for no sequence. */
function longestPrefix(heap: Heap, sequences: readonly Handle[]): Handle | undefined {
  const [first, ...others] = sequences;
  if (first === undefined) return undefined;
  const size = others.reduce(
    (most, other) => Math.min(most, commonLength(heap, first, other)),
    sizeOf(heap, first),
  );
  return part(heap, first, 1, size);
}

function suffixes({ heap }: Runtime, sequence: Handle): Handle {
  const items = sequenceOperand(heap, sequence, 'The operand of Suffixes');
  const size = lengthOf(heap, items);
  const mark = heap.mark();
  for (let from = 1; from <= size + 1; from++) heap.push(part(heap, items, from, size));
  return setFrom(heap, mark);
}
