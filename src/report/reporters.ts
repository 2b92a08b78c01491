import type { CheckResult } from '../checker/result.js';
import type { ReviewResult } from '../suite/result.js';
import type { Reporter } from './options.js';

/** Loads a reporter when it is asked for. */
type ReporterLoader<Result> = () => Promise<Reporter<Result>>;

/** The formats of a check. */
export const checkReporters = {
  text: async () => (await import('./check/text.js')).reportText,
  lkml: async () => (await import('./check/lkml.js')).reportLkml,
  markdown: async () => (await import('./check/markdown.js')).reportMarkdown,
  json: async () => (await import('./check/json.js')).reportJson,
} as const satisfies Readonly<Record<string, ReporterLoader<CheckResult>>>;

/** The formats of a review. */
export const reviewReporters = {
  text: async () => (await import('./review/text.js')).reportReviewText,
  markdown: async () => (await import('./review/markdown.js')).reportReviewMarkdown,
  json: async () => (await import('./review/json.js')).reportReviewJson,
} as const satisfies Readonly<Record<string, ReporterLoader<ReviewResult>>>;

export type CheckFormat = keyof typeof checkReporters;
export type ReviewFormat = keyof typeof reviewReporters;
