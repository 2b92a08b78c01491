import { existsSync } from 'node:fs';
import { closestName } from '../checker/closest-name.js';
import { DiagnosticError } from '../checker/diagnostic.js';
import type { Spec } from '../checker/spec.js';
import { isPath } from '../suite/reference.js';
import type { LoadedSpec, SpecOptions } from '../suite/run-model.js';
import { isTla } from './tla/settings.js';

/** The specs that come with the package, each loaded when it is asked for. */
const BUILT_IN: Readonly<Record<string, () => Promise<Spec>>> = {
  'vfio-pci': async () => (await import('../vfio-model/index.js')).vfioPci,
};

export const BUILT_IN_SPECS: readonly string[] = Object.keys(BUILT_IN);

/**
 * Loads a spec by what a user calls it: the name of a built-in one, or the path of a spec module.
 * What a spec in TLA+ prints while it is evaluated is not shown.
 *
 * @throws DiagnosticError `unknown-spec`, `unexpected-config`, or what is wrong with the module
 */
export async function loadSpec(
  reference: string,
  { config }: SpecOptions = {},
): Promise<LoadedSpec> {
  if (isTla(reference)) {
    const { loadTlaSpec } = await import('./tla/load-spec.js');
    return loadTlaSpec(reference, { config }, () => undefined);
  }
  if (config !== undefined) throw unexpectedConfig(reference, config);
  const builtIn = Object.hasOwn(BUILT_IN, reference) ? BUILT_IN[reference] : undefined;
  if (builtIn) {
    return { spec: await builtIn(), origin: { frontEnd: 'builtin', spec: reference } };
  }
  if (!isPath(reference)) throw unknownSpec(reference);
  const [{ loadSpecModule }, library] = await Promise.all([
    import('../modeling/load.js'),
    import('../index.js'),
  ]);
  const spec = await loadSpecModule(reference, library);
  return { spec, origin: { frontEnd: 'typescript', spec: reference } };
}

function unexpectedConfig(reference: string, config: string): DiagnosticError {
  return new DiagnosticError({
    code: 'unexpected-config',
    message: `${reference} is no TLA+ spec and takes no configuration: ${config}`,
    help: 'give its constants by name',
  });
}

function unknownSpec(name: string): DiagnosticError {
  const file = `${name}.tla`;
  const meant = existsSync(file) ? file : closestName(name, BUILT_IN_SPECS);
  return new DiagnosticError({
    code: 'unknown-spec',
    message: `there is no built-in spec ${name}`,
    help: meant
      ? `did you mean ${meant}?`
      : `name a spec (./${name}.tla, ./${name}.ts), or a built-in one (lamplight list)`,
  });
}
