import type { Bound, CheckResult, Status, Violation } from '../../checker/result.js';
import { byteSize, count, counted } from './words.js';

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
      return result.error === null
        ? 'the run failed'
        : `${result.error.diagnostic.message} [${result.error.diagnostic.code}]`;
    case 'incomplete':
      return `stopped by ${boundText(result.bound)} before the end; no violation so far`;
  }
}

function heldClause({ properties, notChecked }: CheckResult): string {
  const left = notChecked.length === 0 ? '' : `; ${count(notChecked.length)} not checked`;
  if (properties.length === 0) return `no property was given to check${left}`;
  const verb = properties.length === 1 ? 'holds' : 'hold';
  return `${counted(properties.length, 'property', 'properties')} ${verb}${left}`;
}

function violatedClause(violations: readonly Violation[]): string {
  const [first] = violations;
  if (violations.length !== 1 || first === undefined) {
    const each = violations.map((violation) => `${violation.property} (${lengthText(violation)})`);
    return `${count(violations.length)} properties are violated: ${each.join(', ')}`;
  }
  const where = stepsOf(first) === 0 ? 'in an initial state' : `after ${lengthText(first)}`;
  return first.kind === 'deadlock'
    ? `deadlock ${where}`
    : `${first.kind} ${first.property} is violated ${where}`;
}

/** The number of steps of a counterexample. */
export function stepsOf(violation: Violation): number {
  return violation.trace.length - 1;
}

export function lengthText(violation: Violation): string {
  return counted(stepsOf(violation), 'step');
}

/** `the bound of 1,000 states`, `an interrupt`. */
export function boundText(bound: Bound | null): string {
  if (bound === null) return 'an unknown bound';
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
export function isExhaustive(result: CheckResult): boolean {
  if (result.bound !== null || result.error !== null || result.left > 0) return false;
  return (
    result.violations.length === 0 || result.properties.some(({ verdict }) => verdict === 'holds')
  );
}
