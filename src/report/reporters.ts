import type { CheckResult } from '../checker/result.js';
import type { ReviewResult } from '../suite/result.js';
import type { Reporter } from './options.js';

/** Loads a reporter when it is asked for. */
type ReporterLoader<Result> = () => Promise<Reporter<Result>>;

export type CheckFormat = 'text' | 'lkml' | 'markdown' | 'json';

export const checkReporters: Readonly<Record<CheckFormat, ReporterLoader<CheckResult>>> = {
  text: async () => (await import('./check/text.js')).reportText,
  lkml: async () => (await import('./check/lkml.js')).reportLkml,
  markdown: async () => (await import('./check/markdown.js')).reportMarkdown,
  json: async () => (await import('./check/json.js')).reportJson,
};

export type ReviewFormat = 'text' | 'markdown' | 'json';

export const reviewReporters: Readonly<Record<ReviewFormat, ReporterLoader<ReviewResult>>> = {
  text: async () => (await import('./review/text.js')).reportReviewText,
  markdown: async () => (await import('./review/markdown.js')).reportReviewMarkdown,
  json: async () => (await import('./review/json.js')).reportReviewJson,
};
