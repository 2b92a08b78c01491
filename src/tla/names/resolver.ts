import type { Module } from '../syntax/module-tree.js';
import type {
  Argument,
  Definition,
  Expression,
  Instance,
  LetDefinition,
  Path,
} from '../syntax/tree.js';
import type { Diagnostics } from '../text/diagnostics.js';
import { builtinOperators } from './builtins.js';
import { ResolverContext } from './context.js';
import type { ModuleLibrary } from './module-library.js';
import type { Declaration, Parameter, ModuleInfo } from './declarations.js';
import { resolveDefinition, resolveLetDefinitions } from './definitions.js';
import type { Environment } from './environment.js';
import { resolveExpression } from './expressions.js';
import { resolveArgument } from './operator-arguments.js';
import { resolveInstance } from './instances.js';
import { ModuleBuilder } from './module-builder.js';
import { resolvePath } from './paths.js';
import type { Resolution } from './resolution.js';
import { Scope } from './scope.js';
import { resolveModule } from './units.js';

const builtinScope = new Scope();
for (const operator of builtinOperators.values()) builtinScope.add(operator);

/** A scope that sees what the language itself defines. */
export function outermostScope(): Scope {
  return new Scope(builtinScope);
}

/** Name resolution: its parts, tied together. */
class Resolver extends ResolverContext {
  override expression(node: Expression, environment: Environment): void {
    resolveExpression(this, node, environment);
  }

  override argument(node: Argument, arity: number | undefined, environment: Environment): void {
    resolveArgument(this, node, arity, environment);
  }

  override path(node: Path, arity: number | undefined, environment: Environment): void {
    resolvePath(this, node, arity, environment);
  }

  override definition(node: Definition, environment: Environment): void {
    resolveDefinition(this, node, environment);
  }

  override letDefinitions(nodes: readonly LetDefinition[], environment: Environment): void {
    resolveLetDefinitions(this, nodes, environment);
  }

  override instantiate(
    node: Instance,
    parameters: readonly Parameter[],
    environment: Environment,
  ): void {
    resolveInstance(this, node, parameters, environment);
  }
}

/** Resolves the names of a module whose imports the library has. */
export function resolveModuleNames(
  syntax: Module,
  library: ModuleLibrary,
  resolution: Resolution,
  diagnostics: Diagnostics,
): ModuleInfo {
  const module = new ModuleBuilder(syntax.name.name, outermostScope(), syntax, undefined);
  return resolveModule(new Resolver(diagnostics, resolution, library), syntax, module);
}

/**
 * Resolves the names of definitions that stand, as it were, at the end of `module`.
 *
 * @param canReplace whether one of them may take the place of a symbol of the module
 * @returns the module with the definitions, and with them alone among its own operators
 */
export function resolveAddedNames(
  syntax: Module,
  module: ModuleInfo,
  library: ModuleLibrary,
  resolution: Resolution,
  diagnostics: Diagnostics,
  canReplace: (declaration: Declaration) => boolean,
): ModuleInfo {
  const builder = new ModuleBuilder(module.name, new Scope(module.scope), syntax, undefined);
  for (const [name, symbol] of module.symbols) {
    const isReplaceable = symbol.isReplaceable || canReplace(symbol.declaration);
    builder.symbols.set(name, { ...symbol, isReplaceable });
  }
  for (const nested of module.nested) builder.nested.set(...nested);
  return resolveModule(new Resolver(diagnostics, resolution, library), syntax, builder);
}

/**
 * Resolves the names of an expression that stands, as it were, at the end of `module`.
 *
 * @param extra what is declared for the expression alone
 */
export function resolveExpressionNames(
  expression: Expression,
  module: ModuleInfo,
  library: ModuleLibrary,
  resolution: Resolution,
  diagnostics: Diagnostics,
  extra: readonly Declaration[] = [],
): void {
  const builder = new ModuleBuilder(module.name, new Scope(module.scope), undefined, undefined);
  for (const symbol of module.symbols) builder.symbols.set(...symbol);
  for (const declaration of extra) builder.scope.add(declaration);
  for (const nested of module.nested) builder.nested.set(...nested);
  new Resolver(diagnostics, resolution, library).expression(expression, {
    module: builder,
    scope: builder.scope,
    letDepth: 0,
    allowsAt: false,
    labels: undefined,
  });
}
