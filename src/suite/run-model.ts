import { check } from '../checker/check.js';
import { DiagnosticError, type Diagnostic } from '../checker/diagnostic.js';
import type { Spec } from '../checker/spec.js';
import type { ModelOutcome } from './compare.js';

/** A spec and where it came from. */
export interface LoadedSpec {
  readonly spec: Spec;
  readonly origin: Parameters<Spec['instantiate']>[1];
}

/** How to load a spec. */
export interface SpecOptions {
  /** The configuration of a TLA+ spec: a path. Left out, it is the one named like the spec. */
  readonly config?: string | undefined;
}

/** Finds a spec by what a user calls it: a built-in name, or a path from the current folder. */
export type SpecLoader = (reference: string, options: SpecOptions) => Promise<LoadedSpec>;

/** One model to check. Plain data, so that it can be sent to a worker. */
export interface ModelTask {
  readonly spec: string;
  readonly config: string | undefined;
  readonly constants: ReadonlyMap<string, string>;
  readonly deadlock: boolean;
}

/** Checks every property of one model. Never rejects: what fails becomes the outcome's error. */
export async function runModel(
  task: ModelTask,
  loadSpec: SpecLoader,
  signal: AbortSignal,
): Promise<ModelOutcome> {
  if (signal.aborted) return { result: null, error: interrupted };
  try {
    const { spec, origin } = await loadSpec(task.spec, { config: task.config });
    const model = spec.instantiate(task.constants, origin);
    const { deadlock } = task;
    return { result: await check(model, { continue: true, deadlock, signal }), error: null };
  } catch (error) {
    return { result: null, error: crashDiagnostic(error) };
  }
}

/** Why a model has no result when the review ended before its turn. */
export const interrupted: Diagnostic = {
  code: 'review-interrupted',
  severity: 'error',
  message: 'the review was interrupted before this model was checked',
  help: 'run the review again, or only this model with --only',
};

export function crashDiagnostic(error: unknown): Diagnostic {
  if (error instanceof DiagnosticError) return error.diagnostic;
  return {
    code: 'model-crashed',
    severity: 'error',
    message: `checking the model failed: ${error instanceof Error ? error.message : String(error)}`,
    help: 'run its command with --debug to see where',
  };
}
