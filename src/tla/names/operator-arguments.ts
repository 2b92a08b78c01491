import type { Argument, Expression, Lambda, Name } from '../syntax/tree.js';
import { counted } from '../text/counted.js';
import { reportArity } from './arguments.js';
import { bindSymbols } from './binding.js';
import type { ResolverContext } from './context.js';
import { parameterArities } from './declarations.js';
import type { Environment } from './environment.js';

/** An argument where an operator or a value can stand. */
export function resolveArgument(
  context: ResolverContext,
  node: Argument,
  arity: number | undefined,
  environment: Environment,
): void {
  if (node.kind === 'lambda') resolveLambda(context, node, arity, environment);
  else if (node.kind === 'path') context.path(node, arity, environment);
  else if (arity === 0) context.expression(node, environment);
  else if (node.kind === 'name') resolveOperatorName(context, node, arity, environment);
  else {
    context.expression(node, environment);
    if (arity !== undefined) reportExpectedOperator(context, node, arity);
  }
}

function resolveLambda(
  context: ResolverContext,
  node: Lambda,
  arity: number | undefined,
  environment: Environment,
): void {
  context.expression(node.body, bindSymbols(context, node.parameters, environment));
  if (arity === undefined || arity === node.parameters.length) return;
  if (arity === 0) {
    context.diagnostics.error(
      'unexpected-operator',
      node.span,
      'A LAMBDA is an operator, but a value is expected here.',
    );
    return;
  }
  context.diagnostics.error(
    'wrong-arity',
    node.span,
    `An operator with ${counted(arity, 'parameter')} is expected here; this one has ${node.parameters.length}.`,
  );
}

/** A name that stands for an operator with `arity` parameters that are all values. */
function resolveOperatorName(
  context: ResolverContext,
  node: Name,
  arity: number | undefined,
  environment: Environment,
): void {
  const declaration = context.lookup(node.name, node.span, environment);
  if (declaration === undefined) return;
  context.resolution.references.set(node, declaration);
  const arities = parameterArities(declaration);
  if (arity === undefined || arities === undefined) return;
  if (arities.length === arity && arities.every((each) => each === 0)) return;
  if (arities.length === 0) reportExpectedOperator(context, node, arity);
  else if (arities.length === arity) reportHigherOrder(context, node);
  else reportArity(context, node, declaration, arity);
}

function reportHigherOrder({ diagnostics }: ResolverContext, { name, span }: Name): void {
  diagnostics.error(
    'wrong-arity',
    span,
    `${name} cannot be an argument: it takes operators as arguments itself.`,
  );
}

function reportExpectedOperator(
  { diagnostics }: ResolverContext,
  { span }: Expression,
  arity: number,
): void {
  diagnostics.error(
    'operator-expected',
    span,
    `An operator with ${counted(arity, 'parameter')} is expected here, not a value.`,
    { help: 'Give the name of an operator or a LAMBDA.' },
  );
}
