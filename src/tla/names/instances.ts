import type { Identifier, Instance } from '../syntax/tree.js';
import { describePlace } from '../text/diagnostics.js';
import { didYouMean } from '../text/suggest.js';
import { reportArity } from './arguments.js';
import type { ResolverContext } from './context.js';
import {
  parameterArities,
  type Constant,
  type Instantiation,
  type Parameter,
  type SubstitutedValue,
  type Variable,
  type ModuleInfo,
} from './declarations.js';
import type { Environment } from './environment.js';

type Substitutions = Map<Constant | Variable, SubstitutedValue>;

/** Resolves an INSTANCE: its module, what it substitutes, and what it leaves to names alone. */
export function resolveInstance(
  context: ResolverContext,
  node: Instance,
  parameters: readonly Parameter[],
  environment: Environment,
): void {
  const module = findModule(context, node.module, environment);
  if (module === undefined) {
    environment.module.isIncomplete = true;
    for (const { value } of node.substitutions) context.argument(value, undefined, environment);
    return;
  }
  const substitutions = substituteExplicitly(context, node, module, environment);
  substituteImplicitly(context, node, module, substitutions, environment);
  const instantiation: Instantiation = { module, parameters, substitutions, definition: node };
  context.resolution.instantiations.set(node, instantiation);
  if (environment.letDepth === 0) environment.module.instantiations.push(instantiation);
}

/** A module inside this one or around it, or one of a file of its own. */
export function findModule(
  { library }: ResolverContext,
  { name }: Identifier,
  { module }: Environment,
): ModuleInfo | undefined {
  return module.findNested(name) ?? library.find(name);
}

function substituteExplicitly(
  context: ResolverContext,
  node: Instance,
  module: ModuleInfo,
  environment: Environment,
): Substitutions {
  const substitutions: Substitutions = new Map();
  for (const { target, value } of node.substitutions) {
    const declared = declaredSymbol(context, target, module);
    const arity = declared === undefined ? undefined : arityOf(declared);
    context.argument(value, arity, environment);
    if (declared === undefined) continue;
    if (substitutions.has(declared)) {
      context.diagnostics.error(
        'duplicate-substitution',
        target.span,
        `${target.name} is substituted more than once.`,
      );
    }
    substitutions.set(declared, value);
  }
  return substitutions;
}

function declaredSymbol(
  { diagnostics }: ResolverContext,
  { name, span }: Identifier,
  module: ModuleInfo,
): Constant | Variable | undefined {
  const declaration = module.symbols.get(name)?.declaration;
  if (declaration?.kind === 'constant' || declaration?.kind === 'variable') return declaration;
  const declared = [...module.constants, ...module.variables].map((symbol) => symbol.name);
  diagnostics.error(
    'invalid-substitution',
    span,
    `Module ${module.name} does not declare ${name} as a constant or variable.`,
    { help: didYouMean(name, declared) ?? describeDeclared(declared) },
  );
  return undefined;
}

function describeDeclared(names: readonly string[]): string {
  return names.length === 0 ? 'It declares none.' : `It declares ${names.join(', ')}.`;
}

/** A constant or variable without a substitution is replaced by what has its name here. */
function substituteImplicitly(
  context: ResolverContext,
  node: Instance,
  module: ModuleInfo,
  substitutions: Substitutions,
  { scope }: Environment,
): void {
  for (const declared of [...module.constants, ...module.variables]) {
    if (substitutions.has(declared)) continue;
    const declaration = scope.lookup(declared.name);
    if (declaration === undefined) {
      reportMissing(context, node, declared);
      continue;
    }
    const arities = parameterArities(declaration);
    const arity = arityOf(declared);
    if (arities !== undefined && arities.length !== arity) {
      reportArity(context, { name: declared.name, span: node.span }, declaration, arity);
    }
    substitutions.set(declared, { kind: 'implicit', declaration });
  }
}

function reportMissing(
  { diagnostics }: ResolverContext,
  node: Instance,
  { name, module, span }: Constant | Variable,
): void {
  diagnostics.error(
    'missing-substitution',
    node.module.span,
    `The instance does not say what ${name} of module ${module.name} is.`,
    {
      help: `Add ${name} <- ... after WITH, or declare ${name} before the INSTANCE.`,
      ...(span === undefined ? {} : { details: [`It is declared at ${describePlace(span)}.`] }),
    },
  );
}

function arityOf(declared: Constant | Variable): number {
  return declared.kind === 'constant' ? declared.arity : 0;
}
