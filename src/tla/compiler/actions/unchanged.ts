import { codeOf, type Lines } from '../code.js';
import type { Compiler, Context, Continuation } from '../compiler.js';
import type { Syntax } from '../environment.js';
import { isUnchanged } from '../values/primes.js';
import { assign } from './assignments.js';
import { assignedIn, atLength, guard } from './continuation.js';
import { partsOf, variableOf } from './variables.js';

/** `UNCHANGED e`, part by part: variables keep their values, anything else is compared. */
export function leaveUnchanged(
  compiler: Compiler,
  syntax: Syntax,
  context: Context,
  next: Continuation,
): Lines {
  return leaveParts(compiler, partsOf(compiler, syntax), context, next);
}

function leaveParts(
  compiler: Compiler,
  [first, ...others]: readonly Syntax[],
  context: Context,
  next: Continuation,
): Lines {
  if (first === undefined) return next(assignedIn(context));
  const rest =
    others.length === 0
      ? next
      : atLength((assigned) => leaveParts(compiler, others, { ...context, assigned }, next));
  const slot = variableOf(compiler, first, context, true);
  if (slot === undefined)
    return guard(compiler, isUnchanged(compiler, first, context), context, rest);
  return assign(compiler, slot, codeOf(`S[${slot}]`, { isAtom: true }), context, rest);
}
