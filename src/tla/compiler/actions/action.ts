import type { Expression, Let } from '../../syntax/tree.js';
import { Assembly } from '../assembly.js';
import type { Lines } from '../code.js';
import type { Compiler, Context, Continuation } from '../compiler.js';
import { calledBy } from '../calls/named.js';
import { addDefinitions } from '../values/lets.js';
import {
  actionFormula,
  caseAction,
  conditionalAction,
  conjunction,
  disjunction,
  quantifiedAction,
} from './branches.js';
import { guard } from './continuation.js';
import { applyAction, functionAction, partAction } from './operators.js';

/** Statements that make an expression true in every possible way, each followed by `next`. */
export function compileAction(
  compiler: Compiler,
  node: Expression,
  context: Context,
  next: Continuation,
): Lines {
  const branching = context.mode === 'initial' ? compiler.initialBranching : compiler.branching;
  if (branching.isCondition(node)) {
    return guard(compiler, compiler.condition(node, context), context, next);
  }
  const called = calledBy(compiler, node, context);
  if (called !== undefined) {
    return applyAction(compiler, called.declaration, called.operands, context, node, next);
  }
  switch (node.kind) {
    case 'junction':
      return node.operator === '/\\'
        ? conjunction(compiler, node.items, context, next)
        : disjunction(compiler, node.items, context, next);
    case 'quantification':
      return quantifiedAction(compiler, node, context, next);
    case 'if':
      return conditionalAction(compiler, node, context, next);
    case 'case':
      return caseAction(compiler, node, context, next);
    case 'action-formula':
      return actionFormula(compiler, node, context, next);
    case 'let':
      return letAction(compiler, node, context, next);
    case 'labelled':
      return compileAction(compiler, node.body, context, next);
    case 'function-application':
      return (
        functionAction(compiler, node, context, next) ??
        guard(compiler, compiler.condition(node, context), context, next)
      );
    case 'path':
      return partAction(compiler, node, context, next);
    default:
      return guard(compiler, compiler.condition(node, context), context, next);
  }
}

function letAction(compiler: Compiler, node: Let, context: Context, next: Continuation): Lines {
  const assembly = new Assembly(compiler.program);
  const inner = addDefinitions(compiler, assembly, node, context);
  return [assembly.lines, compileAction(compiler, node.body, inner, next)];
}
