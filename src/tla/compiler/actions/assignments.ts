import { cursor, equal, member, powerset } from '../../../checker/values/heap/index.js';
import { settle } from '../../runtime/next-state.js';
import { Assembly, asHandle } from '../assembly.js';
import type { Code, Lines } from '../code.js';
import type { Compiler, Context, Continuation } from '../compiler.js';
import { callText } from '../values/operands.js';
import { withStatus } from './assigned.js';
import { assignedIn, branch, inUses } from './continuation.js';

/** `x' = e`: gives the variable its value, or compares with the one that it has. */
export function assign(
  compiler: Compiler,
  slot: number,
  value: Code,
  context: Context,
  next: Continuation,
): Lines {
  const assembly = new Assembly(compiler.program);
  const code = inUses(compiler, value, context);
  const text = asHandle({ ...code, text: assembly.add(code) });
  const assigned = assignedIn(context);
  const variable = `P[${slot}]`;
  // What the variable is in the state at hand has been settled.
  const settled = text === `S[${slot}]` ? `K[${slot}]` : callText(compiler, settle, text);
  const rest = (): Lines => next(withStatus(assigned, slot, 'yes'));
  switch (assigned[slot]) {
    case 'yes':
      return [assembly.lines, `if (${callText(compiler, equal, variable, text)}) {`, rest(), '}'];
    case 'maybe': {
      const was = compiler.program.fresh('was');
      const given = compiler.program.fresh('value');
      return [
        assembly.lines,
        `const ${was} = ${variable}, ${given} = ${text};`,
        `if (${was} === 0) ${variable} = ${callText(compiler, settle, given)};`,
        `if (${was} === 0 || ${callText(compiler, equal, was, given)}) {`,
        rest(),
        '}',
        `${variable} = ${was};`,
      ];
    }
    default:
      return [assembly.lines, `${variable} = ${settled};`, rest(), `${variable} = 0;`];
  }
}

/** `x' \in S`: the variable takes each element in turn, or is looked up. */
export function assignElement(
  compiler: Compiler,
  slot: number,
  value: Code,
  context: Context,
  next: Continuation,
): Lines {
  const assembly = new Assembly(compiler.program);
  const set = assembly.name(inUses(compiler, value, context), 'set');
  const assigned = assignedIn(context);
  const after = withStatus(assigned, slot, 'yes');
  const variable = `P[${slot}]`;
  const isElement = callText(compiler, member, variable, set);
  const each = (way: Continuation): Lines => {
    const elements = compiler.program.fresh('each');
    const element = compiler.program.fresh('element');
    return [
      `for (const ${elements} = ${callText(compiler, cursor, set)};;) {`,
      `const ${element} = ${elements}.next();`,
      `if (${element} === 0) break;`,
      `${variable} = ${element};`,
      way(after),
      '}',
      `${variable} = 0;`,
    ];
  };
  switch (assigned[slot]) {
    case 'yes':
      return [assembly.lines, `if (${isElement}) {`, next(after), '}'];
    case 'maybe':
      return [
        assembly.lines,
        branch(compiler, next, (way) => [
          `if (${variable} === 0) {`,
          each(way),
          `} else if (${isElement}) {`,
          way(after),
          '}',
        ]),
      ];
    default:
      return [assembly.lines, each(next)];
  }
}

/** `x' \subseteq S`: the variable takes each subset in turn. */
export function assignSubset(
  compiler: Compiler,
  slot: number,
  value: Code,
  context: Context,
  next: Continuation,
): Lines {
  const assembly = new Assembly(compiler.program);
  const text = callText(compiler, powerset, assembly.add(value));
  return assignElement(compiler, slot, assembly.handle(text), context, next);
}
