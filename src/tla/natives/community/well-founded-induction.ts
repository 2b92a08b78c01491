import {
  booleanHandle,
  equal,
  functionSet,
  interval,
  itemAt,
  member,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn, setOf, tabulate, tupleOf } from '../function-values.js';
import { native, type BinaryOperator, type NativeTable, type UnaryOperator } from '../native.js';
import { integerOperand } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { remembered, transitiveClosure, type Related } from './closure.js';
import { holds } from './conditions.js';
import { pairsOf } from './graph-values.js';
import { filtered } from './large-sets.js';
import { notEvaluable } from './not-evaluable.js';

/** Module WellFoundedInduction. A relation is a set of pairs. */
export const wellFoundedInduction: NativeTable = new Map([
  ['IsTransitivelyClosedOn', native(isTransitive)],
  ['IsWellFoundedOn', native(isWellFounded)],
  ['SetLessThan', native(smaller)],
  ['TransitiveClosureOn', native(closure)],
  ['OpToRel', native(relationOfOperator)],
  ['PreImage', native(preImage)],
  ['LexPairOrdering', native(pairOrdering)],
  ['LexProductOrdering', native(productOrdering)],
  ['WFInductiveDefines', native(isDefinedBy)],
  ...notEvaluable(
    ['WFDefOn', 'OpDefinesFcn', 'WFInductiveUnique'],
    'it speaks about all functions there are',
  ),
]);

/** How the elements of a set are related, by their places. */
function relatedIn(heap: Heap, pairs: Handle, elements: readonly Handle[]): Related {
  return remembered(elements.length, (left, right) =>
    member(heap, tupleOf(heap, [elements[left]!, elements[right]!]), pairs),
  );
}

function isTransitive({ heap }: Runtime, pairs: Handle, set: Handle): Handle {
  const elements = elementsIn(heap, set);
  const related = relatedIn(heap, pairs, elements);
  const places = [...elements.keys()];
  return booleanHandle(
    places.every((i) =>
      places.every((j) => !related(i, j) || places.every((k) => !related(j, k) || related(i, k))),
    ),
  );
}

/** A relation on a finite set is well-founded when it has no cycle. */
function isWellFounded({ heap }: Runtime, pairs: Handle, set: Handle): Handle {
  const elements = elementsIn(heap, set);
  const closed = transitiveClosure(elements.length, relatedIn(heap, pairs, elements));
  return booleanHandle(!elements.some((_, place) => closed(place, place)));
}

/** The elements that are related to one. */
function smaller({ heap }: Runtime, element: Handle, pairs: Handle, set: Handle): Handle {
  const test = (other: Handle): boolean => member(heap, tupleOf(heap, [other, element]), pairs);
  return filtered(heap, { set, test });
}

function closure({ heap }: Runtime, pairs: Handle, set: Handle): Handle {
  const elements = elementsIn(heap, set);
  const closed = transitiveClosure(elements.length, relatedIn(heap, pairs, elements));
  return setOf(
    heap,
    elements.flatMap((left, i) =>
      elements.filter((_, j) => closed(i, j)).map((right) => tupleOf(heap, [left, right])),
    ),
  );
}

function relationOfOperator({ heap }: Runtime, precedes: BinaryOperator, set: Handle): Handle {
  return relationOf(heap, set, (left, right) => holds(heap, precedes(left, right), 'OpToRel'));
}

/** The pairs whose images are related. */
function preImage({ heap }: Runtime, image: UnaryOperator, set: Handle, pairs: Handle): Handle {
  return relationOf(heap, set, (left, right) =>
    member(heap, tupleOf(heap, [image(left), image(right)]), pairs),
  );
}

/** Pairs are compared by their first items and, when these are equal, by their second ones. */
function pairOrdering(
  { heap }: Runtime,
  firstPairs: Handle,
  secondPairs: Handle,
  firsts: Handle,
  seconds: Handle,
): Handle {
  return relationOf(heap, pairsOf(heap, firsts, seconds), (left, right) => {
    const at = (index: number): Handle =>
      tupleOf(heap, [itemAt(heap, left, index), itemAt(heap, right, index)]);
    if (member(heap, at(0), firstPairs)) return true;
    const areSame = equal(heap, itemAt(heap, left, 0), itemAt(heap, right, 0));
    return areSame && member(heap, at(1), secondPairs);
  });
}

/** Sequences of a length are compared by their first items that differ. */
function productOrdering({ heap }: Runtime, pairs: Handle, set: Handle, size: Handle): Handle {
  const length = integerOperand(heap, size, 'The third operand of LexProductOrdering');
  const sequences = functionSet(heap, interval(heap, 1, length), set);
  return relationOf(heap, sequences, (left, right) => {
    for (let index = 0; index < length; index++) {
      const [one, other] = [itemAt(heap, left, index), itemAt(heap, right, index)];
      if (member(heap, tupleOf(heap, [one, other]), pairs)) return true;
      if (!equal(heap, one, other)) return false;
    }
    return false;
  });
}

/** The set of the pairs of elements that pass a test. */
export function relationOf(
  heap: Heap,
  set: Handle,
  test: (left: Handle, right: Handle) => boolean,
): Handle {
  return filtered(heap, {
    set: pairsOf(heap, set, set),
    test: (pair) => test(itemAt(heap, pair, 0), itemAt(heap, pair, 1)),
  });
}

/** Whether a function has at each argument the value that an operator gives for it and that. */
function isDefinedBy({ heap }: Runtime, f: Handle, set: Handle, define: BinaryOperator): Handle {
  return booleanHandle(
    equal(
      heap,
      f,
      tabulate(heap, set, (argument) => define(f, argument)),
    ),
  );
}
