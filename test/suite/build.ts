import type { CheckResult, PropertyKind, TraceEntry } from '../../src/checker/result.js';
import { SuiteError } from '../../src/suite/suite-error.js';
import { checkResult } from '../report/build.js';
import { stateOf } from '../checker/values/build.js';

/** A violation of so many steps, or a verdict. */
export type Found = number | 'holds' | 'undecided';

/** The result of a run that found these verdicts; lengths are those of made-up traces. */
export function resultOf(
  found: Readonly<Record<string, Found>>,
  parts: Partial<CheckResult> = {},
): CheckResult {
  const properties = Object.entries(found).map(([name, what]) => ({
    name,
    kind: kindOf(name),
    verdict: typeof what === 'number' ? ('violated' as const) : what,
  }));
  const violations = properties.flatMap(({ name, kind }) => {
    const length = found[name];
    if (typeof length !== 'number') return [];
    return [{ property: name, kind, trace: traceOf(length) }];
  });
  return checkResult({ generated: 50, distinct: 20, depth: 7, properties, violations, ...parts });
}

/** A made-up trace of so many steps. */
export function traceOf(length: number): TraceEntry[] {
  return Array.from({ length: length + 1 }, (_, x) => ({
    step: x === 0 ? null : { action: 'step', arguments: new Map([['by', 1]]) },
    state: stateOf({ x }),
  }));
}

function kindOf(name: string): PropertyKind {
  if (name === 'deadlock') return 'deadlock';
  return name.endsWith('-step') ? 'action property' : 'invariant';
}

/** The error of a suite that is expected to be refused. */
export function suiteErrorOf(read: () => unknown): SuiteError {
  try {
    read();
  } catch (error) {
    if (error instanceof SuiteError) return error;
    throw error;
  }
  throw new Error('expected the suite to be refused');
}
