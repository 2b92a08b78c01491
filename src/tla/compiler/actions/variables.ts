import type { Declaration } from '../../names/declarations.js';
import type { Argument } from '../../syntax/tree.js';
import type { Compiler, Context } from '../compiler.js';
import type { Scope, Syntax } from '../environment.js';

/**
 * The variable that an expression is, once names are replaced by what they stand for: the one that
 * a step gives a value where `isPrimed` or the expression has a prime of its own, or, where initial
 * states are made, without a prime.
 *
 * @returns its place in the row
 */
export function variableOf(
  compiler: Compiler,
  { argument, scope }: Syntax,
  context: Pick<Context, 'mode'>,
  isPrimed = context.mode === 'initial',
): number | undefined {
  if (argument.kind === 'code') return undefined;
  if (argument.kind === 'implicit') {
    return variableNamed(compiler, argument.declaration, scope, context, isPrimed);
  }
  return variableIn(compiler, argument, scope, context, isPrimed);
}

function variableIn(
  compiler: Compiler,
  node: Argument,
  scope: Scope,
  context: Pick<Context, 'mode'>,
  isPrimed: boolean,
): number | undefined {
  const { references } = compiler.inputs.specification.resolution;
  switch (node.kind) {
    case 'name': {
      const declaration = references.get(node);
      return declaration && variableNamed(compiler, declaration, scope, context, isPrimed);
    }
    case 'labelled':
      return variableIn(compiler, node.body, scope, context, isPrimed);
    case 'application': {
      const operator = references.get(node.operator);
      const [operand] = node.arguments;
      const isPrime = operator?.kind === 'builtin' && operator.name === "'";
      if (!isPrime || isPrimed || operand === undefined) return undefined;
      return variableIn(compiler, operand, scope, context, true);
    }
    default:
      return undefined;
  }
}

function variableNamed(
  compiler: Compiler,
  named: Declaration,
  scope: Scope,
  context: Pick<Context, 'mode'>,
  isPrimed: boolean,
): number | undefined {
  const declaration = compiler.effective(named);
  const binding = scope.environment.lookup(declaration);
  if (binding?.kind === 'syntax') return variableOf(compiler, binding.source, context, isPrimed);
  if (binding !== undefined && binding.kind !== 'local-operator') {
    const source = 'source' in binding ? binding.source : undefined;
    return source && variableOf(compiler, source, context, isPrimed);
  }
  if (declaration.kind === 'variable') return isPrimed ? compiler.slotOf(declaration) : undefined;
  const body = definedExpression(declaration);
  if (body === undefined) return undefined;
  const environment = binding?.environment ?? scope.environment.ofModule;
  return variableIn(compiler, body, { environment, at: undefined }, context, isPrimed);
}

/** The expression of a definition without parameters. */
function definedExpression(declaration: Declaration) {
  if (declaration.kind !== 'operator' || declaration.parameters.length > 0) return undefined;
  if (declaration.isRecursive) return undefined;
  const { definition } = declaration;
  return definition?.kind === 'operator-definition' ? definition.body : undefined;
}

/** The parts of an expression that UNCHANGED says something about: those of tuples, one by one. */
export function partsOf(compiler: Compiler, syntax: Syntax): readonly Syntax[] {
  const { argument, scope } = syntax;
  if (argument.kind === 'tuple') {
    return argument.elements.flatMap((element) => partsOf(compiler, { argument: element, scope }));
  }
  if (argument.kind === 'labelled') return partsOf(compiler, { argument: argument.body, scope });
  if (argument.kind === 'name') {
    const declaration = compiler.inputs.specification.resolution.references.get(argument);
    return declaration === undefined ? [syntax] : partsNamed(compiler, declaration, syntax);
  }
  return argument.kind === 'implicit'
    ? partsNamed(compiler, argument.declaration, syntax)
    : [syntax];
}

function partsNamed(compiler: Compiler, named: Declaration, syntax: Syntax): readonly Syntax[] {
  const declaration = compiler.effective(named);
  const { environment } = syntax.scope;
  const binding = environment.lookup(declaration);
  if (binding?.kind === 'syntax') return partsOf(compiler, binding.source);
  if (binding !== undefined && binding.kind !== 'local-operator') {
    const source = 'source' in binding ? binding.source : undefined;
    return source === undefined ? [syntax] : partsOf(compiler, source);
  }
  const body = definedExpression(declaration);
  if (body === undefined) return [syntax];
  const inner = binding?.environment ?? environment.ofModule;
  return partsOf(compiler, { argument: body, scope: { environment: inner, at: undefined } });
}
