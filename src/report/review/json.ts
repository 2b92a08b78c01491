import type { ModelReview, ReviewResult } from '../../suite/result.js';
import { checkResultToJson } from '../check/json.js';

/** The whole review as one JSON object, in the form of `schema/review-result.schema.json`. */
export function reportReviewJson(review: ReviewResult): string {
  return `${JSON.stringify(reviewToJson(review), null, 2)}\n`;
}

function reviewToJson(review: ReviewResult): object {
  return {
    version: review.version,
    agrees: review.agrees,
    exitCode: review.exitCode,
    suite: review.suite,
    title: review.title,
    seconds: review.seconds,
    properties: review.properties,
    models: review.models.map(modelToJson),
  };
}

function modelToJson(model: ModelReview): object {
  return {
    subject: model.subject,
    scenario: model.scenario,
    command: model.command,
    agrees: model.agrees,
    properties: model.properties,
    countDifferences: model.countDifferences,
    error: model.error,
    result: model.result === null ? null : checkResultToJson(model.result),
  };
}
