import type { ModelReview, ReviewResult } from '../../suite/result.js';
import { boundText } from '../shared/verdict.js';
import { counted } from '../shared/words.js';
import { modelsBySubject } from './matrix.js';

/** Properties that are not checked for one reason, in the same models. */
export interface UncheckedReview {
  readonly properties: readonly string[];
  readonly reason: string;
  /** `every model`, or which. */
  readonly where: string;
}

/** What the review leaves out, grouped. */
export function uncheckedOf(review: ReviewResult): UncheckedReview[] {
  const groups = new Map<string, { properties: string[]; reason: string; where: string }>();
  for (const property of review.properties) {
    for (const [reason, models] of modelsByReason(property, review.models)) {
      const where = whereText(models, review);
      const key = JSON.stringify([reason, where]);
      const group = groups.get(key) ?? { properties: [], reason, where };
      group.properties.push(property);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

function modelsByReason(
  property: string,
  models: readonly ModelReview[],
): Map<string, Set<ModelReview>> {
  const reasons = new Map<string, Set<ModelReview>>();
  for (const model of models) {
    for (const { property: name, found } of model.properties) {
      if (name !== property || found.verdict !== 'not checked') continue;
      reasons.set(found.reason, new Set([...(reasons.get(found.reason) ?? []), model]));
    }
  }
  return reasons;
}

/** Whole subjects by name; of those that leave it out only in some scenarios, how many models. */
function whereText(models: ReadonlySet<ModelReview>, review: ReviewResult): string {
  if (models.size === review.models.length) return 'every model';
  const whole = [...modelsBySubject(review)].filter(([, all]) =>
    all.every((model) => models.has(model)),
  );
  const covered = whole.reduce((total, [, all]) => total + all.length, 0);
  const partial = models.size - covered;
  const names = whole.map(([subject]) => subject).join(', ');
  if (partial === 0) return names;
  return names === ''
    ? counted(partial, 'model')
    : `${names} and ${counted(partial, 'other model')}`;
}

/** A model whose search ended before all its properties were decided. */
export interface UndecidedReview {
  readonly model: ModelReview;
  readonly properties: readonly string[];
  readonly why: string;
}

export function undecidedOf({ models }: ReviewResult): UndecidedReview[] {
  return models.flatMap((model) => {
    const properties = model.properties
      .filter(({ found }) => found.verdict === 'undecided')
      .map(({ property }) => property);
    return properties.length === 0 ? [] : [{ model, properties, why: whyUndecided(model) }];
  });
}

function whyUndecided({ result }: ModelReview): string {
  if (result?.error) return result.error.diagnostic.message;
  if (result?.bound) return `stopped by ${boundText(result.bound)}`;
  return 'the search stopped at a violation';
}

export function failedModels({ models }: ReviewResult): ModelReview[] {
  return models.filter(({ error }) => error !== null);
}
