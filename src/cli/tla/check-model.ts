import type { Progress } from '../../checker/check.js';
import type { Model } from '../../checker/model.js';
import type { CheckResult } from '../../checker/result.js';
import { ExitCode } from '../exit-codes.js';
import { failingWith } from '../failure.js';
import type { CheckTask } from './calls.js';
import { tlaExitCode } from './exit-code.js';
import { checkWith } from '../workers/check-with.js';
import { loadTlaSpec } from './load-spec.js';

/** Who hears of a check while it runs. */
export interface Listener {
  readonly print: (text: string) => void;
  readonly note: (text: string) => void;
  readonly progress: (progress: Progress) => void;
}

/**
 * Checks a model of a spec in TLA+.
 *
 * @throws Failure when there is no model to check
 */
export async function checkModel(
  { spec: reference, settings, constants, modelOptions, workers, options }: CheckTask,
  signal: AbortSignal,
  { print, note, progress }: Listener,
): Promise<CheckResult> {
  const { spec, origin } = await failingWith(ExitCode.badSpec, () =>
    loadTlaSpec(reference, settings, print),
  );
  const makeModel = (): Promise<Model> =>
    failingWith(tlaExitCode, () => spec.instantiate(constants, origin, modelOptions));
  const onProgress = options.progressInterval === undefined ? undefined : progress;
  return failingWith(ExitCode.badConfiguration, () =>
    checkWith({
      workers,
      reference: { spec: reference, constants, modelOptions, settings },
      makeModel,
      options: { ...options, onProgress },
      signal,
      note,
    }),
  );
}
