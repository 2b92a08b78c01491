import type { Argument, Name } from '../syntax/tree.js';
import { counted } from '../text/counted.js';
import type { Span } from '../text/source.js';
import { describeDeclaration, type ResolverContext } from './context.js';
import { parameterArities, type Declaration } from './declarations.js';
import type { Environment } from './environment.js';

/** Resolves the arguments of an operator, and checks their number and kinds. */
export function resolveArguments(
  context: ResolverContext,
  operator: Pick<Name, 'name' | 'span'>,
  declaration: Declaration | undefined,
  list: readonly Argument[],
  environment: Environment,
): void {
  const arities = declaration && parameterArities(declaration);
  const fits = arities === undefined || arities.length === list.length;
  list.forEach((argument, index) =>
    context.argument(argument, fits ? arities?.[index] : undefined, environment),
  );
  if (declaration !== undefined && !fits) reportArity(context, operator, declaration, list.length);
}

/**
 * Reports that `declaration` is used as if it had `found` parameters.
 *
 * @param expected how many it should have here, if not all
 */
export function reportArity(
  context: ResolverContext,
  { name, span }: { readonly name: string; readonly span: Span },
  declaration: Declaration,
  found: number,
  expected = parameterArities(declaration)?.length ?? 0,
): void {
  context.diagnostics.error(
    'wrong-arity',
    span,
    `${name} takes ${counted(expected, 'argument')}, but has ${found === 0 ? 'none' : found} here.`,
    { details: describeDeclaration(declaration) },
  );
}
