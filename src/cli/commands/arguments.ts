import type { InferredOptionTypes } from 'yargs';
import type { checkOptions, commonOptions, listOptions, reviewOptions } from '../options.js';

type Common = InferredOptionTypes<typeof commonOptions>;

/** What the parser makes of the arguments of each command. */
export type CheckArguments = Common & InferredOptionTypes<typeof checkOptions> & { spec: string };
export type ReviewArguments = Common &
  InferredOptionTypes<typeof reviewOptions> & { suite: string };
export type ListArguments = Common & InferredOptionTypes<typeof listOptions>;
