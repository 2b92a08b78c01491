import {
  equal,
  integer,
  itemAt,
  kindOf,
  lengthOf,
  normalize,
  setFrom,
  STRING,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { tooLarge } from '../../../checker/values/heap/failures.js';
import { show } from '../../../checker/values/heap/show.js';
import { EvaluationError, withoutRefusals } from '../evaluation-error.js';
import { itemsIn, tupleOf } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import { indexedOperand, sequenceOperand, stringOperand, unusable } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { append, concatenate } from '../sequence-operations.js';
import { isListable } from './large-sets.js';
import { part, replaced, sizeOf } from './sequence-parts.js';

/** The operators of SequencesExt for sequences inside of sequences. Strings count as such. */
export const subsequences: NativeTable = new Map([
  ['FlattenSeq', native(flatten)],
  ['Interleave', native(interleave)],
  ['SubSeqs', native(contiguousParts)],
  ['AllSubSeqs', native(allSubsequences)],
  ['IndexFirstSubSeq', native(indexOfFirst)],
  ['ReplaceFirstSubSeq', native(withoutRefusals(replaceFirst))],
  ['ReplaceAllSubSeqs', native(withoutRefusals(replaceAll))],
]);

/** All sequences of a sequence, or all strings, as one; the empty string is as good as none. */
function flatten({ heap }: Runtime, sequences: Handle): Handle {
  if (kindOf(heap, sequences) === STRING && heap.textOf(sequences) === '') return sequences;
  const items = itemsIn(heap, indexedOperand(heap, sequences, 'The operand of FlattenSeq'));
  const [first = heap.emptyTuple, ...others] = items;
  return others.reduce((whole, sequence) => concatenate(heap, whole, sequence), first);
}

/**
 * The items of two sequences in turn, each as a sequence. As the definition has it, without items
 * the result is the pair of the two.
 *
 * @throws EvaluationError `unequal-lengths`
 */
function interleave({ heap }: Runtime, left: Handle, right: Handle): Handle {
  const firsts = itemsIn(heap, indexedOperand(heap, left, 'The first operand of Interleave'));
  const seconds = itemsIn(heap, indexedOperand(heap, right, 'The second operand of Interleave'));
  if (firsts.length !== seconds.length) {
    throw new EvaluationError(
      'unequal-lengths',
      `Interleave needs sequences of the same length, ` +
        `but they have ${firsts.length} and ${seconds.length} items.`,
    );
  }
  if (firsts.length === 0) return tupleOf(heap, [heap.emptyTuple, heap.emptyTuple]);
  const single = (item: Handle): Handle => tupleOf(heap, [item]);
  return tupleOf(
    heap,
    firsts.flatMap((item, index) => [single(item), single(seconds[index]!)]),
  );
}

/** The set of the parts between any two indexes, and of the empty one. */
function contiguousParts({ heap }: Runtime, sequence: Handle): Handle {
  const size = sizeOf(heap, sequence);
  const mark = heap.mark();
  heap.push(part(heap, sequence, 1, 0));
  for (let from = 1; from <= size; from++) {
    for (let to = from; to <= size; to++) heap.push(part(heap, sequence, from, to));
  }
  return setFrom(heap, mark);
}

/** The set of what is left when any items are removed. @throws ValueError `set-too-large` */
function allSubsequences({ heap }: Runtime, sequence: Handle): Handle {
  const role = 'The operand of AllSubSeqs';
  const items = itemsIn(heap, normalize(heap, sequenceOperand(heap, sequence, role)));
  if (!isListable(countSubsequences(items))) throw tooLarge('the set of all subsequences');
  const all = new Set([heap.emptyTuple]);
  for (const item of items) {
    const longer = Array.from(all, (shorter) => append(heap, shorter, item));
    for (const subsequence of longer) all.add(subsequence);
  }
  const mark = heap.mark();
  for (const subsequence of all) heap.push(subsequence);
  return setFrom(heap, mark);
}

/** Each item doubles them, but for those that end in its previous occurrence: they are made again. */
function countSubsequences(items: readonly Handle[]): number {
  const before = new Map<Handle, number>();
  let count = 1;
  for (const item of items) {
    const doubled = 2 * count - (before.get(item) ?? 0);
    before.set(item, count);
    count = doubled;
  }
  return count;
}

/** @throws EvaluationError `no-such-subsequence` */
function indexOfFirst({ heap }: Runtime, sought: Handle, sequence: Handle): Handle {
  const index = indexOfPart(heap, sought, sequence, 1);
  if (index > 0) return integer(heap, index);
  throw new EvaluationError(
    'no-such-subsequence',
    `${show(heap, sought)} is no subsequence of ${show(heap, sequence)}.`,
  );
}

/** Where a sequence or a string has a part for the first time, not before `from`; 0 for nowhere. */
function indexOfPart(heap: Heap, sought: Handle, sequence: Handle, from: number): number {
  if (kindOf(heap, sought) === STRING && kindOf(heap, sequence) === STRING) {
    return heap.textOf(sequence).indexOf(heap.textOf(sought), from - 1) + 1;
  }
  const whole = indexedOperand(heap, sequence, 'A sequence in which another one is looked for');
  const role = 'A sequence that is looked for in another one';
  const items = sequenceOperand(heap, sought, role, unusable);
  const last = lengthOf(heap, whole) - lengthOf(heap, items) + 1;
  for (let index = from; index <= last; index++) {
    if (hasPartAt(heap, whole, index - 1, items)) return index;
  }
  return 0;
}

function hasPartAt(heap: Heap, whole: Handle, at: number, items: Handle): boolean {
  const size = lengthOf(heap, items);
  for (let index = 0; index < size; index++) {
    const isSame = equal(heap, itemAt(heap, items, index), itemAt(heap, whole, at + index));
    if (!isSame) return false;
  }
  return true;
}

function replaceFirst(
  { heap }: Runtime,
  replacement: Handle,
  old: Handle,
  sequence: Handle,
): Handle {
  return replaceFirstPart(heap, replacement, old, sequence);
}

/** A sequence with another one in the place of the first that is equal to a given one. */
export function replaceFirstPart(
  heap: Heap,
  replacement: Handle,
  old: Handle,
  sequence: Handle,
): Handle {
  const at = indexOfPart(heap, old, sequence, 1);
  return at === 0 ? sequence : replaced(heap, sequence, at, sizeOf(heap, old), replacement);
}

/** Replaces all occurrences, from the start, that do not overlap; an empty one before each item. */
function replaceAll({ heap }: Runtime, replacement: Handle, old: Handle, sequence: Handle): Handle {
  if (equal(heap, old, sequence)) return replacement;
  if (equal(heap, replacement, old)) return sequence;
  if (kindOf(heap, sequence) === STRING) {
    const text = stringOperand(heap, replacement, 'The first operand of ReplaceAllSubSeqs');
    return heap.string(replaceText(heap.textOf(sequence), heap.textOf(old), text));
  }
  const insert = sequenceOperand(heap, replacement, 'The first operand of ReplaceAllSubSeqs');
  return tupleOf(heap, replaceItems(heap, sequence, old, itemsIn(heap, insert)));
}

function replaceText(text: string, old: string, replacement: string): string {
  if (old !== '') return text.replaceAll(old, () => replacement);
  return text
    .split('')
    .map((character) => replacement + character)
    .join('');
}

function replaceItems(
  heap: Heap,
  sequence: Handle,
  old: Handle,
  replacement: readonly Handle[],
): Handle[] {
  const size = sizeOf(heap, old);
  const items = itemsIn(
    heap,
    sequenceOperand(heap, sequence, 'The third operand of ReplaceAllSubSeqs'),
  );
  if (size === 0) return items.flatMap((item) => [...replacement, item]);
  const result: Handle[] = [];
  let done = 0;
  for (
    let at = indexOfPart(heap, old, sequence, 1);
    at > 0;
    at = indexOfPart(heap, old, sequence, done + 1)
  ) {
    result.push(...items.slice(done, at - 1), ...replacement);
    done = at - 1 + size;
  }
  return [...result, ...items.slice(done)];
}
