import type { ModuleInfo } from '../names/declarations.js';
import type { Assumption } from '../syntax/module-tree.js';

/**
 * The assumptions that TLC checks: those of the modules that are extended, on every way that leads
 * to them, then the module's own; not those of instances, and no axioms.
 */
export function assumptionsOf(module: ModuleInfo): readonly Assumption[] {
  const own = (module.syntax?.units ?? []).filter(
    (unit): unit is Assumption => unit.kind === 'assumption' && unit.keyword !== 'AXIOM',
  );
  return [...module.extends.flatMap(assumptionsOf), ...own];
}
