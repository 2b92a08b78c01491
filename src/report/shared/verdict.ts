import type {
  Bound,
  CheckResult,
  PropertyKind,
  PropertyResult,
  Status,
  Violation,
} from '../../checker/result.js';
import { messageText } from './diagnostics.js';
import { byteSize, count, counted, enumeration } from './words.js';

const statusWords: Readonly<Record<Status, string>> = {
  ok: 'OK',
  violation: 'VIOLATION',
  deadlock: 'DEADLOCK',
  error: 'ERROR',
  incomplete: 'INCOMPLETE',
};

export function statusWord(status: Status): string {
  return statusWords[status];
}

/** The verdict in one sentence, without its word: what a reader of a log needs first. */
export function verdictSentence(result: CheckResult): string {
  return `${result.spec}: ${verdictClause(result)}`;
}

function verdictClause(result: CheckResult): string {
  switch (result.status) {
    case 'ok':
      return heldClause(result);
    case 'violation':
    case 'deadlock':
      return violatedClause(result.violations);
    case 'error':
      return result.error === null ? 'the run failed' : messageText(result.error.diagnostic);
    case 'incomplete':
      return `stopped by ${boundText(result.bound)} before the end; no violation so far`;
  }
}

function heldClause(result: CheckResult): string {
  const assumptions = result.properties.filter(isAssumption);
  const properties = result.properties.filter((property) => !isAssumption(property));
  const left = result.notChecked.length;
  return [
    ...(result.generated === 0
      ? [...holding(assumptions, []), 'there are no states to check']
      : checkedClauses(assumptions, properties)),
    ...(left === 0 ? [] : [`${count(left)} not checked`]),
  ].join('; ');
}

function checkedClauses(
  assumptions: readonly PropertyResult[],
  properties: readonly PropertyResult[],
): string[] {
  if (properties.length === 0) {
    return [...holding(assumptions, []), 'no property was given to check'];
  }
  if (isOnlyDeadlock(properties)) {
    return [...holding(assumptions, []), 'no deadlock', 'no other property was given to check'];
  }
  return holding(assumptions, properties);
}

/** `2 properties and 1 assumption hold`, if there is any. */
function holding(
  assumptions: readonly PropertyResult[],
  properties: readonly PropertyResult[],
): string[] {
  const number = assumptions.length + properties.length;
  if (number === 0) return [];
  const subjects = [
    ...(properties.length === 0 ? [] : [counted(properties.length, 'property', 'properties')]),
    ...(assumptions.length === 0 ? [] : [counted(assumptions.length, 'assumption')]),
  ];
  return [`${enumeration(subjects)} ${number === 1 ? 'holds' : 'hold'}`];
}

export function isAssumption({ kind }: PropertyResult): boolean {
  return kind === 'assumption';
}

/** True when the absence of deadlock is all that was checked of states and steps. */
export function isOnlyDeadlock(properties: readonly PropertyResult[]): boolean {
  return properties.length === 1 && properties[0]?.kind === 'deadlock';
}

function violatedClause(violations: readonly Violation[]): string {
  const [first] = violations;
  if (violations.length !== 1 || first === undefined) {
    const each = violations.map((violation) => violation.property + lengthNote(violation));
    return `${count(violations.length)} properties are violated: ${each.join(', ')}`;
  }
  const { kind, property } = first;
  if (kind === 'assumption') return `${falseClause(first)}; no state was explored`;
  if (isCondition(kind)) return falseClause(first);
  const where = stepsOf(first) === 0 ? 'in an initial state' : `after ${lengthText(first)}`;
  return kind === 'deadlock' ? `deadlock ${where}` : `${kind} ${property} is violated ${where}`;
}

/** `postcondition Small is false`. */
export function falseClause({ kind, property }: Violation): string {
  return `${kind} ${property} is false`;
}

/** True for what is evaluated once, outside of all behaviors: it has no trace. */
export function isCondition(kind: PropertyKind): boolean {
  return kind === 'assumption' || kind === 'postcondition';
}

/** The number of steps of a counterexample. */
export function stepsOf(violation: Violation): number {
  return violation.trace.length - 1;
}

export function lengthText(violation: Violation): string {
  return counted(stepsOf(violation), 'step');
}

/** ` (3 steps)` behind the name of a property, or nothing where there is no trace. */
export function lengthNote(violation: Violation): string {
  return isCondition(violation.kind) ? '' : ` (${lengthText(violation)})`;
}

/** `the bound of 1,000 states`, `an interrupt`. */
export function boundText(bound: Bound | null): string {
  if (bound === null) return 'an unknown bound';
  if (bound.kind === 'spec') return 'a request of the spec';
  if (bound.limit === null || bound.kind === 'interrupt') return 'an interrupt';
  switch (bound.kind) {
    case 'depth':
      return `the depth bound of ${count(bound.limit)}`;
    case 'states':
      return `the bound of ${counted(bound.limit, 'state')}`;
    case 'memory':
      return `the memory bound of ${byteSize(bound.limit)}`;
  }
}

/**
 * True when every reachable state was found and explored. A search that stopped at a violation may
 * have nothing left on its queue and still have missed steps: then no other property holds.
 */
export function isExhaustive({ bound, error, left, violations, properties }: CheckResult): boolean {
  if (bound !== null || error !== null || left > 0) return false;
  return (
    violations.every(({ kind }) => kind === 'postcondition') ||
    properties.some(({ kind, verdict }) => verdict === 'holds' && needsEveryState(kind))
  );
}

function needsEveryState(kind: PropertyKind): boolean {
  return kind === 'invariant' || kind === 'action property' || kind === 'deadlock';
}
