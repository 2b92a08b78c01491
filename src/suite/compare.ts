import type { Diagnostic } from '../checker/diagnostic.js';
import type { CheckResult } from '../checker/result.js';
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
    .map(({ name }) => name)
    .filter((name) => !columns.includes(name));
  return [...columns, ...beyond].map((property) => {
    const expected = columns.includes(property) ? expectedVerdict(expect, property) : null;
    const found = foundVerdict(result, property);
    return { property, expected, found, agrees: expected !== null && agree(expected, found) };
  });
}

function expectedVerdict(expect: Expectations, property: string): ExpectedVerdict {
  const length = expect.violated.get(property);
  if (length !== undefined) return { verdict: 'violated', length };
  return { verdict: expect.unchecked.has(property) ? 'not checked' : 'holds' };
}

function foundVerdict(result: CheckResult, property: string): FoundVerdict {
  const violation = result.violations.find((candidate) => candidate.property === property);
  if (violation) return { verdict: 'violated', length: violation.trace.length - 1 };
  const checked = result.properties.find(({ name }) => name === property);
  if (checked) return { verdict: checked.verdict === 'holds' ? 'holds' : 'undecided' };
  const unchecked = result.notChecked.find(({ name }) => name === property);
  return {
    verdict: 'not checked',
    reason: unchecked?.reason ?? 'the model has no property of this name',
  };
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
  const words = ['npx', 'lamplight', 'check', model.spec, ...constants];
  if (!properties.includes('deadlock')) words.push('--no-deadlock');
  if (violations > 1) words.push('--continue');
  return words.map(quote).join(' ');
}
