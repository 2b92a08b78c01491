import type { DiagnosticErrorOptions } from '../../checker/diagnostic.js';
import { ForeignElementError, type ValueError } from '../../checker/values/heap/index.js';
import { OperandError, type EvaluationError } from '../natives/evaluation-error.js';

type ExitCodes = Pick<DiagnosticErrorOptions, 'exitCode' | 'exitCodes'>;

/** What an operator or a set of a module refuses ends a step in its own way. */
const REFUSED: ExitCodes = { exitCodes: { step: 255 } };

/** Failures that end a run in their own way, by code: as TLC does on each occasion. */
const BY_CODE: ReadonlyMap<string, ExitCodes> = new Map<string, ExitCodes>([
  ['assertion-failed', { exitCodes: { step: 14 } }],
  ['incomplete-state', { exitCodes: { 'initial state': 255 } }],
  ['recursion-too-deep', { exitCode: 255, exitCodes: { 'initial state': 75 } }],
  ['number-too-big', { exitCode: 255 }],
  ['symmetry-of-other-values', { exitCode: 255 }],
  ['decimal-number', { exitCode: 151 }],
]);

/** The exit codes of a failed evaluation; none where the occasion alone decides. */
export function exitCodesOf(failure: EvaluationError | ValueError): ExitCodes {
  return BY_CODE.get(failure.code) ?? (isRefusal(failure) ? REFUSED : {});
}

function isRefusal(failure: EvaluationError | ValueError): boolean {
  return failure instanceof OperandError || failure instanceof ForeignElementError;
}
