import type { ReviewResult } from '../../suite/result.js';
import { count, counted, duration } from '../shared/words.js';

/** The verdict's word and sentence. */
export function reviewVerdict(review: ReviewResult): {
  readonly word: string;
  readonly text: string;
} {
  const { models, agrees, suite } = review;
  const differing = models.filter((model) => !model.agrees).length;
  if (agrees) return { word: 'OK', text: `${allModels(models.length)} as ${suite} expects` };
  if (differing === 0) return { word: 'DIFFERENT', text: `not as ${suite} expects` };
  const verb = differing === 1 ? 'differs' : 'differ';
  return {
    word: 'DIFFERENT',
    text: `${count(differing)} of ${counted(models.length, 'model')} ${verb} from ${suite}`,
  };
}

function allModels(number: number): string {
  if (number === 0) return 'no model was reviewed,';
  return number === 1 ? 'the model is' : `all ${count(number)} models are`;
}

/** The last line: how much was done and how long it took. */
export function totalsText(review: ReviewResult): string {
  const results = review.models.flatMap(({ result }) => (result === null ? [] : [result]));
  const distinct = results.reduce((total, result) => total + result.distinct, 0);
  const generated = results.reduce((total, result) => total + result.generated, 0);
  const agreeing = review.models.filter(({ agrees }) => agrees).length;
  return [
    `${counted(review.models.length, 'model')}, ${count(agreeing)} agree`,
    `${counted(generated, 'state')}, ${count(distinct)} distinct`,
    duration(review.seconds),
  ].join('; ');
}
