import { usageFailure } from '../failure.js';
import { readSwitch } from '../read-option.js';
import type { TellOptions } from '../tell-failure.js';
import type { EvalArguments, ReplArguments } from './arguments.js';

export function readTell(given: EvalArguments | ReplArguments): TellOptions {
  return {
    color: readSwitch('color', given.color, given['no-color']),
    debug: given.debug ?? false,
  };
}

/** Names of modules, separated by commas. @throws Failure */
export function readExtends(lists: readonly string[] = []): string[] {
  return lists.flatMap((list) =>
    list.split(',').map((name) => {
      if (/^\w+$/.test(name.trim())) return name.trim();
      throw usageFailure(
        `the option --extends cannot be "${list}"`,
        'give names of modules, such as SequencesExt,Graphs',
      );
    }),
  );
}
