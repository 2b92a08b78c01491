import type { Diagnostic } from '../checker/diagnostic.js';
import type { CheckResult, PropertyResult, Violation } from '../checker/result.js';
import type {
  CountDifference,
  ExpectedVerdict,
  FoundVerdict,
  ModelReview,
  PropertyReview,
} from './result.js';
import { quote } from './shell.js';
import type { Expectations, SuiteModel } from './suite.js';

/** What became of one model: a result, or the reason why there is none. */
export type ModelOutcome =
  | { readonly result: CheckResult; readonly error: null }
  | { readonly result: null; readonly error: Diagnostic };

/**
 * Holds what was found for a model against what the suite expects.
 *
 * @param properties the columns of the suite; a property that the model checks beyond them differs
 */
export function reviewModel(
  model: SuiteModel,
  properties: readonly string[],
  outcome: ModelOutcome,
): ModelReview {
  const { result } = outcome;
  const error = outcome.error ?? result?.error?.diagnostic ?? null;
  const reviews = result ? reviewProperties(model.expect, properties, result) : [];
  const countDifferences = result ? compareCounts(model.expect, result) : [];
  return {
    subject: model.subject,
    scenario: model.scenario,
    command: commandOf(model, properties, result),
    properties: reviews,
    countDifferences,
    result,
    error,
    agrees:
      error === null && countDifferences.length === 0 && reviews.every(({ agrees }) => agrees),
  };
}

function reviewProperties(
  expect: Expectations,
  columns: readonly string[],
  result: CheckResult,
): PropertyReview[] {
  const beyond = result.properties
    .filter((property) => !isTakenForGranted(property))
    .map(({ name }) => name);
  return [...new Set([...columns, ...beyond])].map((property) => {
    const expected = columns.includes(property) ? expectedVerdict(expect, property) : null;
    const found = foundVerdict(result, property);
    return { property, expected, found, agrees: expected !== null && agree(expected, found) };
  });
}

/** An assumption is nothing that a model has to show: only a false one is worth a word. */
function isTakenForGranted({ kind, verdict }: PropertyResult): boolean {
  return kind === 'assumption' && verdict === 'holds';
}

function expectedVerdict(expect: Expectations, property: string): ExpectedVerdict {
  const length = expect.violated.get(property);
  if (length !== undefined) return { verdict: 'violated', length };
  return { verdict: expect.unchecked.has(property) ? 'not checked' : 'holds' };
}

/** A property may have parts, of initial states and of steps: all of them have to hold. */
function foundVerdict(result: CheckResult, property: string): FoundVerdict {
  const violations = result.violations.filter((candidate) => candidate.property === property);
  if (violations.length > 0) {
    return { verdict: 'violated', length: Math.min(...violations.map(lengthOf)) };
  }
  const unchecked = result.notChecked.find(({ name }) => name === property);
  if (unchecked) return { verdict: 'not checked', reason: unchecked.reason };
  const parts = result.properties.filter(({ name }) => name === property);
  if (parts.length === 0) {
    return { verdict: 'not checked', reason: 'the model has no property of this name' };
  }
  return { verdict: parts.every(({ verdict }) => verdict === 'holds') ? 'holds' : 'undecided' };
}

/** Steps of the counterexample; none where no behavior is to blame. */
function lengthOf({ trace }: Violation): number {
  return Math.max(trace.length - 1, 0);
}

function agree(expected: ExpectedVerdict, found: FoundVerdict): boolean {
  if (expected.verdict !== found.verdict) return false;
  if (expected.verdict !== 'violated' || found.verdict !== 'violated') return true;
  return expected.length === null || expected.length === found.length;
}

function compareCounts(expect: Expectations, result: CheckResult): CountDifference[] {
  return (['generated', 'distinct', 'depth'] as const).flatMap((count) => {
    const expected = expect[count];
    const found = result[count];
    return expected === undefined || expected === found ? [] : [{ count, expected, found }];
  });
}

/** Shows the counterexamples: all of them when there are several. */
function commandOf(
  model: SuiteModel,
  properties: readonly string[],
  result: CheckResult | null,
): string {
  const constants = [...model.constants].flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const violations = result?.violations.length ?? model.expect.violated.size;
  const config = model.config === undefined ? [] : ['--config', model.config];
  const words = ['npx', 'lamplight', 'check', model.spec, ...config, ...constants];
  if (!properties.includes('deadlock')) words.push('--no-deadlock');
  if (violations > 1) words.push('--continue');
  return words.map(quote).join(' ');
}
