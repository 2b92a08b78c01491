import type {
  ConstantDeclaration,
  InstanceUnit,
  InvalidUnit,
  Module,
  Unit,
  VariableDeclaration,
} from '../syntax/module-tree.js';
import type { Definition, Identifier } from '../syntax/tree.js';
import { describeDeclaration, type ResolverContext } from './context.js';
import type { Constant, Variable } from './declarations.js';
import { checkAllDefined, declareRecursive } from './definitions.js';
import type { Environment } from './environment.js';
import { importExtended, importInstantiated } from './imports.js';
import { findModule } from './instances.js';
import { ModuleBuilder } from './module-builder.js';
import { Scope } from './scope.js';
import { resolveStatement } from './statements.js';

/** Resolves the names of a module, whose scope sees what is visible around it. */
export function resolveModule(
  context: ResolverContext,
  syntax: Module,
  module: ModuleBuilder,
): ModuleBuilder {
  const { scope } = module;
  const environment = { module, scope, letDepth: 0, allowsAt: false, labels: undefined };
  for (const identifier of syntax.extends) {
    const extended = findModule(context, identifier, environment);
    if (extended === undefined) module.isIncomplete = true;
    else importExtended(context, extended, identifier, module);
  }
  for (const unit of syntax.units) resolveUnit(context, unit, environment);
  checkAllDefined(context, environment);
  return module;
}

type UnitResolvers = {
  readonly [Kind in Unit['kind']]: (
    context: ResolverContext,
    unit: Extract<Unit, { kind: Kind }>,
    environment: Environment,
  ) => void;
};

const unitResolvers: UnitResolvers = {
  'constant-declaration': declareConstants,
  'variable-declaration': declareVariables,
  'recursive-declaration': declareRecursive,
  'operator-definition': resolveModuleDefinition,
  'function-definition': resolveModuleDefinition,
  'instance-definition': resolveModuleDefinition,
  'instance-unit': resolveInstanceUnit,
  assumption: resolveStatement,
  theorem: resolveStatement,
  module: resolveNestedModule,
  'use-or-hide': () => undefined,
  'invalid-unit': declareInvalid,
};

/** Units that can stand between a RECURSIVE declaration and the definitions that it announces. */
const INSIDE_RECURSION: ReadonlySet<Unit['kind']> = new Set([
  'recursive-declaration',
  'operator-definition',
  'function-definition',
  'instance-definition',
  'instance-unit',
  'invalid-unit',
]);

function resolveUnit(context: ResolverContext, unit: Unit, environment: Environment): void {
  if (!INSIDE_RECURSION.has(unit.kind)) checkOutsideRecursion(context, unit, environment.module);
  const resolve = unitResolvers[unit.kind] as (
    context: ResolverContext,
    unit: Unit,
    environment: Environment,
  ) => void;
  resolve(context, unit, environment);
}

function declareInvalid(
  _context: ResolverContext,
  { names }: InvalidUnit,
  { module }: Environment,
): void {
  for (const { name, span } of names) module.add({ kind: 'invalid', name, span });
  if (names.length === 0) module.isIncomplete = true;
}

function resolveModuleDefinition(
  context: ResolverContext,
  unit: Definition,
  environment: Environment,
): void {
  context.definition(unit, environment);
  addDefined(context, unit, environment.module);
}

function checkOutsideRecursion(
  { diagnostics }: ResolverContext,
  { span }: Unit,
  { pending }: ModuleBuilder,
): void {
  const [operator] = pending;
  if (operator === undefined) return;
  diagnostics.error(
    'inside-recursion',
    span,
    `This cannot stand between the RECURSIVE declaration of ${operator.name} and its definition.`,
    { help: `Move it before the declaration or after the definition of ${operator.name}.` },
  );
}

function declareConstants(
  context: ResolverContext,
  unit: ConstantDeclaration,
  environment: Environment,
): void {
  for (const { name: identifier, arity } of unit.signatures) {
    const { name, span } = identifier;
    const { module } = environment;
    const constant: Constant = { kind: 'constant', name, arity, module, span };
    if (isNewSymbol(context, identifier, constant, environment)) module.add(constant);
  }
}

function declareVariables(
  context: ResolverContext,
  unit: VariableDeclaration,
  environment: Environment,
): void {
  for (const identifier of unit.names) {
    const { name, span } = identifier;
    const { module } = environment;
    const variable: Variable = { kind: 'variable', name, module, span };
    if (isNewSymbol(context, identifier, variable, environment)) module.add(variable);
  }
}

/** Declaring a constant or variable again, in the same way, changes nothing. */
function isNewSymbol(
  context: ResolverContext,
  { name, span }: Identifier,
  symbol: Constant | Variable,
  environment: Environment,
): boolean {
  const existing = environment.scope.lookup(name);
  const isRepeated =
    existing?.kind === symbol.kind &&
    (existing.kind === 'variable' || existing.arity === ('arity' in symbol ? symbol.arity : 0));
  if (!isRepeated) {
    context.checkUnused(name, span, environment);
    return true;
  }
  context.diagnostics.warning(
    'repeated-declaration',
    span,
    `${name} is declared already; both declarations mean the same ${symbol.kind}.`,
    { details: describeDeclaration(existing) },
  );
  return false;
}

function addDefined(
  { resolution }: ResolverContext,
  unit: Definition,
  module: ModuleBuilder,
): void {
  if (unit.kind === 'instance-definition') {
    const { name, span } = unit.name;
    const instance = resolution.instances.get(unit);
    module.add(instance ?? { kind: 'invalid', name, span }, unit);
    return;
  }
  const operator = resolution.operators.get(unit);
  if (operator === undefined) return;
  module.operators.push(operator);
  module.add(operator, unit);
}

function resolveInstanceUnit(
  context: ResolverContext,
  { instance, isLocal }: InstanceUnit,
  environment: Environment,
): void {
  context.instantiate(instance, [], environment);
  const instantiation = context.resolution.instantiations.get(instance);
  if (instantiation === undefined) return;
  importInstantiated(context, instantiation, isLocal, environment.module);
}

function resolveNestedModule(
  context: ResolverContext,
  syntax: Module,
  { module }: Environment,
): void {
  const { name, span } = syntax.name;
  if (module.findNested(name) !== undefined || context.library.find(name) !== undefined) {
    context.diagnostics.error('already-defined', span, `There is a module ${name} already.`, {
      help: 'Choose a different name for the module inside.',
    });
  }
  const nested = new ModuleBuilder(name, new Scope(module.scope), syntax, module);
  module.nested.set(name, resolveModule(context, syntax, nested));
  if (nested.isIncomplete) module.isIncomplete = true;
}
