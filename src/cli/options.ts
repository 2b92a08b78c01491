import type { Options } from 'yargs';
import {
  checkReporters,
  reviewReporters,
  type CheckFormat,
  type ReviewFormat,
} from '../report/reporters.js';

/** An option that takes one value. */
const value = { type: 'string', requiresArg: true } as const;
/** An option that may be repeated. */
const values = { type: 'string', array: true, requiresArg: true } as const;
const flag = { type: 'boolean' } as const;

type OptionTable = Readonly<Record<string, Options>>;

/** Options of every command. */
export const commonOptions = {
  color: { ...flag, describe: 'Colour the output; NO_COLOR and FORCE_COLOR work, too' },
  'no-color': { ...flag, describe: 'Do not colour the output' },
  debug: { ...flag, describe: 'Show where an error comes from' },
} as const satisfies OptionTable;

/** Options of the commands that run models and report. */
const runOptions = {
  out: {
    ...values,
    alias: 'o',
    describe: 'Write the report to a file; with several reports, name its format: lkml=trace.txt',
  },
  progress: { ...flag, describe: 'Tell how far the run is, also where nobody sees a terminal' },
  quiet: { ...flag, alias: 'q', describe: 'Print the report and errors alone' },
} as const satisfies OptionTable;

/** Options of every command that evaluates TLA+. */
const evaluationOptions = {
  config: {
    ...value,
    describe: 'TLA+: the configuration [default: the .cfg beside the spec, or the one inside it]',
  },
  library: { ...values, describe: 'TLA+: look for modules in this folder, too' },
  seed: { ...value, describe: 'TLA+: choose other random values' },
  'allow-exec': { ...flag, describe: 'TLA+: let the spec run programs' },
  'allow-write': { ...flag, describe: 'TLA+: let the spec write outside of the current folder' },
} as const satisfies OptionTable;

/** Options of a check that only specs in TLA+ have. */
export const tlaCheckOptions = {
  ...evaluationOptions,
  invariant: { ...values, describe: 'TLA+: check this expression in every state, too' },
  init: { ...value, describe: 'TLA+: the initial predicate, in place of the configured one' },
  next: { ...value, describe: 'TLA+: the next-state relation, in place of the configured one' },
  'skip-unsupported': { ...flag, describe: 'TLA+: leave out, and name, what cannot be checked' },
  'no-packing': {
    ...flag,
    describe: 'TLA+: keep a word for each variable, also in large searches',
  },
} as const satisfies OptionTable;

export const CHECK_FORMATS = Object.keys(checkReporters) as CheckFormat[];

export const checkOptions = {
  constant: {
    ...values,
    alias: 'c',
    describe: 'Set a constant: name=value; in TLA+, name=expression',
  },
  property: { ...values, alias: 'p', describe: 'Check this property and no others' },
  'no-deadlock': { ...flag, describe: 'Do not report states without a successor' },
  continue: { ...flag, describe: 'Find a shortest counterexample of every violated property' },
  'max-depth': { ...value, describe: 'End as INCOMPLETE at this many states on a behavior' },
  'max-states': { ...value, describe: 'End as INCOMPLETE at this many distinct states' },
  memory: {
    ...value,
    describe:
      'End as INCOMPLETE when states take so much: 512MiB, 4GiB [default: most of what is free]',
  },
  workers: {
    ...value,
    describe:
      'Search with so many threads, or auto: one a core [default: 1]; the result is the same',
  },
  format: { ...values, alias: 'f', choices: CHECK_FORMATS, describe: 'How to report' },
  'full-state': { ...flag, describe: 'Show whole states in traces, not only what changed' },
  hide: { ...values, describe: 'Leave the changes of this variable or field out of traces' },
  coverage: { ...flag, describe: 'Report how often each action fired' },
  'no-cache': { ...flag, describe: 'Evaluate all anew, also what depends on nothing new' },
  ...runOptions,
  ...tlaCheckOptions,
} as const satisfies OptionTable;

export const REVIEW_FORMATS = Object.keys(reviewReporters) as ReviewFormat[];

export const reviewOptions = {
  only: { ...values, describe: 'Review these models alone: subject or subject/scenario' },
  jobs: { ...value, alias: 'j', describe: 'Check so many models at a time [default: all cores]' },
  update: { ...flag, describe: 'Write what was found into the suite file as expected' },
  format: { ...values, alias: 'f', choices: REVIEW_FORMATS, describe: 'How to report' },
  ...runOptions,
} as const satisfies OptionTable;

const sessionOptions = {
  constant: { ...values, alias: 'c', describe: 'Set a constant of the spec: name=expression' },
  extends: { ...values, describe: 'See the operators of these modules, too: SequencesExt,Graphs' },
  ...evaluationOptions,
} as const satisfies OptionTable;

export const evalOptions = {
  spec: { ...value, describe: 'See what this spec defines: spec.tla' },
  ...sessionOptions,
} as const satisfies OptionTable;

export const replOptions = sessionOptions;

export const listOptions = {
  format: { ...value, alias: 'f', choices: ['text', 'json'], describe: 'How to list' },
} as const satisfies OptionTable;
