import { DiagnosticError, type DiagnosticErrorOptions } from '../checker/diagnostic.js';
import type { StepDescription } from '../checker/model.js';
import { EXIT_INVARIANT_EVALUATION, violationExitCode } from '../checker/search/exit-code.js';
import { formatValue } from '../checker/values/format.js';
import { ShapeEscape } from './draft/escape.js';

type PredicateKind = 'invariant' | 'action property' | 'constraint';

/** The exit codes of predicates that fail, where the occasion does not decide them. */
const EXIT_CODES: Readonly<Record<PredicateKind, DiagnosticErrorOptions>> = {
  invariant: { exitCode: EXIT_INVARIANT_EVALUATION },
  'action property': { exitCode: violationExitCode('action property') },
  constraint: {},
};

/** A predicate of the spec threw, or answered neither true nor false. */
export class PropertyFailure extends DiagnosticError {
  constructor(
    readonly kind: PredicateKind,
    name: string,
    cause: unknown,
  ) {
    super(
      {
        code: `${kind.replace(' ', '-')}-failed`,
        message: `${kind} ${name} could not be evaluated: ${reasonOf(cause)}`,
        help: 'it has to answer true or false in the last state shown below',
      },
      { cause, ...EXIT_CODES[kind] },
    );
    this.name = 'PropertyFailure';
  }
}

/** What a guard or an effect threw, told with its action and parameters. */
export function stepFailure(step: StepDescription, cause: unknown): DiagnosticError {
  const subject = step.process === undefined ? 'action' : `${step.process}:`;
  return new DiagnosticError(
    {
      code: cause instanceof ShapeEscape ? 'shape-escaped' : 'action-failed',
      message: `${subject} ${step.action} failed: ${reasonOf(cause)}`,
      help:
        cause instanceof ShapeEscape
          ? 'declare a shape that has room for it, or guard the action'
          : 'it failed in the last state shown below',
      details: Array.from(step.arguments, ([name, value]) => `${name} = ${formatValue(value)}`),
    },
    { cause },
  );
}

/** What the making of initial states threw. */
export function initFailure(cause: unknown): DiagnosticError {
  return new DiagnosticError(
    {
      code: cause instanceof ShapeEscape ? 'shape-escaped' : 'init-failed',
      message: `init failed: ${reasonOf(cause)}`,
      help: 'no initial state could be made',
    },
    { cause },
  );
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
