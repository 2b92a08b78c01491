import { equal } from '../../../checker/values/heap/index.js';
import type { ActionFormula } from '../../syntax/tree.js';
import { Assembly, asHandle } from '../assembly.js';
import type { Code } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import type { Syntax } from '../environment.js';
import { shortCircuit, negation } from './logic.js';
import { callText } from './operands.js';

/** `e'`: the same expression of the next state's variables. */
export function primed(compiler: Compiler, operand: Syntax, context: Context): Code {
  return compiler.operand(operand, { ...context, mode: 'next' });
}

/** `UNCHANGED e` where it is but a condition: `e' = e`. */
export function isUnchanged(compiler: Compiler, operand: Syntax, context: Context): Code {
  const assembly = new Assembly(compiler.program);
  const next = primed(compiler, operand, context);
  const nextText = asHandle({ ...next, text: assembly.add(next) });
  const current = compiler.operand(operand, context);
  const currentText = asHandle({ ...current, text: assembly.add(current) });
  return assembly.condition(callText(compiler, equal, nextText, currentText));
}

/** `[A]_v` and `<<A>>_v` where they are but conditions. */
export function actionFormula(compiler: Compiler, node: ActionFormula, context: Context): Code {
  const action = compiler.condition(node.action, context);
  const unchanged = isUnchanged(compiler, { argument: node.subscript, scope: context }, context);
  return node.form === 'box'
    ? shortCircuit(compiler, [action, unchanged], true)
    : shortCircuit(compiler, [action, negation(compiler, unchanged)], false);
}
