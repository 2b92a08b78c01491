import { unassigned } from '../../runtime/failures.js';
import type { Variable } from '../../names/declarations.js';
import { codeOf, Reads, type Code } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import { callText } from './operands.js';

/** What a variable is: in the current state, or in the one that is being made. */
export function readVariable(
  compiler: Compiler,
  variable: Variable,
  { mode, assigned }: Context,
): Code {
  const slot = compiler.slotOf(variable);
  if (slot === undefined) throw new Error(`${variable.name} is no variable of the state`);
  if (mode === 'state') {
    return codeOf(`S[${slot}]`, { reads: Reads.state, isAtom: true, isListed: true });
  }
  if (assigned?.[slot] === 'yes') {
    return codeOf(`P[${slot}]`, { reads: Reads.next, isAtom: true, isListed: true });
  }
  const failure = callText(
    compiler,
    unassigned,
    compiler.program.import(nameOf(variable, mode), 'text'),
  );
  return codeOf(`(P[${slot}] || ${failure})`, { reads: Reads.next, isListed: true });
}

function nameOf({ name }: Variable, mode: Context['mode']): string {
  return mode === 'next' ? `${name}'` : name;
}
