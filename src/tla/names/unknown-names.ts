import type { Unit } from '../syntax/module-tree.js';
import { differOnlyInCase, likelyName } from '../text/suggest.js';
import type { ModuleLibrary } from './module-library.js';
import type { Environment } from './environment.js';

/** What may be meant by a name without a declaration, as advice in one sentence. */
export function explainUnknown(
  name: string,
  environment: Environment,
  library: ModuleLibrary,
): string | undefined {
  const later = explainLaterDefinition(name, environment);
  if (later !== undefined) return later;
  const likely = likelyName(name, environment.scope.names());
  const modules = library.modulesDefining(name);
  if (modules.length > 0 && (likely === undefined || !differOnlyInCase(likely, name))) {
    return `It is defined in ${listOf(modules)}: add that to EXTENDS.`;
  }
  return likely === undefined ? undefined : `Did you mean ${likely}?`;
}

function explainLaterDefinition(name: string, { module }: Environment): string | undefined {
  const unit = module.syntax?.units.find((candidate) => definesName(candidate, name));
  if (unit === undefined) return undefined;
  return 'Its definition comes later, or is this one: move it up, or declare it with RECURSIVE.';
}

function definesName(unit: Unit, name: string): boolean {
  switch (unit.kind) {
    case 'operator-definition':
    case 'function-definition':
    case 'instance-definition':
      return unit.name.name === name;
    case 'constant-declaration':
      return unit.signatures.some((signature) => signature.name.name === name);
    case 'variable-declaration':
      return unit.names.some((identifier) => identifier.name === name);
    default:
      return false;
  }
}

/** `A`, `A or B`, `A, B or C`. */
function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
