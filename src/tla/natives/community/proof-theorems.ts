import {
  apply,
  booleanHandle,
  equal,
  filterSet,
  integer,
  integerOf,
  interval,
  isFinite,
  powerset,
  subsetOf,
  type Handle,
} from '../../../checker/values/heap/index.js';
import { multiply } from '../arithmetic.js';
import { functionDomain, tabulate } from '../function-values.js';
import { native, type BinaryOperator, type NativeTable } from '../native.js';
import { integerOperand } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { notEvaluable } from './not-evaluable.js';
import { countItems } from './sequence-sets.js';
import { relationOf } from './well-founded-induction.js';

const INFINITE = 'it speaks about a function on an infinite set, or about all functions there are';

/** Module NaturalsInduction. */
export const naturalsInduction: NativeTable = new Map([
  ['FiniteNatInductiveDefConclusion', native(isDefinedByInduction)],
  ...notEvaluable(
    ['NatInductiveDefHypothesis', 'NatInductiveDefConclusion', 'FiniteNatInductiveDefHypothesis'],
    INFINITE,
  ),
]);

/** Module FiniteSetTheorems. */
export const finiteSetTheorems: NativeTable = new Map([
  ['FiniteSubsetsOf', native(finiteSubsets)],
  ['StrictSubsetOrdering', native(strictSubsetOrdering)],
]);

/** Module SequencesExtTheorems. */
export const sequencesExtTheorems = notEvaluable(
  [
    'StrictPrefixesDetermineDef',
    'StrictSuffixesDetermineDef',
    'TailInductiveDefHypothesis',
    'TailInductiveDefConclusion',
    'FrontInductiveDefHypothesis',
    'FrontInductiveDefConclusion',
  ],
  INFINITE,
);

/** Module BagsTheorems. */
export const bagsTheorems: NativeTable = new Map([
  ['Scaling', native(scaled)],
  ['SeqToBag', native(({ heap }, sequence: Handle) => countItems(heap, sequence, 'SeqToBag'))],
]);

/** Whether a function on an interval has a given first value, and others as its value before tells. */
function isDefinedByInduction(
  { heap }: Runtime,
  f: Handle,
  start: Handle,
  define: BinaryOperator,
  ...bounds: Handle[]
): Handle {
  const [from, to] = bounds.map((bound) =>
    integerOperand(heap, bound, 'A bound of FiniteNatInductiveDefConclusion'),
  );
  const values = tabulate(heap, interval(heap, from!, to!), (argument) => {
    const at = integerOf(heap, argument);
    return at === from ? start : define(apply(heap, f, integer(heap, at - 1)), argument);
  });
  return booleanHandle(equal(heap, f, values));
}

function finiteSubsets({ heap }: Runtime, set: Handle): Handle {
  const subsets = powerset(heap, set);
  if (isFinite(heap, set)) return subsets;
  return filterSet(heap, { set: subsets, test: (subset) => isFinite(heap, subset) });
}

/** The pairs of subsets of which the first is a part of the second, but not equal to it. */
function strictSubsetOrdering({ heap }: Runtime, set: Handle): Handle {
  return relationOf(
    heap,
    powerset(heap, set),
    (left, right) => subsetOf(heap, left, right) && !equal(heap, left, right),
  );
}

/** A bag with so many times as many copies of each element. */
function scaled({ heap }: Runtime, factor: Handle, bag: Handle): Handle {
  const times = integerOperand(heap, factor, 'The first operand of Scaling');
  if (times <= 0) return heap.emptyTuple;
  const domain = functionDomain(heap, bag, 'The second operand of Scaling');
  return tabulate(heap, domain, (element) => multiply(heap, factor, apply(heap, bag, element)));
}
