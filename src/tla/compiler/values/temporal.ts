import { notComputable } from '../../runtime/failures.js';
import type { Fairness } from '../../syntax/tree.js';
import { codeOf, type Code } from '../code.js';
import type { Compiler } from '../compiler.js';
import { callText } from './operands.js';

/** `WF_v(A)`, which no evaluation in one state or step decides. */
export function temporalFormula(compiler: Compiler, _node: Fairness): Code {
  const what = compiler.program.import('A fairness condition', 'text');
  return codeOf(callText(compiler, notComputable, what), { isCondition: true });
}
