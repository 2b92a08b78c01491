import { booleanHandle, TRUE, type Handle, type Heap } from '../../../checker/values/heap/index.js';
import { EvaluationError } from '../evaluation-error.js';
import { native, type NativeTable } from '../native.js';
import { functionOperand, integerOperand, stringOperand, unfit } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { imagesOf } from './function-images.js';
import { upperGamma } from './incomplete-gamma.js';

/** Expected counts whose sum differs more from that of the observed ones are scaled to it. */
const SAME_SUM = 1e-5;

/** Module Statistics. */
export const statistics: NativeTable = new Map([['ChiSquare', native(chiSquare)]]);

/**
 * Pearson's chi-square test of goodness of fit: whether what was observed agrees with what is
 * expected. It does unless so large a deviation has a probability below the level of significance.
 *
 * @throws EvaluationError `unequal-lengths`, `too-few-categories`, `not-a-count`,
 *   `not-a-significance-level`
 */
function chiSquare({ heap }: Runtime, expected: Handle, actual: Handle, alpha: Handle): Handle {
  const expectations = numbersIn(heap, expected, 'The first operand of ChiSquare');
  const counts = numbersIn(heap, actual, 'The second operand of ChiSquare');
  const level = significance(stringOperand(heap, alpha, 'The third operand of ChiSquare', unfit));
  checkCounts(expectations, counts);
  // Without any count, nothing speaks against the expectation.
  if (sum(counts) === 0) return TRUE;
  const scale = scaleOf(sum(counts), sum(expectations));
  const deviation = sum(
    counts.map((count, index) => {
      const expectation = expectations[index]! * scale;
      return (count - expectation) ** 2 / expectation;
    }),
  );
  const isUnlikely = upperGamma(counts.length - 1, deviation / 2) < level;
  return booleanHandle(!isUnlikely);
}

function numbersIn(heap: Heap, f: Handle, role: string): number[] {
  functionOperand(heap, f, role);
  return imagesOf(heap, f, role).map((count) => integerOperand(heap, count, `A value of ${role}`));
}

function significance(text: string): number {
  const level = text.trim() === '' ? Number.NaN : Number(text);
  if (level > 0 && level <= 0.5) return level;
  throw new EvaluationError(
    'not-a-significance-level',
    `A level of significance has to be more than 0 and at most 0.5, but it is "${text}".`,
  );
}

function checkCounts(expectations: readonly number[], counts: readonly number[]): void {
  if (expectations.length !== counts.length) {
    throw new EvaluationError(
      'unequal-lengths',
      `ChiSquare needs as many expected as observed counts, ` +
        `but there are ${expectations.length} and ${counts.length}.`,
    );
  }
  if (counts.length < 2) {
    throw new EvaluationError('too-few-categories', 'ChiSquare needs at least two counts.');
  }
  const isWrong = expectations.some((count) => count <= 0) || counts.some((count) => count < 0);
  if (!isWrong) return;
  throw new EvaluationError(
    'not-a-count',
    'For ChiSquare, expected counts have to be positive and observed ones must not be negative.',
  );
}

function scaleOf(observed: number, expected: number): number {
  return Math.abs(observed - expected) > SAME_SUM ? observed / expected : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
