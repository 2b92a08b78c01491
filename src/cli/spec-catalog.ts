import { closestName } from '../checker/closest-name.js';
import { DiagnosticError } from '../checker/diagnostic.js';
import type { Spec } from '../checker/spec.js';
import { isPath } from '../suite/reference.js';
import type { LoadedSpec } from '../suite/run-model.js';

/** The specs that come with the package, each loaded when it is asked for. */
const BUILT_IN: Readonly<Record<string, () => Promise<Spec>>> = {
  'vfio-pci': async () => (await import('../vfio-model/index.js')).vfioPci,
};

export const BUILT_IN_SPECS: readonly string[] = Object.keys(BUILT_IN);

/**
 * Loads a spec by what a user calls it: the name of a built-in one, or the path of a spec module.
 *
 * @throws DiagnosticError `unknown-spec`, or what is wrong with the module
 */
export async function loadSpec(reference: string): Promise<LoadedSpec> {
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

function unknownSpec(name: string): DiagnosticError {
  const meant = closestName(name, BUILT_IN_SPECS);
  return new DiagnosticError({
    code: 'unknown-spec',
    message: `there is no built-in spec ${name}`,
    help: meant
      ? `did you mean ${meant}?`
      : `name a spec module (./${name}.ts), or a built-in spec (lamplight list)`,
  });
}
