import type { Diagnostic } from '../../checker/diagnostic.js';
import type { Handle } from '../../checker/values/heap/index.js';
import type { Runtime } from '../natives/runtime.js';
import { placedAt } from '../text/diagnostics.js';
import type { Span } from '../text/source.js';
import { shown } from './failures.js';

/** What is odd about an evaluation, but no failure: told once a place. */
export class EvaluationWarnings {
  /** Those so far, in the order in which they came up. */
  readonly all: Diagnostic[] = [];
  private readonly told = new WeakSet<Span>();

  /** @param tell called when nothing has been told about this place */
  readonly warn = (span: Span, tell: () => Pick<Diagnostic, 'code' | 'message' | 'help'>): void => {
    if (this.told.has(span)) return;
    this.told.add(span);
    this.all.push({ severity: 'warning', ...tell(), ...placedAt(span) });
  };
}

/** An EXCEPT names an argument that the function does not have. */
export function warnOfMissingKey(
  { heap, warn }: Runtime,
  span: Span,
  f: Handle,
  key: Handle,
): void {
  warn(span, () => ({
    code: 'except-missing-key',
    message: `EXCEPT changes nothing here: ${shown(heap, key)} is no argument of ${shown(heap, f)}.`,
    help: 'EXCEPT never adds arguments or fields. f @@ (k :> v) of module TLC does.',
  }));
}
