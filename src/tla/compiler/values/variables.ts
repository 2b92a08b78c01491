import { unassigned } from '../../runtime/failures.js';
import type { Variable } from '../../names/declarations.js';
import { codeOf, handleKey, Reads, type Code } from '../code.js';
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
  if (mode === 'state') return word(`S[${slot}]`, Reads.state);
  if (assigned?.[slot] === 'yes') return word(`P[${slot}]`, Reads.next);
  const failure = callText(
    compiler,
    unassigned,
    compiler.program.import(nameOf(variable, mode), 'text'),
  );
  const text = `(P[${slot}] || ${failure})`;
  return codeOf(text, { reads: Reads.next, isListed: true, keys: handleKey(`P[${slot}]`) });
}

/** A word of a row, which is there. */
function word(text: string, reads: number): Code {
  return codeOf(text, { reads, isAtom: true, isListed: true, keys: handleKey(text) });
}

function nameOf({ name }: Variable, mode: Context['mode']): string {
  return mode === 'next' ? `${name}'` : name;
}
