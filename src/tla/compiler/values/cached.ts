import { ResultCache } from '../../runtime/result-cache.js';
import { Assembly, asHandle } from '../assembly.js';
import type { Code, Keys } from '../code.js';
import type { Compiler } from '../compiler.js';

/** What depends on more handles than these hardly ever comes again. */
const MOST_KEYS = 6;

/**
 * The same value, looked up among those that it had before: of an expression that takes longer than
 * a look. Code that tells where it fails evaluates everything, so that each shows what the other
 * should give.
 */
export function cached(compiler: Compiler, code: Code): Code {
  const { keys } = code;
  const { isTraced, hasCaches } = compiler.inputs;
  if (code.isAtom || isTraced || !hasCaches || !mayComeAgain(compiler, keys)) return code;
  const { program } = compiler;
  const cache = new ResultCache(compiler.heap, keys.size);
  const name = program.import(cache, 'cache');
  const array = program.import(cache.keys, 'keys');
  const setKeys = [...keys.keys()].map((key, index) => `${array}[${index}] = ${key};`).join(' ');
  const assembly = new Assembly(program);
  assembly.include(code);
  const result = assembly.fresh('result');
  assembly.lines.push(
    setKeys,
    `let ${result} = ${name}.find();`,
    `if (${result} === 0) {`,
    code.lines,
    `const value = ${asHandle(code)};`,
    setKeys,
    `${result} = ${name}.keep(value);`,
    '}',
  );
  assembly.recurs = false;
  if (code.isCondition) return assembly.condition(`(${result} === 4)`);
  return assembly.handle(result, { isListed: code.isListed });
}

/** What depends on a whole state does not: every state is looked at once. */
function mayComeAgain(compiler: Compiler, keys: Keys | undefined): keys is Keys {
  if (keys === undefined || keys.size === 0 || keys.size > MOST_KEYS) return false;
  if ([...keys.values()].includes('function')) return false;
  const isWhole = ['S', 'P'].some((row) =>
    compiler.inputs.variables.every((_, slot) => keys.has(`${row}[${slot}]`)),
  );
  return !isWhole;
}
