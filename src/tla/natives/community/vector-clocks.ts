import {
  apply,
  booleanHandle,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { EvaluationError } from '../evaluation-error.js';
import { elementsIn, functionDomain, itemsIn, tupleOf } from '../function-values.js';
import { native, type NativeTable, type UnaryOperator } from '../native.js';
import {
  indexedOperand,
  integerOperand,
  sequenceOperand,
  unfit,
  unusable,
  type OperandFailure,
} from '../operands.js';
import type { Runtime } from '../runtime.js';

/** Module VectorClocks. */
export const vectorClocks: NativeTable = new Map([
  ['IsCausalOrder', native(isCausalOrder)],
  ['CausalOrder', native(causalOrder)],
]);

/** How far each node, which is a normal value, is known to have come. */
type Clock = ReadonlyMap<Handle, number>;

/** Whether nothing in a log is before something that happened earlier. */
function isCausalOrder({ heap }: Runtime, log: Handle, clock: UnaryOperator): Handle {
  const entries = itemsIn(heap, indexedOperand(heap, log, 'The first operand of IsCausalOrder'));
  const clocks = entries.map((entry) => clockOf(heap, clock(entry), unfit));
  return booleanHandle(
    clocks.every((later, index) =>
      clocks.slice(0, index).every((earlier) => !isAtMost(later, earlier)),
    ),
  );
}

/**
 * A log in an order in which nothing is before something that happened earlier. Of the entries that
 * can come next it is always the first one in the log.
 *
 * The nodes of the entries and the domains of the clocks, which the third and fourth operand tell,
 * are of no importance: the clocks alone order the entries.
 *
 * @throws EvaluationError `no-causal-order` when different entries have the same clock
 */
function causalOrder({ heap }: Runtime, log: Handle, clock: UnaryOperator): Handle {
  const entries = itemsIn(
    heap,
    sequenceOperand(heap, log, 'The first operand of CausalOrder', unusable),
  );
  const clocks = entries.map((entry) => clockOf(heap, clock(entry), unusable));
  const earlier = clocks.map((own, index) =>
    clocks.flatMap((other, at) => (at !== index && isAtMost(other, own) ? [at] : [])),
  );
  const placed = new Set<number>();
  while (placed.size < entries.length) {
    const next = earlier.findIndex(
      (others, index) => !placed.has(index) && others.every((other) => placed.has(other)),
    );
    if (next < 0) {
      throw new EvaluationError(
        'no-causal-order',
        'CausalOrder needs a log in which no two entries have the same clock.',
      );
    }
    placed.add(next);
  }
  return tupleOf(
    heap,
    [...placed].map((index) => entries[index]!),
  );
}

/** @throws EvaluationError `not-a-function`, `not-an-integer` */
function clockOf(heap: Heap, clock: Handle, failure: OperandFailure): Clock {
  const nodes = elementsIn(heap, functionDomain(heap, clock, 'A vector clock'));
  const time = (node: Handle): number =>
    integerOperand(heap, apply(heap, clock, node), 'A component of a vector clock', failure);
  return new Map(nodes.map((node) => [node, time(node)]));
}

/** Whether no component is greater; a node that a clock does not know is at 0. */
function isAtMost(left: Clock, right: Clock): boolean {
  const nodes = new Set([...left.keys(), ...right.keys()]);
  return [...nodes].every((node) => (left.get(node) ?? 0) <= (right.get(node) ?? 0));
}
