import type { Declaration } from '../../names/declarations.js';
import type { Argument, Expression } from '../../syntax/tree.js';
import type { Compiler } from '../compiler.js';
import type { Scope, Syntax } from '../environment.js';

/** The operator that an argument without operands of its own names. */
export function operatorNamed(
  compiler: Compiler,
  argument: Exclude<Syntax['argument'], { kind: 'implicit' | 'code' | 'lambda' }>,
): Declaration {
  const { references, paths } = compiler.inputs.specification.resolution;
  if (argument.kind === 'name') {
    const declaration = references.get(argument);
    if (declaration !== undefined) return declaration;
  }
  if (argument.kind === 'path') {
    const path = paths.get(argument);
    if (path?.kind === 'operator-path') return path.operator;
  }
  throw new Error('an operator is expected, but there is a value');
}

/** Whether an argument names an operator that has operands. */
export function isOperatorName(compiler: Compiler, argument: Syntax['argument']): boolean {
  if (argument.kind !== 'name' && argument.kind !== 'path') return false;
  const { references, paths } = compiler.inputs.specification.resolution;
  if (argument.kind === 'path') {
    const path = paths.get(argument);
    return (
      path?.kind === 'operator-path' &&
      path.arguments.length === 0 &&
      (parameterCount(path.operator) ?? 0) > 0
    );
  }
  const declaration = references.get(argument);
  return declaration !== undefined && (parameterCount(declaration) ?? 0) > 0;
}

function parameterCount(declaration: Declaration): number | undefined {
  switch (declaration.kind) {
    case 'native':
      return declaration.parameterArities.length;
    case 'operator':
    case 'instantiated':
      return declaration.parameters.length;
    case 'builtin':
    case 'constant':
    case 'parameter':
    case 'assumed':
      return declaration.arity;
    default:
      return 0;
  }
}

/** What an expression applies, and to what. */
export interface Called {
  readonly declaration: Declaration;
  readonly operands: readonly Syntax[];
}

/** What a name, a path or an application applies; undefined for any other expression. */
export function calledBy(compiler: Compiler, node: Expression, scope: Scope): Called | undefined {
  const { references, paths } = compiler.inputs.specification.resolution;
  const called = (
    declaration: Declaration | undefined,
    operands: readonly Argument[],
  ): Called | undefined =>
    declaration && {
      declaration,
      operands: operands.map((argument): Syntax => ({ argument, scope })),
    };
  switch (node.kind) {
    case 'name':
      return called(references.get(node), []);
    case 'application':
      return called(references.get(node.operator), node.arguments);
    case 'path': {
      const path = paths.get(node);
      return path?.kind === 'operator-path' ? called(path.operator, path.arguments) : undefined;
    }
    default:
      return undefined;
  }
}
