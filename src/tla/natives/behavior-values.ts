import {
  integer,
  type Handle,
  type Heap,
  isSetKind,
  itemAt,
  kindOf,
  lengthOf,
  RECORD,
  select,
  TUPLE,
  MISSING,
  placeOf,
} from '../../checker/values/heap/index.js';
import { elementsIn, recordOf, setOf, tupleOf } from './function-values.js';
import { unfit } from './operands.js';
import type { Behavior } from './runtime.js';
import { actionValue, unnamedAction } from './search-values.js';

/** The sequence of the states of a behavior. */
export function traceValue(heap: Heap, { steps }: Behavior): Handle {
  return tupleOf(
    heap,
    steps.map(({ state }) => state),
  );
}

/**
 * A behavior as a graph, the form of `CounterExample`: `state` is the set of its states, each with
 * its number, `action` that of its steps, each with the states before and after. A lasso is closed
 * by a step from its last state back.
 */
export function counterexampleValue(heap: Heap, { steps, loop }: Behavior): Handle {
  const states = steps.map(({ state }, index) => tupleOf(heap, [integer(heap, index + 1), state]));
  const actions = steps
    .slice(1)
    .map(({ action }, index) =>
      tupleOf(heap, [
        states[index]!,
        actionValue(heap, action ?? unnamedAction),
        states[index + 1]!,
      ]),
    );
  if (loop !== undefined) {
    const back = [states.at(-1)!, actionValue(heap, loop.action), states[loop.to]!];
    actions.push(tupleOf(heap, back));
  }
  return recordOf(
    heap,
    new Map([
      ['state', setOf(heap, states)],
      ['action', setOf(heap, actions)],
    ]),
  );
}

/** `ToTrace(counterexample)`: its states in their order. @throws EvaluationError `not-a-counterexample` */
export function traceOfCounterexample(heap: Heap, counterexample: Handle): Handle {
  const states = statesOf(heap, counterexample);
  if (states !== undefined) return tupleOf(heap, states);
  throw unfit(
    'not-a-counterexample',
    'The operand of ToTrace',
    'a value such as CounterExample',
    heap,
    counterexample,
  );
}

function statesOf(heap: Heap, counterexample: Handle): Handle[] | undefined {
  const field = heap.string('state');
  if (kindOf(heap, counterexample) !== RECORD || placeOf(heap, counterexample, field) === MISSING) {
    return undefined;
  }
  const states = select(heap, counterexample, field);
  if (!isSetKind(kindOf(heap, states))) return undefined;
  const numbered = elementsIn(heap, states);
  const isNumbered = numbered.every(
    (pair, index) =>
      kindOf(heap, pair) === TUPLE &&
      lengthOf(heap, pair) === 2 &&
      itemAt(heap, pair, 0) === integer(heap, index + 1),
  );
  return isNumbered ? numbered.map((pair) => itemAt(heap, pair, 1)) : undefined;
}
