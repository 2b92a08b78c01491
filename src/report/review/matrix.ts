import type { ModelReview, PropertyReview, ReviewResult } from '../../suite/result.js';

/** What a subject's scenarios together say of one property. */
export interface Cell {
  /**
   * - `violated`: in at least one scenario;
   * - `failed`: a scenario could not be run, and no other violates it;
   * - `undecided`: a search was stopped, and no other violates it;
   * - `holds`: in every scenario that checks it;
   * - `not checked`: in none.
   */
  readonly state: 'violated' | 'failed' | 'undecided' | 'holds' | 'not checked';
  /** Steps of the shortest counterexample; null when there is none. */
  readonly length: number | null;
  /** True when something is not as the suite expects. */
  readonly differs: boolean;
}

export interface MatrixRow {
  readonly subject: string;
  /** One for each property of the review. */
  readonly cells: readonly Cell[];
  /** True when something differs that no cell shows: a count, or a property beyond the suite's. */
  readonly differs: boolean;
}

const stateSigns: Readonly<Record<Exclude<Cell['state'], 'violated'>, string>> = {
  holds: 'ok',
  'not checked': '-',
  undecided: '?',
  failed: 'E',
};

/** `v5.8`, `v5.8!`: the name of a row. */
export function subjectText({ subject, differs }: MatrixRow): string {
  return differs ? `${subject}!` : subject;
}

/** `ok`, `17`, `17!`: what stands in the matrix. */
export function cellText({ state, length, differs }: Cell): string {
  const sign = state === 'violated' ? String(length) : stateSigns[state];
  return differs ? `${sign}!` : sign;
}

/** One row a subject, in the order of the suite. */
export function matrixOf(review: ReviewResult): MatrixRow[] {
  return [...modelsBySubject(review)].map(([subject, models]) => {
    const cells = review.properties.map((property) => cellOf(property, models));
    const isShown = cells.some(({ state, differs }) => differs || state === 'failed');
    return { subject, cells, differs: !isShown && models.some(({ agrees }) => !agrees) };
  });
}

/** The models of each subject, both in the order of the suite. */
export function modelsBySubject({ models }: ReviewResult): Map<string, ModelReview[]> {
  const subjects = new Map<string, ModelReview[]>();
  for (const model of models) {
    subjects.set(model.subject, [...(subjects.get(model.subject) ?? []), model]);
  }
  return subjects;
}

function cellOf(property: string, models: readonly ModelReview[]): Cell {
  const reviews = models.flatMap((model) =>
    model.properties.filter((review) => review.property === property),
  );
  const lengths = reviews.flatMap(violationLength);
  return {
    state: cellState(reviews, lengths, models),
    length: lengths.length === 0 ? null : Math.min(...lengths),
    differs: reviews.some(({ agrees }) => !agrees),
  };
}

function cellState(
  reviews: readonly PropertyReview[],
  lengths: readonly number[],
  models: readonly ModelReview[],
): Cell['state'] {
  const found = new Set(reviews.map((review) => review.found.verdict));
  if (lengths.length > 0) return 'violated';
  if (models.some(({ error }) => error !== null)) return 'failed';
  if (found.has('undecided')) return 'undecided';
  return found.has('holds') ? 'holds' : 'not checked';
}

function violationLength({ found }: PropertyReview): number[] {
  return found.verdict === 'violated' ? [found.length] : [];
}
