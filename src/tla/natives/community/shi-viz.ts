import {
  apply,
  domainOf,
  equal,
  integer,
  NOTHING,
  select,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { show } from '../../../checker/values/heap/show.js';
import { EvaluationError } from '../evaluation-error.js';
import { elementsIn, itemsIn, tabulate } from '../function-values.js';
import { toJsonObject } from '../json-text.js';
import { native, type NativeTable } from '../native.js';
import { sequenceOperand } from '../operands.js';
import type { Runtime } from '../runtime.js';

/** The host of the first state, which no step has led to. */
const NO_HOST = '--';

/**
 * Module ShiViz: which process made the step to the current state, and how many steps each process
 * has made until then, as JSON. The variable `pc` tells: the process is the argument for which it has
 * changed, or, when it has not, that of the step before.
 */
export const shiViz: NativeTable = new Map([
  ['Host', native(host, { impure: true })],
  ['Clock', native(clock, { impure: true })],
]);

function host(runtime: Runtime): Handle {
  const { heap } = runtime;
  return hostsOf(heap, countersOf(runtime)).at(-1) ?? heap.string(NO_HOST);
}

function clock(runtime: Runtime): Handle {
  const { heap } = runtime;
  const counters = countersOf(runtime);
  const hosts = hostsOf(heap, counters);
  const steps = tabulate(heap, domainOf(heap, counters.at(-1)!), (process) =>
    integer(heap, hosts.filter((each) => each === process).length),
  );
  return heap.string(toJsonObject(heap, steps));
}

/** The values of `pc` up to the current state: in the trace that is explored, or else in the search. */
function countersOf(runtime: Runtime): Handle[] {
  const { heap, search } = runtime;
  const trace = runtime.definition('_TETrace');
  const states =
    trace === NOTHING
      ? search.behavior().steps.map(({ state }) => state)
      : itemsIn(heap, sequenceOperand(heap, trace, '_TETrace'));
  if (states.length === 0) {
    throw new EvaluationError('no-trace', 'ShiViz needs a state of a behavior.');
  }
  const position = Math.min(Math.max(search.level, 1), states.length);
  return states.slice(0, position).map((state) => select(heap, state, heap.string('pc')));
}

/** The process of each step; `--` as long as `pc` has not changed. */
function hostsOf(heap: Heap, counters: readonly Handle[]): Handle[] {
  const hosts: Handle[] = [];
  for (const [index, after] of counters.slice(1).entries()) {
    const before = counters[index]!;
    const isSame = equal(heap, before, after);
    hosts.push(
      isSame ? (hosts.at(-1) ?? heap.string(NO_HOST)) : changedProcess(heap, before, after),
    );
  }
  return hosts;
}

/** @throws EvaluationError `no-host` */
function changedProcess(heap: Heap, before: Handle, after: Handle): Handle {
  const changed = elementsIn(heap, domainOf(heap, before)).find(
    (process) => !equal(heap, apply(heap, before, process), apply(heap, after, process)),
  );
  if (changed !== undefined) return changed;
  throw new EvaluationError(
    'no-host',
    `No process has made the step from pc = ${show(heap, before)} to ${show(heap, after)}.`,
  );
}
