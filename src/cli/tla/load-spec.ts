import type { LoadedSpec } from '../../suite/run-model.js';
import { loadSources } from '../../tla/load.js';
import type { Outside } from '../../tla/natives/runtime.js';
import { openOutside } from '../../tla/outside.js';
import { tlaSpec } from '../../tla/tla-spec.js';
import type { EvaluationSettings, TlaSettings } from './settings.js';

type Print = (text: string) => void;

/**
 * Loads a spec in TLA+ with its configuration.
 *
 * @param print gets what the spec prints while it is evaluated
 * @throws DiagnosticError
 */
export function loadTlaSpec(reference: string, settings: TlaSettings, print: Print): LoadedSpec {
  const outside = outsideFor(settings, print);
  const spec = tlaSpec(loadSources(reference, settings), { ...settings, outside });
  return { spec, origin: { frontEnd: 'tla', spec: reference } };
}

/** This machine, as far as the user lets a spec use it. */
export function outsideFor(
  { mayExecute = false, mayWriteAnywhere = false }: EvaluationSettings,
  print: Print,
): Outside {
  return openOutside({ print, environment: process.env, mayExecute, mayWriteAnywhere });
}
