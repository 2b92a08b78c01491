import { extname } from 'node:path';
import type { SpecOptions } from '../../suite/run-model.js';

/** Whether what a user calls a spec is a file in TLA+. */
export function isTla(reference: string): boolean {
  return extname(reference) === '.tla';
}

/** What a spec in TLA+ may do beyond being evaluated, and where its modules are. */
export interface EvaluationSettings extends SpecOptions {
  readonly libraries?: readonly string[] | undefined;
  /** For random choices. */
  readonly seed?: number | undefined;
  readonly mayExecute?: boolean | undefined;
  readonly mayWriteAnywhere?: boolean | undefined;
}

/** What a model of a spec in TLA+ is made of, besides its constants. */
export interface TlaSettings extends EvaluationSettings {
  readonly init?: string | undefined;
  readonly next?: string | undefined;
  readonly invariants?: readonly string[] | undefined;
  readonly skipUnsupported?: boolean | undefined;
  readonly packing?: boolean | undefined;
}
