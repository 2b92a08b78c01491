import type { TraceEntry } from '../../checker/result.js';
import { diffStates } from '../../checker/trace/diff.js';
import type { Change, Path, PathStep } from '../../checker/trace/diff.js';
import { formatValue } from '../../checker/values/format.js';
import { isFunction, isSequence } from '../../checker/values/kind.js';
import type { StateValue, Value } from '../../checker/values/value.js';
import { pathText } from './facts.js';
import type { Telling } from './facts.js';
import { isHidden, isPlaceOf } from './places.js';

/**
 * Where a trace ends, told by what differs from its first state: `path = value`. Where processes
 * stand is not part of it.
 */
export interface Outcome {
  /** What the last step had a part in. */
  readonly last: readonly string[];
  readonly earlier: readonly string[];
}

export function tellOutcome(trace: readonly TraceEntry[], telling: Telling): Outcome {
  const [start, before, end] = [trace[0]?.state, trace.at(-2)?.state, trace.at(-1)?.state];
  if (start === undefined || before === undefined || end === undefined) {
    return { last: [], earlier: [] };
  }
  const processes = [...new Set(trace.map(({ step }) => step?.process ?? null))];
  const isLeftOut = ({ path }: Change): boolean =>
    isHidden(path, telling.hide) || processes.some((process) => isPlaceOf(process, path));
  const finalTexts = (since: StateValue): string[] => {
    const changes = diffStates(since, end).filter((change) => !isLeftOut(change));
    return [...new Set(changes.map((change) => finalText(change, end, telling)))];
  };
  const last = finalTexts(before);
  return { last, earlier: finalTexts(start).filter((text) => !last.includes(text)) };
}

function finalText(change: Change, end: StateValue, telling: Telling): string {
  const place = placeOf(change);
  const value = valueAt(end, place);
  const path = pathText(place, telling);
  return value === undefined
    ? `${path} is gone`
    : `${path} = ${formatValue(value, telling.notation)}`;
}

/** Sets and sequences that gain or lose something are shown as a whole. */
function placeOf({ kind, path }: Change): Path {
  const last = path.at(-1)?.kind;
  return kind !== 'replaced' && (last === 'element' || last === 'index') ? path.slice(0, -1) : path;
}

function valueAt(state: StateValue, path: Path): Value | undefined {
  return path.reduce<Value | undefined>(
    (value, step) => (value === undefined ? undefined : inside(value, step)),
    state,
  );
}

function inside(value: Value, step: PathStep): Value | undefined {
  if (step.kind === 'index') return isSequence(value) ? value.get(step.index) : undefined;
  if (step.kind === 'element' || !isFunction(value)) return undefined;
  return value.get(step.kind === 'field' ? step.name : step.key);
}
