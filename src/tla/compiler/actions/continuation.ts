import type { Code, Lines } from '../code.js';
import type { Compiler, Context, Continuation } from '../compiler.js';
import { Assembly } from '../assembly.js';
import { areAllAssigned, mayAllBeAssigned, merge, type Assigned } from './assigned.js';
import { callText } from '../values/operands.js';
import { allAssigned } from '../../runtime/next-state.js';

/** A continuation of few statements. */
export function shortly(next: (assigned: Assigned) => Lines): Continuation {
  return Object.assign(next, { isShort: true });
}

/** A continuation that should be generated once. */
export function atLength(next: (assigned: Assigned) => Lines): Continuation {
  return Object.assign(next, { isShort: false });
}

/** Goes on where a condition holds. */
export function guard(compiler: Compiler, code: Code, context: Context, next: Continuation): Lines {
  // Nothing comes after what is never true, whatever has a value there.
  if (code.isAtom && code.text === 'false') return [];
  const assembly = new Assembly(compiler.program);
  const text = assembly.add(inUses(compiler, code, context));
  return [assembly.lines, `if (${text}) {`, next(assignedIn(context)), '}'];
}

/** The code with the sites of the operators that are expanded around it. */
export function inUses(compiler: Compiler, code: Code, { uses = [] }: Context): Code {
  return uses.reduceRight((inner, use) => compiler.traced(inner, use), code);
}

export function assignedIn({ assigned }: Context): Assigned {
  if (assigned === undefined) throw new Error('an action is compiled where nothing is assigned');
  return assigned;
}

/** Calls that may yet be replaced by what the function does, which can be long. */
const open = new WeakSet<Lines>();

/** Lines that cost less where they stand several times than in a function that is made each time. */
const FEW_LINES = 8;

/**
 * Several ways to go on from, without generating what follows several times, unless it is short: it
 * becomes a function that each way calls.
 */
export function branch(
  compiler: Compiler,
  next: Continuation,
  ways: (next: Continuation) => Lines,
): Lines {
  if (next.isShort) return ways(next);
  const calls: Lines[] = [];
  const ends: Assigned[] = [];
  const name = compiler.program.fresh('next');
  const lines = ways(
    shortly((assigned) => {
      const call: Lines = [`${name}();`];
      calls.push(call);
      open.add(call);
      ends.push(assigned);
      return call;
    }),
  );
  const [first, ...others] = calls;
  if (first === undefined) return lines;
  const rest = next(merge(ends));
  for (const call of calls) open.delete(call);
  if (others.length === 0 || isBrief(rest)) {
    for (const call of calls) call.splice(0, call.length, '{', rest, '}');
    return lines;
  }
  return [`const ${name} = () => {`, rest, '};', lines];
}

/** Whether lines may be written several times: they are few, and will be. */
function isBrief(lines: Lines): boolean {
  const isOpen = (each: Lines): boolean =>
    open.has(each) || each.some((line) => typeof line !== 'string' && isOpen(line));
  return !isLonger(lines, FEW_LINES) && !isOpen(lines);
}

/** Lines of a way that still stands among others. */
const LONGEST_WAY = 150;

/**
 * Ways to make a disjunction true, one after the other. A long one becomes a function: the engine
 * of JavaScript optimizes none that is too large, and ENABLED of a next-state relation would be.
 */
export function inTurn(compiler: Compiler, ways: readonly Lines[]): Lines {
  return ways.map((way) => {
    if (!isLonger(way, LONGEST_WAY)) return way;
    const name = compiler.program.fresh('way');
    return [`const ${name} = () => {`, way, '};', `${name}();`];
  });
}

function isLonger(lines: Lines, limit: number): boolean {
  let left = limit;
  const count = (each: Lines): void => {
    for (const line of each) {
      if (left < 0) return;
      if (typeof line === 'string') left--;
      else count(line);
    }
  };
  count(lines);
  return left < 0;
}

/**
 * What comes after a conjunct. Once all variables have values, the rest is but a condition, in
 * however many ways it can be true: so TLC does it, and the number of generated states depends on it.
 */
export function afterConjunct(
  compiler: Compiler,
  context: Context,
  asCondition: () => Code,
  asAction: (next: Continuation) => Lines,
  next: Continuation,
): Lines {
  const assigned = assignedIn(context);
  if (areAllAssigned(assigned)) return guard(compiler, asCondition(), context, next);
  if (!mayAllBeAssigned(assigned)) return asAction(next);
  return branch(compiler, next, (way) => [
    `if (${callText(compiler, allAssigned, 'P')}) {`,
    guard(compiler, asCondition(), context, way),
    '} else {',
    asAction(way),
    '}',
  ]);
}
