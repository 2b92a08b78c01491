import type { Row } from '../../checker/model.js';
import { normalize, type Handle, type Heap } from '../../checker/values/heap/index.js';
import { NO_ROW, type Focus } from './focus.js';
import type { ModelFailures } from './model-failures.js';
import type { LinkedModel } from './model-program.js';
import { Symmetry } from './symmetry.js';

/** What tells the states of a model apart where that is not the row. */
export interface StateKey {
  readonly width: number;
  /** Valid until the next call. */
  readonly of: (row: Row) => Row;
}

/** What a key is computed with. */
interface Machinery {
  readonly linked: LinkedModel;
  readonly heap: Heap;
  readonly focus: Focus;
  readonly failures: ModelFailures;
}

/** The key that SYMMETRY and VIEW make; undefined for a model that has neither. */
export function stateKey(machinery: Machinery, width: number): StateKey | undefined {
  const [view] = machinery.linked.view;
  const group = symmetryOf(machinery, width, view !== undefined);
  if (view === undefined) {
    return group && { width, of: (row) => group.representative(row) };
  }
  const viewed = new Int32Array(1);
  return {
    width: 1,
    of: (row) => {
      viewed[0] = viewOf(machinery, view, group?.representative(row) ?? row);
      return viewed;
    },
  };
}

function symmetryOf(
  { linked, heap, failures }: Machinery,
  width: number,
  hasView: boolean,
): Symmetry | undefined {
  const [symmetry] = linked.symmetry;
  if (symmetry === undefined) return undefined;
  return failures.explaining(
    { kind: 'symmetry' },
    () => new Symmetry(heap, symmetry(), width, hasView),
  );
}

function viewOf({ heap, focus, failures }: Machinery, view: () => Handle, row: Row): Handle {
  const mark = focus.enter(row, NO_ROW);
  try {
    return normalize(heap, view());
  } catch (error) {
    throw failures.explain(error, { kind: 'view' }, row);
  } finally {
    focus.leave(mark);
  }
}
