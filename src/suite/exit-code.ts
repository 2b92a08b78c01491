import type { PropertyKind } from '../checker/result.js';
import { violationExitCode } from '../checker/search/exit-code.js';
import type { ModelReview } from './result.js';

const AGREES = 0;
const DIFFERS = 1;
const INCOMPLETE = 20;

/**
 * The exit code of a review: 0 when all agrees; that of a check when a property is violated and
 * should not be, the first in the order of the suite; 20 when the only differences come from
 * searches that did not end; 1 for every other difference.
 */
export function reviewExitCode(models: readonly ModelReview[]): number {
  const differing = models.filter(({ agrees }) => !agrees);
  if (differing.length === 0) return AGREES;
  const violations = differing.flatMap(unexpectedViolations);
  const [first] = violations;
  if (first !== undefined) return violationExitCode(first);
  return differing.every(isUnfinished) ? INCOMPLETE : DIFFERS;
}

function unexpectedViolations({ properties, result }: ModelReview): PropertyKind[] {
  return properties.flatMap(({ property, expected, found }) => {
    if (found.verdict !== 'violated' || expected?.verdict === 'violated') return [];
    const violation = result?.violations.find((candidate) => candidate.property === property);
    return violation ? [violation.kind] : [];
  });
}

/** The search was stopped, and what it did find does not contradict the suite. */
function isUnfinished({ properties, result, error }: ModelReview): boolean {
  if (result === null) return error?.code === 'review-interrupted';
  return (
    result.bound !== null &&
    properties.every(({ agrees, found }) => agrees || found.verdict === 'undecided')
  );
}
