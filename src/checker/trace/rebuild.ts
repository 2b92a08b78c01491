import { DiagnosticError, type Diagnostic } from '../diagnostic.js';
import type { BehaviorStep, Model, Row } from '../model.js';
import type { TraceEntry } from '../result.js';
import { NO_STATE, type States as VisitedStates } from '../store/store.js';
import type { StateValue } from '../values/value.js';
import type { BehaviorEnd } from './behavior-end.js';

type States = Pick<VisitedStates, 'read' | 'predecessor'>;

/** Follows the rebuilding of a trace. */
export interface Replay {
  /**
   * For models that ask for the state at hand.
   *
   * @param position of that state in the behavior `rows`; the first is 0
   */
  stand(rows: readonly Row[], position: number): void;

  /** A state cannot be shown as the model wants it shown: it is decoded as it is. */
  showPlainly(reason: Diagnostic): void;
}

/**
 * The behavior that ends at `end`, from an initial state on, as it is shown.
 *
 * @throws DiagnosticError `nondeterministic-model` when a step is not taken any more
 */
export function rebuildTrace(
  model: Model,
  states: States,
  end: BehaviorEnd,
  replay: Replay,
): TraceEntry[] {
  const steps = takeAgain(model, states, end, replay);
  const rows = steps.map(({ row }) => row);
  return steps.map(({ row, action }, at) => {
    const previous = rows[at - 1] ?? null;
    replay.stand(rows, at - 1);
    const step = previous === null ? null : model.describeStep(previous, action!, row);
    replay.stand(rows, at);
    return { step, state: shownState(model, rows, at, replay) };
  });
}

function shownState(model: Model, rows: readonly Row[], at: number, replay: Replay): StateValue {
  const row = rows[at]!;
  if (model.decodeForTrace === undefined) return model.decode(row);
  try {
    return model.decodeForTrace(row, rows[at - 1] ?? null, rows[at + 1] ?? null, at + 1);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    replay.showPlainly(error.diagnostic);
    return model.decode(row);
  }
}

/**
 * The behavior that ends at `end`, with the actions of its steps.
 *
 * The store keeps the predecessors of states but not the actions between them: the step between
 * two states is the first one that the model emits from the one to the other, which is the step
 * that the search took. That is so for states with keys, too: of the successors with one key the
 * first was stored.
 *
 * @throws DiagnosticError `nondeterministic-model` when no such step is emitted any more
 */
export function takeAgain(
  model: Model,
  states: States,
  end: BehaviorEnd,
  replay: Replay,
): BehaviorStep[] {
  const rows = rowsTo(model.width, states, end);
  return rows.map((row, at) => {
    const previous = rows[at - 1];
    if (previous === undefined) return { row, action: null };
    if (end.at === 'step' && at === rows.length - 1) return { row, action: end.action };
    replay.stand(rows, at - 1);
    return { row, action: actionBetween(model, previous, row) };
  });
}

/**
 * The rows of the behavior that ends at `end`.
 *
 * @param width words in a row
 */
export function rowsTo(width: number, states: States, end: BehaviorEnd): Row[] {
  switch (end.at) {
    case 'nowhere':
      return [];
    case 'initial':
      return [end.row];
    case 'state':
      return pathTo(width, states, end.id);
    case 'step':
      return [...pathTo(width, states, end.from), end.row];
  }
}

/** The rows from an initial state to the stored state `id`. */
function pathTo(width: number, states: States, id: number): Row[] {
  const path: Row[] = [];
  for (let at = id; at !== NO_STATE; at = states.predecessor(at)) {
    const row = new Int32Array(width);
    states.read(at, row);
    path.push(row);
  }
  return path.toReversed();
}

/** The action of the first step from `row` to `next`. */
function actionBetween(model: Model, row: Row, next: Row): number {
  let found = -1;
  model.successors(row.slice(), (action, successor) => {
    if (found < 0 && equalRows(successor, next)) found = action;
  });
  if (found >= 0) return found;
  throw new DiagnosticError({
    code: 'nondeterministic-model',
    message: `${model.name} does not take the same steps when a state is explored again.`,
    help: 'Let actions depend on the state and the constants alone: no clock, no random numbers, no variables of their own.',
  });
}

function equalRows(left: Row, right: Row): boolean {
  return left.every((word, at) => word === right[at]);
}
