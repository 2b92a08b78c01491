import { noConstantValue } from '../../runtime/failures.js';
import type { Constant } from '../../names/declarations.js';
import { Assembly } from '../assembly.js';
import { kindOf, INTERVAL, isNormal } from '../../../checker/values/heap/index.js';
import type { Code } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import type { Syntax } from '../environment.js';
import { addHandles, callText, literal } from '../values/operands.js';

/** What the configuration says that a constant is. */
export function applyConstant(
  compiler: Compiler,
  constant: Constant,
  operands: readonly Syntax[],
  context: Context,
): Code {
  const value = compiler.inputs.constants.get(constant);
  if (value === undefined) throw new Error(`the constant ${constant.name} has no value`);
  if (value.kind === 'handle') return knownValue(compiler, value.handle);
  const assembly = new Assembly(compiler.program);
  const texts = addHandles(
    assembly,
    operands.map((operand) => compiler.operand(operand, context)),
  );
  const table = compiler.program.import(value.values, 'table');
  return assembly.handle(callText(compiler, lookUp, table, ...texts));
}

/** The code of a value that is known before the program runs. */
export function knownValue({ heap }: Compiler, handle: number): Code {
  const isListed = isNormal(heap, handle) || kindOf(heap, handle) === INTERVAL;
  return { ...literal(handle), isListed };
}

function lookUp(
  heap: Parameters<typeof noConstantValue>[0],
  table: ReadonlyMap<string, number>,
  ...operands: readonly number[]
): number {
  return table.get(operands.join()) ?? noConstantValue(heap, operands);
}
