import type { Module, Unit } from '../syntax/module-tree.js';
import type { Level, ModuleInfo } from '../names/declarations.js';
import type { LevelContext } from './context.js';
import { instanceFacts } from './definitions.js';
import { FactsBuilder, type LevelFacts } from './facts.js';
import { statementFacts } from './statements.js';

/** Checks the units of a module in their order, and puts together what matters of it as a whole. */
export function checkModule(context: LevelContext, syntax: Module, module: ModuleInfo): void {
  const result = new FactsBuilder();
  let highestStatement: Level = 0;
  for (const unit of syntax.units) {
    if (unit.kind === 'theorem' || unit.kind === 'assumption') {
      const facts = statementFacts(context, unit);
      limitConstants(result, facts);
      result.include(facts);
      nameFact(context, unit.name?.name, module, facts);
      if (facts.level > highestStatement) highestStatement = facts.level;
    } else {
      result.includeConditions(unitFacts(context, unit, module));
    }
  }
  for (const { declaration } of module.symbols.values()) {
    const facts = context.operatorFacts(declaration);
    if (facts !== undefined) result.includeConditions(facts.free);
  }
  const isConstant = highestStatement === 0 && isConstantModule(context, module);
  if (!isConstant) result.limitAll(module.constants, 0);
  context.modules.set(module, { isConstant, facts: result });
}

function unitFacts(context: LevelContext, unit: Unit, module: ModuleInfo): LevelFacts {
  switch (unit.kind) {
    case 'recursive-declaration':
    case 'operator-definition':
    case 'function-definition':
    case 'instance-definition':
      return context.definitions([unit]);
    case 'instance-unit': {
      const instantiation = context.resolution.instantiations.get(unit.instance);
      return instantiation ? instanceFacts(context, instantiation) : new FactsBuilder();
    }
    case 'module': {
      const nested = module.nested.get(unit.name.name);
      if (nested !== undefined) checkModule(context, unit, nested);
      return new FactsBuilder();
    }
    default:
      return new FactsBuilder();
  }
}

/** A constant in a statement cannot be replaced by a temporal formula. */
function limitConstants(result: FactsBuilder, { raisedBy }: LevelFacts): void {
  for (const symbol of raisedBy) if (symbol.kind === 'constant') result.limit(symbol, 2);
}

function nameFact(
  context: LevelContext,
  name: string | undefined,
  module: ModuleInfo,
  facts: LevelFacts,
): void {
  const declaration = name === undefined ? undefined : module.symbols.get(name)?.declaration;
  if (declaration?.kind === 'fact') context.bodies.set(declaration, facts);
}

function isConstantModule(context: LevelContext, module: ModuleInfo): boolean {
  if (module.variables.length > 0) return false;
  return [...module.symbols.values()].every(
    ({ declaration }) => (context.operatorFacts(declaration)?.level ?? 0) === 0,
  );
}
