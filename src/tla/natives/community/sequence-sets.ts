import {
  cardinality,
  filterSet,
  functionSet,
  integer,
  interval,
  lengthOf,
  normalize,
  NOTHING,
  sequenceOf,
  sequencesOver,
  setFrom,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { tooLarge } from '../../../checker/values/heap/failures.js';
import { elementsIn, functionOf, tupleOf } from '../function-values.js';
import { native, type BinaryOperator, type NativeTable } from '../native.js';
import { finiteSetOperand, integerOperand } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { sortSequence } from '../sort-sequence.js';
import { imagesOf } from './function-images.js';
import { countInjections, injections } from './injections.js';
import { kept } from './kept.js';
import { isListable, sizeOf } from './large-sets.js';

/** The operators of SequencesExt between sequences and sets. */
export const sequenceSets: NativeTable = new Map([
  ['ToBag', native(toBag)],
  ['SetToSeq', native(({ heap }, set: Handle) => listed(heap, set, 'The operand of SetToSeq'))],
  ['SetToSeqs', native(permutations)],
  ['SetToSortSeq', native(sortedElements)],
  ['SetToAllKPermutations', native(arrangements)],
  ['SeqOf', native(({ heap }, set: Handle, most: Handle) => bounded(heap, set, most, 'SeqOf'))],
  [
    'BoundedSeq',
    native(({ heap }, set: Handle, most: Handle) => bounded(heap, set, most, 'BoundedSeq')),
  ],
]);

/** How often a sequence has each of its items. */
function toBag({ heap }: Runtime, sequence: Handle): Handle {
  return countItems(heap, sequence, 'ToBag');
}

/** The bag of the values of a function. @throws EvaluationError `not-a-function` */
export function countItems(heap: Heap, sequence: Handle, operator: string): Handle {
  const counts = new Map<Handle, number>();
  for (const image of imagesOf(heap, sequence, `The operand of ${operator}`)) {
    const item = normalize(heap, image);
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return functionOf(heap, new Map([...counts].map(([item, n]) => [item, integer(heap, n)])));
}

/** The elements of a set as a sequence. @throws OperandError `not-a-set`, `not-enumerable` */
function listed(heap: Heap, set: Handle, role: string): Handle {
  return tupleOf(heap, elementsIn(heap, finiteSetOperand(heap, set, role)));
}

/** The sequences that have every element of a set once. */
function permutations({ heap }: Runtime, set: Handle): Handle {
  finiteSetOperand(heap, set, 'The operand of SetToSeqs');
  return injections(heap, interval(heap, 1, cardinality(heap, set)), set);
}

function sortedElements({ heap }: Runtime, set: Handle, precedes: BinaryOperator): Handle {
  return sortSequence(heap, listed(heap, set, 'The first operand of SetToSortSeq'), precedes);
}

/**
 * The sequences that have elements of a set, none of them twice.
 *
 * @throws ValueError `set-too-large`
 */
function arrangements({ heap }: Runtime, set: Handle): Handle {
  const most = cardinality(heap, set);
  let count = 0;
  for (let size = 0; size <= most; size++) count += countInjections(size, most);
  if (!isListable(count)) throw tooLarge('the set of all k-permutations');
  const mark = heap.mark();
  for (let size = 0; size <= most; size++) {
    const sequences = injections(heap, interval(heap, 1, size), set);
    for (const sequence of elementsIn(heap, sequences)) heap.push(sequence);
  }
  return setFrom(heap, mark);
}

/** The sequences over a set that have at most so many items. */
function bounded(heap: Heap, set: Handle, bound: Handle, operator: string): Handle {
  const most = integerOperand(heap, bound, `The second operand of ${operator}`);
  return kept(heap, `SeqOf ${set} ${most}`, () => {
    if (isListable(countBounded(sizeOf(heap, set), most))) return listBounded(heap, set, most);
    return filterSet(heap, {
      set: sequencesOver(heap, set),
      test: (value) => {
        const sequence = sequenceOf(heap, value);
        return sequence !== NOTHING && lengthOf(heap, sequence) <= most;
      },
    });
  });
}

/** The number of sequences of at most so many items. */
function countBounded(size: number, most: number): number {
  let count = 0;
  for (let length = 0; length <= most && isListable(count); length++) count += size ** length;
  return count;
}

function listBounded(heap: Heap, set: Handle, most: number): Handle {
  const mark = heap.mark();
  for (let length = 0; length <= most; length++) {
    const sequences = functionSet(heap, interval(heap, 1, length), set);
    for (const sequence of elementsIn(heap, sequences)) heap.push(sequence);
  }
  return setFrom(heap, mark);
}
