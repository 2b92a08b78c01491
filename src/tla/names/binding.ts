import type { Bound, Identifier } from '../syntax/tree.js';
import type { ResolverContext } from './context.js';
import type { BoundSymbol } from './declarations.js';
import { withBound, type Environment } from './environment.js';
import { Scope } from './scope.js';

/** Resolves the sets of the bounds, which see none of the bound identifiers, then binds these. */
export function bindAll(
  context: ResolverContext,
  bounds: readonly Bound[],
  environment: Environment,
): Environment {
  for (const { set } of bounds) context.expression(set, environment);
  const names = bounds.flatMap((bound) => bound.names);
  return bindSymbols(context, names, environment);
}

/** The environment in which the identifiers are bound. */
export function bindSymbols(
  context: ResolverContext,
  identifiers: readonly Identifier[],
  environment: Environment,
): Environment {
  const symbols = identifiers.map((identifier): BoundSymbol => {
    const symbol: BoundSymbol = { kind: 'bound', ...identifier };
    context.resolution.bound.set(identifier, symbol);
    return symbol;
  });
  const inner = withBound(environment, new Scope(environment.scope), symbols);
  for (const symbol of symbols) context.declare(symbol, symbol.span, inner);
  return inner;
}
