import { booleanHandle, integer, type Handle, type Heap } from '../../checker/values/heap/index.js';
import { OperandError } from './evaluation-error.js';
import { recordOf, setOf, tupleOf } from './function-values.js';
import type { ActionFacts, SearchFacts, SpecFacts, SpecLocation } from './runtime.js';

/*
 * The facts of a search as values, in the form that TLC gives them.
 */

/** The release of TLC whose behavior is followed, for specs that ask for a recent one. */
const FOLLOWED_RELEASE = { date: '2026-04-01T00:00:00Z', timestamp: 1775001600 };

/** What TLC gives for an action that it does not know. */
export const unnamedAction: ActionFacts = {
  name: 'UnnamedAction',
  location: {
    module: '--TLA+ BUILTINS--',
    beginLine: 0,
    beginColumn: 0,
    endLine: 0,
    endColumn: 0,
  },
  parameters: [],
};

/** `TLCGet("stats")` */
export function statisticsValue(heap: Heap, search: SearchFacts): Handle {
  const numbers: [string, number][] = [
    ['generated', search.generated],
    ['distinct', search.distinct],
    ['queue', search.queue],
    ['diameter', search.diameter],
    ['duration', search.duration],
    ['initial', search.initial],
    ['worker', search.worker],
  ];
  if (search.mode !== 'bfs') numbers.push(['traces', search.traces]);
  return recordOf(heap, new Map(numbers.map(([name, number]) => [name, countValue(heap, number)])));
}

/** `TLCGet("config")` */
export function configurationValue(heap: Heap, { mode, settings }: SearchFacts): Handle {
  const fields = new Map([
    ['mode', heap.string(mode)],
    ['deadlock', booleanHandle(settings.checksDeadlock)],
    // Text, as seeds have more than 32 bits.
    ['seed', heap.string(String(settings.seed))],
    ['worker', countValue(heap, settings.workers)],
  ]);
  if (mode !== 'bfs') {
    fields.set('depth', countValue(heap, settings.depth));
    fields.set('traces', countValue(heap, settings.traces));
  }
  return recordOf(heap, fields);
}

/** `TLCGet("revision")` */
export function revisionValue(heap: Heap): Handle {
  return recordOf(
    heap,
    new Map([
      ['date', heap.string(FOLLOWED_RELEASE.date)],
      ['timestamp', integer(heap, FOLLOWED_RELEASE.timestamp)],
      ['tag', heap.string('lamplight')],
    ]),
  );
}

/** `TLCGet("spec")` */
export function specValue(heap: Heap, spec: SpecFacts): Handle {
  const parts = Object.entries(spec) as [string, readonly ActionFacts[]][];
  return recordOf(
    heap,
    new Map(
      parts.map(([name, actions]) => [
        name,
        setOf(
          heap,
          actions.map((action) => actionValue(heap, action)),
        ),
      ]),
    ),
  );
}

/** `TLCGet("action")` */
export function actionValue(heap: Heap, { name, location, parameters }: ActionFacts): Handle {
  const fields = new Map([
    ['name', heap.string(name)],
    ['location', locationValue(heap, location)],
  ]);
  if (parameters.length > 0) {
    fields.set('context', recordOf(heap, new Map(parameters)));
    fields.set(
      'parameters',
      tupleOf(
        heap,
        parameters.map(([parameter]) => heap.string(parameter)),
      ),
    );
  }
  return recordOf(heap, fields);
}

function locationValue(heap: Heap, location: SpecLocation): Handle {
  return recordOf(
    heap,
    new Map([
      ['module', heap.string(location.module)],
      ['beginLine', integer(heap, location.beginLine)],
      ['beginColumn', integer(heap, location.beginColumn)],
      ['endLine', integer(heap, location.endLine)],
      ['endColumn', integer(heap, location.endColumn)],
    ]),
  );
}

/** A number of a search, rounded down. @throws OperandError `overflow` above 32 bits */
export function countValue(heap: Heap, count: number): Handle {
  const whole = Math.floor(count);
  if (whole === (whole | 0)) return integer(heap, whole);
  throw new OperandError('overflow', `${whole} is too large for an integer.`);
}
