import { reviewModel, type ModelOutcome } from './compare.js';
import { reviewExitCode } from './exit-code.js';
import { runInWorkers } from './pool/pool.js';
import type { ReviewResult } from './result.js';
import { runModel, type ModelTask, type SpecLoader } from './run-model.js';
import type { Suite } from './suite.js';
import { validateModels } from './validate-models.js';

export interface ReviewOptions {
  readonly loadSpec: SpecLoader;
  /** Models that are checked at the same time; 1 checks them in this thread, unless it is too small. */
  readonly jobs: number;
  /** Whether models need more stack than this thread has. */
  readonly needsDeepStack?: boolean;
  /** Built JavaScript that calls `serveModels` with an equal `loadSpec`; for threads of their own. */
  readonly worker: URL;
  /** Ends the review early: models that are not decided by then are part of the result as such. */
  readonly signal: AbortSignal;
  readonly onProgress?: (finished: number, total: number) => void;
}

/**
 * Checks every model of a suite and compares what is found with what the suite expects. A model
 * that fails is a row of the result; the order of the rows is that of the suite.
 *
 * @throws SuiteError when a model names an unknown spec or constant: nothing has been checked then
 */
export async function reviewSuite(suite: Suite, options: ReviewOptions): Promise<ReviewResult> {
  const start = performance.now();
  await validateModels(suite, options.loadSpec);
  const outcomes = await runModels(suite, options);
  return compareOutcomes(suite, outcomes, (performance.now() - start) / 1000);
}

/** The same outcomes held against a suite whose expectations have changed. */
export function reviewAgain(suite: Suite, { models, seconds }: ReviewResult): ReviewResult {
  return compareOutcomes(suite, models.map(outcomeOf), seconds);
}

function outcomeOf({ result, error }: ReviewResult['models'][number]): ModelOutcome {
  if (result !== null) return { result, error: null };
  if (error !== null) return { result, error };
  throw new TypeError('a model without a result has an error');
}

function compareOutcomes(
  suite: Suite,
  outcomes: readonly ModelOutcome[],
  seconds: number,
): ReviewResult {
  const models = outcomes.flatMap((outcome, index) => {
    const model = suite.models[index];
    return model ? [reviewModel(model, suite.properties, outcome)] : [];
  });
  return {
    version: 1,
    suite: suite.name,
    title: suite.title,
    properties: suite.properties,
    models,
    agrees: models.every(({ agrees }) => agrees),
    exitCode: reviewExitCode(models),
    seconds,
  };
}

async function runModels(suite: Suite, options: ReviewOptions): Promise<ModelOutcome[]> {
  const { loadSpec, jobs, needsDeepStack, worker, signal, onProgress } = options;
  const tasks = suite.models.map(({ spec, config, constants }): ModelTask => ({
    spec,
    config,
    constants,
    deadlock: suite.properties.includes('deadlock'),
  }));
  const outcomes: ModelOutcome[] = [];
  let finished = 0;
  const onOutcome = (index: number, outcome: ModelOutcome): void => {
    outcomes[index] = outcome;
    finished++;
    onProgress?.(finished, tasks.length);
  };
  onProgress?.(0, tasks.length);
  if (needsDeepStack || (jobs > 1 && tasks.length > 1)) {
    await runInWorkers(tasks, largestFirst(suite), { worker, size: jobs, signal, onOutcome });
  } else {
    for (const [index, task] of tasks.entries()) {
      onOutcome(index, await runModel(task, loadSpec, signal));
    }
  }
  return outcomes;
}

/** A large model that begins last would keep the other workers waiting. */
function largestFirst({ models }: Suite): number[] {
  const size = (index: number): number => models[index]?.expect.generated ?? 0;
  return [...models.keys()].toSorted((one, other) => size(other) - size(one));
}
