import {
  cardinality,
  domainOf,
  integer,
  NOTHING,
  type Handle,
} from '../../checker/values/heap/index.js';
import { EvaluationError } from './evaluation-error.js';
import { native, type NativeTable } from './native.js';
import type { Runtime } from './runtime.js';

/** Module Toolbox, for specs that explore a trace: they put it in the place of `_TETrace`. */
export const toolbox: NativeTable = new Map([
  ['_TETrace', native(noTrace)],
  ['_TEPosition', native(tracePosition, { impure: true })],
]);

function noTrace(): never {
  throw new EvaluationError(
    'no-trace',
    '_TETrace has no value of its own: the configuration has to replace it by a trace.',
  );
}

/** Where in the trace the current state is: from 1 to its length. */
function tracePosition(runtime: Runtime): Handle {
  const { heap, search } = runtime;
  const trace = runtime.definition('_TETrace');
  if (trace === NOTHING) noTrace();
  const last = cardinality(heap, domainOf(heap, trace));
  return integer(heap, Math.min(Math.max(search.level, 1), last));
}
