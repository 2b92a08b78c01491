import type { Lines } from '../code.js';
import type { Compiler, Context, Continuation } from '../compiler.js';
import type { Syntax } from '../environment.js';
import { applyBuiltin } from '../values/builtins.js';
import { assign, assignElement, assignSubset } from './assignments.js';
import { implication } from './branches.js';
import { afterConjunct, atLength, branch, guard, inTurn } from './continuation.js';
import { leaveUnchanged } from './unchanged.js';
import { variableOf } from './variables.js';

const ASSIGNMENTS = { '=': assign, '\\in': assignElement, '\\subseteq': assignSubset } as const;

/** The application of an operator of the language, as an action. */
export function applyBuiltinAction(
  compiler: Compiler,
  name: string,
  operands: readonly Syntax[],
  context: Context,
  next: Continuation,
): Lines {
  const [left, right] = operands;
  switch (name) {
    case '/\\':
      if (left === undefined || right === undefined) break;
      return compiler.actionOf(left, [], context, second(compiler, right, context, next));
    case '\\/':
      return branch(compiler, next, (way) =>
        inTurn(
          compiler,
          operands.map((operand) => compiler.actionOf(operand, [], context, way)),
        ),
      );
    case '=>':
      if (left === undefined || right === undefined) break;
      return implication(
        compiler,
        compiler.operandCondition(left, context),
        (way) => compiler.actionOf(right, [], context, way),
        context,
        next,
      );
    case 'UNCHANGED':
      if (left === undefined || context.mode === 'initial') break;
      return leaveUnchanged(compiler, left, context, next);
    default: {
      const steps = assignmentOf(compiler, name, operands, context, next);
      if (steps !== undefined) return steps;
    }
  }
  return guard(compiler, asCondition(compiler, name, operands, context), context, next);
}

/** `x' = e` and the like; undefined for a comparison. */
function assignmentOf(
  compiler: Compiler,
  name: string,
  [left, right]: readonly Syntax[],
  context: Context,
  next: Continuation,
): Lines | undefined {
  if (name !== '=' && name !== '\\in' && name !== '\\subseteq') return undefined;
  if (left === undefined || right === undefined) return undefined;
  const slot = variableOf(compiler, left, context);
  if (slot === undefined) return undefined;
  return ASSIGNMENTS[name](compiler, slot, compiler.operand(right, context), context, next);
}

function second(
  compiler: Compiler,
  operand: Syntax,
  context: Context,
  next: Continuation,
): Continuation {
  return atLength((assigned) => {
    const here: Context = { ...context, assigned };
    return afterConjunct(
      compiler,
      here,
      () => compiler.operandCondition(operand, here),
      (way) => compiler.actionOf(operand, [], here, way),
      next,
    );
  });
}

function asCondition(
  compiler: Compiler,
  name: string,
  operands: readonly Syntax[],
  context: Context,
) {
  return compiler.operandCondition(
    {
      argument: { kind: 'code', code: applyBuiltin(compiler, name, operands, context) },
      scope: context,
    },
    context,
  );
}
