import type { ModelReview, PropertyReview, ReviewResult } from '../../suite/result.js';
import { count, counted } from '../shared/words.js';

/** A model in which something is not as the suite expects. */
export interface Difference {
  readonly model: ModelReview;
  /** What was expected and what was found, one sentence each. */
  readonly sentences: readonly string[];
}

export function differencesOf({ models }: ReviewResult): Difference[] {
  return models
    .map((model) => ({
      model,
      sentences: [
        ...model.properties.filter(({ agrees }) => !agrees).map(propertySentence),
        ...model.countDifferences.map(
          (difference) =>
            `${difference.count}: expected ${count(difference.expected)}, ` +
            `found ${count(difference.found)}`,
        ),
      ],
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

function propertySentence({ property, expected, found }: PropertyReview): string {
  const wanted = expected === null ? 'nothing' : verdictText(expected);
  const reason = found.verdict === 'not checked' ? ` (${found.reason})` : '';
  return `${property}: expected ${wanted}, found ${verdictText(found)}${reason}`;
}

interface AnyVerdict {
  readonly verdict: string;
  readonly length?: number | null;
}

function verdictText({ verdict, length = null }: AnyVerdict): string {
  return length === null ? verdict : `${verdict} after ${counted(length, 'step')}`;
}
