import { DiagnosticError, type Diagnostic, type Place } from '../checker/diagnostic.js';
import type { LoadedSpec, SpecLoader } from './run-model.js';
import { SuiteError } from './suite-error.js';
import type { Suite, SuiteModel } from './suite.js';

/**
 * Makes every model once without checking it, so that a wrong name anywhere in the suite is told
 * with its place before the first search begins. A spec that crashes is left for the review, where
 * it costs its own row only.
 *
 * @throws SuiteError with every spec and constant that is refused
 */
export async function validateModels(suite: Suite, loadSpec: SpecLoader): Promise<void> {
  const diagnostics: Diagnostic[] = [];
  const unusable = new Set<string>();
  for (const model of suite.models) {
    const { spec, config, places } = model;
    const key = JSON.stringify([spec, config]);
    if (unusable.has(key)) continue;
    try {
      diagnostics.push(...refusedConstants(model, await loadSpec(spec, { config })));
    } catch (error) {
      if (!(error instanceof DiagnosticError)) continue;
      unusable.add(key);
      diagnostics.push(withPlace(error.diagnostic, places.config ?? places.spec));
    }
  }
  if (diagnostics.length > 0) throw new SuiteError(diagnostics);
}

function refusedConstants(model: SuiteModel, loaded: LoadedSpec): Diagnostic[] {
  const { constants, places } = model;
  const refusal = refusalOf(constants, loaded);
  if (refusal === undefined) return [];
  const alone = [...constants].flatMap(([name, value]) => {
    const diagnostic = refusalOf(new Map([[name, value]]), loaded);
    return diagnostic ? [withPlace(diagnostic, places.constants.get(name) ?? places.model)] : [];
  });
  return alone.length > 0 ? alone : [withPlace(refusal, places.model)];
}

function refusalOf(
  constants: ReadonlyMap<string, string>,
  { spec, origin }: LoadedSpec,
): Diagnostic | undefined {
  try {
    spec.instantiate(constants, origin);
    return undefined;
  } catch (error) {
    if (!(error instanceof DiagnosticError)) return undefined;
    return error.diagnostic.code === 'spec-module-throws' ? undefined : error.diagnostic;
  }
}

function withPlace(diagnostic: Diagnostic, place: Place): Diagnostic {
  if (diagnostic.place === undefined) return { ...diagnostic, place };
  const { file, line, column } = place;
  const details = [...(diagnostic.details ?? []), `named at ${file}:${line}:${column}`];
  return { ...diagnostic, details };
}
