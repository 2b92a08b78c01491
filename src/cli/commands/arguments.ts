import type { InferredOptionTypes } from 'yargs';
import type {
  checkOptions,
  commonOptions,
  evalOptions,
  listOptions,
  replOptions,
  reviewOptions,
} from '../options.js';

type Common = InferredOptionTypes<typeof commonOptions>;

/** What the parser makes of the arguments of each command. */
export type CheckArguments = Common & InferredOptionTypes<typeof checkOptions> & { spec: string };
export type ReviewArguments = Common &
  InferredOptionTypes<typeof reviewOptions> & { suite: string };
export type EvalArguments = Common &
  InferredOptionTypes<typeof evalOptions> & { expressions: string[] };
export type ReplArguments = Common &
  InferredOptionTypes<typeof replOptions> & { spec: string | undefined };
export type ListArguments = Common & InferredOptionTypes<typeof listOptions>;
