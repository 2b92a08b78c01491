import type { ModelReview, ReviewResult } from '../../suite/result.js';
import { modelsBySubject } from './matrix.js';

/** A model with the properties for which it is the subject's shortest way to a violation. */
export interface Finding {
  readonly scenario: string;
  readonly command: string;
  readonly violated: readonly { readonly property: string; readonly length: number }[];
}

/** The shortest counterexamples of each subject, grouped by the model that shows them. */
export function shortestFindings(review: ReviewResult): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>();
  for (const [subject, models] of modelsBySubject(review)) {
    const found = findingsOf(review.properties, models);
    if (found.length > 0) findings.set(subject, found);
  }
  return findings;
}

function findingsOf(properties: readonly string[], models: readonly ModelReview[]): Finding[] {
  const shortest = properties.flatMap((property) => shortestOf(property, models));
  return models.flatMap((model) => {
    const violated = shortest
      .filter((candidate) => candidate.model === model)
      .map(({ property, length }) => ({ property, length }));
    if (violated.length === 0) return [];
    return [{ scenario: model.scenario, command: model.command, violated }];
  });
}

interface Candidate {
  readonly property: string;
  readonly length: number;
  readonly model: ModelReview;
}

/** At most one; among equally long counterexamples the first of the suite. */
function shortestOf(property: string, models: readonly ModelReview[]): Candidate[] {
  let shortest: Candidate | null = null;
  for (const model of models) {
    const found = model.properties.find((review) => review.property === property)?.found;
    if (found?.verdict !== 'violated') continue;
    if (shortest === null || found.length < shortest.length) {
      shortest = { property, length: found.length, model };
    }
  }
  return shortest === null ? [] : [shortest];
}
