import type { Place } from '../../src/checker/diagnostic.js';
import type {
  CheckResult,
  PropertyResult,
  TraceEntry,
  Violation,
} from '../../src/checker/result.js';
import type { StateValue, Value } from '../../src/checker/values/value.js';

/** A change of a state: where, and the value that stands there afterwards. */
export type Patch = readonly [path: readonly (string | number)[], value: Value];

export interface StepSpec {
  readonly process?: string;
  readonly action: string;
  readonly with?: Readonly<Record<string, Value>>;
  readonly positional?: boolean;
  readonly place?: Place;
  readonly changes?: readonly Patch[];
}

/** The trace of the steps from a first state, each told by what it changes. */
export function behavior(start: StateValue, steps: readonly StepSpec[]): TraceEntry[] {
  const trace: TraceEntry[] = [{ step: null, state: start }];
  let state = start;
  for (const { with: given = {}, changes = [], ...step } of steps) {
    state = changes.reduce((patched, [path, value]) => patched.setIn(path, value), state);
    trace.push({ step: { ...step, arguments: new Map(Object.entries(given)) }, state });
  }
  return trace;
}

export function violated(property: PropertyResult, trace: readonly TraceEntry[]): Violation {
  return { property: property.name, kind: property.kind, trace };
}

/** A complete run without properties; a fixture states what is different. */
export function checkResult(parts: Partial<CheckResult>): CheckResult {
  return {
    version: 1,
    spec: 'vfio-pci',
    source: { frontEnd: 'builtin', spec: 'vfio-pci', constants: {} },
    status: 'ok',
    exitCode: 0,
    generated: 48211,
    distinct: 15872,
    left: 0,
    depth: 57,
    initial: 1,
    outdegree: { minimum: 0, maximum: 4, mean: 1.04 },
    actions: [],
    properties: [],
    violations: [],
    bound: null,
    error: null,
    notChecked: [],
    seconds: 0.318,
    storeBytes: 412_000,
    ...parts,
  };
}
