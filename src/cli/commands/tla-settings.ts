import { usageFailure } from '../failure.js';
import { tlaCheckOptions } from '../options.js';
import { readInteger, readOnce } from '../read-option.js';
import type { EvaluationSettings, TlaSettings } from '../tla/settings.js';
import type { CheckArguments, EvalArguments, ReplArguments } from './arguments.js';

/** @throws Failure for options that cannot be */
export function readEvaluationSettings(
  given: CheckArguments | EvalArguments | ReplArguments,
): EvaluationSettings {
  return {
    config: readOnce('config', given.config),
    libraries: given.library,
    seed: readInteger('seed', given.seed),
    mayExecute: given['allow-exec'],
    mayWriteAnywhere: given['allow-write'],
  };
}

/** @throws Failure for options that cannot be */
export function readTlaSettings(given: CheckArguments): TlaSettings {
  return {
    ...readEvaluationSettings(given),
    init: readOnce('init', given.init),
    next: readOnce('next', given.next),
    invariants: given.invariant,
    skipUnsupported: given['skip-unsupported'],
    packing: !given['no-packing'],
  };
}

/** @throws Failure when a spec that is not in TLA+ is given options of TLA+ */
export function refuseTlaSettings(given: CheckArguments): void {
  const names = Object.keys(tlaCheckOptions) as (keyof typeof tlaCheckOptions)[];
  const name = names.find((each) => given[each] !== undefined);
  if (name === undefined) return;
  throw usageFailure(
    `the option --${name} is for specs in TLA+, and ${given.spec} is none`,
    `omit --${name}`,
  );
}
