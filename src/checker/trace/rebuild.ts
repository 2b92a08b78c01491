import { DiagnosticError } from '../diagnostic.js';
import type { Model, Row } from '../model.js';
import type { TraceEntry } from '../result.js';
import { NO_STATE, type StateStore } from '../store/state-store.js';
import type { BehaviorEnd } from './behavior-end.js';

/**
 * The behavior that ends at `end`, from an initial state on.
 *
 * The store keeps the predecessors of states but not the actions between them: the step between
 * two states is the first one that the model emits from the one to the other, which is the step
 * that the search took.
 *
 * @throws DiagnosticError `nondeterministic-model` when no such step is emitted any more
 */
export function rebuildTrace(model: Model, store: StateStore, end: BehaviorEnd): TraceEntry[] {
  switch (end.at) {
    case 'nowhere':
      return [];
    case 'initial':
      return [{ step: null, state: model.decode(end.row) }];
    case 'state':
      return traceOf(model, pathTo(model, store, end.id));
    case 'step': {
      const path = pathTo(model, store, end.from);
      const last = path.at(-1)!;
      return [...traceOf(model, path), entryAfter(model, last, end.action, end.row)];
    }
  }
}

/** The rows from an initial state to the stored state `id`. */
function pathTo(model: Model, store: StateStore, id: number): Row[] {
  const path: Row[] = [];
  for (let at = id; at !== NO_STATE; at = store.predecessor(at)) {
    const row = new Int32Array(model.width);
    store.read(at, row);
    path.push(row);
  }
  return path.toReversed();
}

function traceOf(model: Model, path: readonly Row[]): TraceEntry[] {
  return path.map((row, at) => {
    const previous = path[at - 1];
    if (previous === undefined) return { step: null, state: model.decode(row) };
    return entryAfter(model, previous, actionBetween(model, previous, row), row);
  });
}

function entryAfter(model: Model, row: Row, action: number, next: Row): TraceEntry {
  return { step: model.describeStep(row, action, next), state: model.decode(next) };
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
