import { FOUND } from '../../runtime/next-state.js';
import { Assembly } from '../assembly.js';
import { codeOf, Reads, type Code } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import type { Syntax } from '../environment.js';
import { noneAssigned } from './assigned.js';
import { shortly } from './continuation.js';

/** `ENABLED A`: whether some next state makes A true. The search for it ends with the first. */
export function enabled(compiler: Compiler, operand: Syntax, context: Context): Code {
  const { program } = compiler;
  const assembly = new Assembly(program);
  const [result, next, current, kept, fixed] = ['enabled', 'next', 'current', 'kept', 'fixed'].map(
    (hint) => assembly.fresh(hint),
  );
  const found = program.import(FOUND, 'found');
  const inner: Context = {
    ...context,
    mode: 'state',
    assigned: noneAssigned(compiler.width),
    uses: [],
  };
  const steps = compiler.actionOf(
    operand,
    [],
    inner,
    shortly(() => [`throw ${found};`]),
  );
  assembly.lines.push(
    `let ${result} = false;`,
    `const ${next} = P, ${current} = S, ${kept} = K, ${fixed} = isFixed;`,
    // Inside of a prime it is the next state from which a step may be possible.
    context.mode === 'state' ? [] : 'S = P; stateEpoch = ++epochs;',
    'K = S;',
    'isFixed = false;',
    `P = new Int32Array(${compiler.width});`,
    'try {',
    steps,
    '} catch (error) {',
    `if (error !== ${found}) throw error;`,
    `${result} = true;`,
    '} finally {',
    `P = ${next}; S = ${current}; K = ${kept}; isFixed = ${fixed}; stepEpoch = ++epochs;`,
    context.mode === 'state' ? [] : 'stateEpoch = ++epochs;',
    '}',
  );
  const reads = context.mode === 'state' ? Reads.state : Reads.state | Reads.next;
  return codeOf(result ?? '', {
    lines: assembly.lines,
    isCondition: true,
    reads,
    locals: context.environment.visibleLocals(),
  });
}
