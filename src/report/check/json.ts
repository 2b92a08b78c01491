import type { StepDescription } from '../../checker/model.js';
import type { CheckResult, RunError, TraceEntry, Violation } from '../../checker/result.js';
import { diffStates } from '../../checker/trace/diff.js';
import type { Change, PathStep } from '../../checker/trace/diff.js';
import { stateToJson, valueToJson } from '../../checker/values/json.js';
import type { JsonValue } from '../../checker/values/json.js';

/** The whole result as one JSON object, in the form of `schema/check-result.schema.json`. */
export function reportJson(result: CheckResult): string {
  return `${JSON.stringify(checkResultToJson(result), null, 2)}\n`;
}

/**
 * A result as plain data. The first violation stands at the top level too (`property`, `kind`,
 * `trace`), for readers that want only one.
 */
export function checkResultToJson(result: CheckResult): object {
  const violations = result.violations.map(violationToJson);
  return {
    version: result.version,
    status: result.status,
    exitCode: result.exitCode,
    spec: result.spec,
    source: result.source,
    generated: result.generated,
    distinct: result.distinct,
    left: result.left,
    depth: result.depth,
    initial: result.initial,
    outdegree: result.outdegree,
    seconds: result.seconds,
    storeBytes: result.storeBytes,
    bound: result.bound,
    properties: result.properties,
    notChecked: result.notChecked,
    ...(result.warnings === undefined ? {} : { warnings: result.warnings }),
    actions: result.actions,
    error: result.error === null ? null : errorToJson(result.error),
    ...violations[0],
    violations,
  };
}

function violationToJson({ property, kind, trace }: Violation): object {
  return { property, kind, trace: traceToJson(trace) };
}

function errorToJson({ diagnostic, trace }: RunError): object {
  return { diagnostic, trace: traceToJson(trace) };
}

function traceToJson(trace: readonly TraceEntry[]): object[] {
  return trace.map(({ step, state }, index) => {
    const previous = trace[index - 1]?.state ?? state;
    return {
      ...stepToJson(step),
      state: stateToJson(state),
      changes: diffStates(previous, state).map(changeToJson),
    };
  });
}

/** The first state of a trace has no step: its action and process are null. */
function stepToJson(step: StepDescription | null): object {
  if (step === null) return { action: null, process: null, arguments: {} };
  const given = [...step.arguments].map(([name, value]) => [name, valueToJson(value)] as const);
  return {
    action: step.action,
    process: step.process ?? null,
    arguments: Object.fromEntries(given),
    ...(step.place === undefined ? {} : { place: step.place }),
  };
}

function changeToJson(change: Change): object {
  const path = change.path.map(pathStepToJson);
  switch (change.kind) {
    case 'replaced':
      return {
        kind: change.kind,
        path,
        old: valueToJson(change.oldValue),
        new: valueToJson(change.newValue),
      };
    case 'added':
      return { kind: change.kind, path, new: valueToJson(change.newValue) };
    case 'removed':
      return { kind: change.kind, path, old: valueToJson(change.oldValue) };
  }
}

/** An object with one field, which tells the kind of the step. */
function pathStepToJson(step: PathStep): Readonly<Record<string, JsonValue>> {
  switch (step.kind) {
    case 'field':
      return { field: step.name };
    case 'key':
      return { key: valueToJson(step.key) };
    case 'index':
      return { index: step.index };
    case 'element':
      return { element: valueToJson(step.element) };
  }
}
