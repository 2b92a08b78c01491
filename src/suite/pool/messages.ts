import type { Diagnostic } from '../../checker/diagnostic.js';
import type { ModelTask } from '../run-model.js';
import type { PlainResult } from '../transfer.js';

/** To a worker: check this model, or give up the one at hand and report what is known of it. */
export type Request =
  { readonly kind: 'check'; readonly task: ModelTask } | { readonly kind: 'abort' };

/** From a worker: what became of the model it was given last. */
export type Response =
  | { readonly result: PlainResult; readonly error: null }
  | { readonly result: null; readonly error: Diagnostic };
