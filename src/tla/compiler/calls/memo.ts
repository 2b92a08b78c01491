import { Reads, type Lines } from '../code.js';
import type { Compiler, Mode } from '../compiler.js';

/**
 * Defines a JavaScript function without parameters. What depends on the variables of a state alone
 * is computed once a state: an epoch of the program tells one state from the next. What reads the
 * next state is kept only while that one is not being changed.
 *
 * @param lines statements before the result
 */
export function defineFunction(
  compiler: Compiler,
  name: string,
  { lines, text, reads, mode }: { lines: Lines; text: string; reads: number; mode: Mode },
  target: Lines,
): void {
  const isMemoized = (reads & (Reads.search | Reads.outside)) === 0 && reads !== Reads.nothing;
  if (!isMemoized) {
    target.push(`function ${name}() {`, lines, `return ${text};`, '}');
    return;
  }
  const value = compiler.program.fresh('kept');
  const time = compiler.program.fresh('time');
  const readsNext = mode !== 'state' || (reads & Reads.next) !== 0;
  const epoch = readsNext ? 'stepEpoch' : 'stateEpoch';
  const isKept = readsNext ? `isFixed && ${time} === ${epoch}` : `${time} === ${epoch}`;
  target.push(
    `let ${value}, ${time} = -1;`,
    `function ${name}() {`,
    `if (${isKept}) return ${value};`,
    lines,
    `${value} = ${text};`,
    `${time} = ${epoch};`,
    `return ${value};`,
    '}',
  );
}
