import type { CheckResult } from '../checker/result.js';
import type { Diagnostic } from '../checker/diagnostic.js';

/** What a suite file expects of one property. */
export type ExpectedVerdict =
  | { readonly verdict: 'holds' }
  /** `length`: steps of the shortest counterexample; null when the suite does not fix it. */
  | { readonly verdict: 'violated'; readonly length: number | null }
  /** The model does not check it: the property does not apply or is not supported. */
  | { readonly verdict: 'not checked' };

/** What was found for one property. */
export type FoundVerdict =
  | { readonly verdict: 'holds' | 'undecided' }
  | { readonly verdict: 'violated'; readonly length: number }
  | { readonly verdict: 'not checked'; readonly reason: string };

/** A property of one model: what was expected and what was found. */
export interface PropertyReview {
  readonly property: string;
  readonly expected: ExpectedVerdict | null;
  readonly found: FoundVerdict;
  readonly agrees: boolean;
}

/** An expected count that differs. */
export interface CountDifference {
  readonly count: 'generated' | 'distinct' | 'depth';
  readonly expected: number;
  readonly found: number;
}

/** One model of a suite: a spec with its constants. */
export interface ModelReview {
  /** The row of the matrix: what is reviewed, e.g. a driver variant. */
  readonly subject: string;
  /** What is done to it; with the subject, unique in the suite. */
  readonly scenario: string;
  /** A shell command that shows the counterexamples of this model. */
  readonly command: string;
  readonly properties: readonly PropertyReview[];
  readonly countDifferences: readonly CountDifference[];
  /** Null when the model could not be made or run: then `error` tells why. */
  readonly result: CheckResult | null;
  readonly error: Diagnostic | null;
  readonly agrees: boolean;
}

/** A whole suite, checked against what its file expects. Plain, versioned data. */
export interface ReviewResult {
  readonly version: 1;
  readonly suite: string;
  readonly title: string;
  /** The columns of the matrix, in the order of the suite file. */
  readonly properties: readonly string[];
  readonly models: readonly ModelReview[];
  readonly agrees: boolean;
  readonly exitCode: number;
  readonly seconds: number;
}
