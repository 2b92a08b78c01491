import type { Place } from '../../checker/diagnostic.js';
import type { StepDescription } from '../../checker/model.js';
import type { CheckResult, TraceEntry } from '../../checker/result.js';
import { diffStates } from '../../checker/trace/diff.js';
import { formatValue } from '../../checker/values/format.js';
import { isIdentifier } from '../../checker/values/kind.js';
import type { StateValue } from '../../checker/values/value.js';
import { tellChanges } from './facts.js';
import { isHidden, isPlaceOf } from './places.js';
import type { Fact, Telling } from './facts.js';

/** A trace as it is told: from which state, by which steps. */
export interface Story {
  readonly start: StateValue;
  readonly steps: readonly StoryStep[];
}

export interface StoryStep {
  /** From 1. */
  readonly number: number;
  readonly process: string | null;
  readonly label: string;
  /** Where its action stands in the source, when the spec tells. */
  readonly place: Place | null;
  /** What the step changed, but for the place where its process stands. */
  readonly facts: readonly Fact[];
  /** True when the step changed nothing at all. */
  readonly stutters: boolean;
  readonly state: StateValue;
}

/** @returns null for a trace without any state */
export function tellTrace(trace: readonly TraceEntry[], telling: Telling): Story | null {
  const start = trace[0]?.state;
  if (start === undefined) return null;
  const steps = trace.slice(1).flatMap((entry, index) => {
    const previous = trace[index]!.state;
    return entry.step === null
      ? []
      : [tellStep(entry.step, index + 1, previous, entry.state, telling)];
  });
  return { start, steps };
}

function tellStep(
  step: StepDescription,
  number: number,
  before: StateValue,
  after: StateValue,
  telling: Telling,
): StoryStep {
  const changes = diffStates(before, after);
  const process = step.process ?? null;
  const told = changes.filter(
    ({ path }) => !isPlaceOf(process, path) && !isHidden(path, telling.hide),
  );
  return {
    number,
    process,
    label: stepLabel(step, telling),
    place: step.place ?? null,
    facts: tellChanges(told, telling),
    stutters: changes.length === 0,
    state: after,
  };
}

/**
 * `fork(child = 1)`; `mutex_lock(&lock) [vma = 1]` when the label already looks like a call;
 * `Fork(1)` when the arguments are the parameters of an operator.
 */
function stepLabel(step: StepDescription, { notation, terse }: Telling): string {
  if (step.positional === true) {
    const values = Array.from(step.arguments.values(), (value) => formatValue(value, notation));
    return values.length === 0 ? step.action : `${step.action}(${values.join(', ')})`;
  }
  const isName = isIdentifier(step.action);
  const words = terse && !isName ? step.action.split(/[^\w.-]+/) : [];
  const given = [...step.arguments]
    .map(([name, value]) => [name, formatValue(value, notation)] as const)
    .filter(([, value]) => !words.includes(value))
    .map(([name, value]) => `${name} = ${value}`);
  if (given.length === 0) return step.action;
  const [open, close] = isName ? ['(', ')'] : [' [', ']'];
  return step.action + open + given.join(', ') + close;
}

/** Sequences are counted as in the language of the spec. */
export function firstIndexOf(result: CheckResult): 0 | 1 {
  return result.source.frontEnd === 'tla' ? 1 : 0;
}
