import type { CheckResult } from '../../src/checker/result.js';
import type {
  ExpectedVerdict,
  FoundVerdict,
  ModelReview,
  PropertyReview,
  ReviewResult,
} from '../../src/suite/result.js';
import { checkResult } from './build.js';

/** What was found: a number is the length of a counterexample, `-` not checked, `?` undecided. */
export type Found = 'ok' | '-' | '?' | number;

export const unsupported = 'liveness properties are not supported yet';

export interface ModelParts {
  readonly found: Readonly<Record<string, Found>>;
  /** Why what is `-` was not checked. */
  readonly reason?: string;
  /** Where the suite expects something else: `null` when it expects nothing. */
  readonly expected?: Readonly<Record<string, ExpectedVerdict | null>>;
  readonly countDifferences?: ModelReview['countDifferences'];
  readonly result?: CheckResult;
}

export function modelReview(subject: string, scenario: string, parts: ModelParts): ModelReview {
  const { found, expected = {}, countDifferences = [], reason = unsupported } = parts;
  const properties = Object.entries(found).map(([property, given]): PropertyReview => {
    const verdict = foundVerdict(given, reason);
    const wanted = expected[property];
    return wanted === undefined
      ? { property, expected: asExpected(verdict), found: verdict, agrees: true }
      : { property, expected: wanted, found: verdict, agrees: false };
  });
  return {
    subject,
    scenario,
    command: `npx lamplight check vfio-pci -c variant=${subject} -c scenario=${scenario} --continue`,
    properties,
    countDifferences,
    result: parts.result ?? checkResult({ generated: 48_211, distinct: 15_872 }),
    error: null,
    agrees: countDifferences.length === 0 && properties.every(({ agrees }) => agrees),
  };
}

function foundVerdict(found: Found, reason: string): FoundVerdict {
  if (typeof found === 'number') return { verdict: 'violated', length: found };
  if (found === '-') return { verdict: 'not checked', reason };
  return { verdict: found === 'ok' ? 'holds' : 'undecided' };
}

function asExpected(found: FoundVerdict): ExpectedVerdict {
  if (found.verdict === 'violated') return { verdict: 'violated', length: found.length };
  return { verdict: found.verdict === 'undecided' ? 'holds' : found.verdict };
}

export function failedReview(subject: string, scenario: string): ModelReview {
  return {
    ...modelReview(subject, scenario, { found: {} }),
    result: null,
    error: {
      code: 'unknown-constant',
      severity: 'error',
      message: 'vfio-pci has no constant "scenery"',
      place: { file: 'specs/vfio-pci/suite.yaml', line: 90, column: 7 },
      help: 'did you mean "scenario"?',
    },
    agrees: false,
  };
}

export function reviewOf(
  properties: readonly string[],
  models: readonly ModelReview[],
  parts: Partial<ReviewResult> = {},
): ReviewResult {
  const agrees = models.every((model) => model.agrees);
  return {
    version: 1,
    suite: 'specs/vfio-pci/suite.yaml',
    title: 'vfio-pci: every variant of the driver, every scenario',
    properties,
    models,
    agrees,
    exitCode: agrees ? 0 : 1,
    seconds: 31.27,
    ...parts,
  };
}
