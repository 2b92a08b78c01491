import * as arithmetic from '../../natives/arithmetic.js';
import * as sequences from '../../natives/sequence-operations.js';
import { notComputable } from '../../runtime/failures.js';
import type { NativeOperator } from '../../names/declarations.js';
import { Assembly, asHandle } from '../assembly.js';
import { codeOf, Reads, type Code } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import type { Syntax } from '../environment.js';
import { applyBuiltin } from '../values/builtins.js';
import { cached } from '../values/cached.js';
import { addHandles, callText } from '../values/operands.js';

interface Direct {
  readonly callee: (...all: never[]) => unknown;
  readonly gives: 'handle' | 'condition' | 'listed set';
}

/** Operators that are called so often that generated code calls their functions itself. */
const direct: ReadonlyMap<string, Direct> = new Map<string, Direct>([
  ['Naturals!+', { callee: arithmetic.add, gives: 'handle' }],
  ['Naturals!-', { callee: arithmetic.subtract, gives: 'handle' }],
  ['Naturals!*', { callee: arithmetic.multiply, gives: 'handle' }],
  ['Naturals!\\div', { callee: arithmetic.divide, gives: 'handle' }],
  ['Naturals!%', { callee: arithmetic.modulo, gives: 'handle' }],
  ['Naturals!^', { callee: arithmetic.power, gives: 'handle' }],
  ['Naturals!<', { callee: arithmetic.less, gives: 'condition' }],
  ['Naturals!>', { callee: arithmetic.greater, gives: 'condition' }],
  ['Naturals!<=', { callee: arithmetic.lessOrEqual, gives: 'condition' }],
  ['Naturals!>=', { callee: arithmetic.greaterOrEqual, gives: 'condition' }],
  ['Naturals!..', { callee: arithmetic.range, gives: 'listed set' }],
  ['Integers!-.', { callee: arithmetic.negate, gives: 'handle' }],
  ['Sequences!Len', { callee: sequences.length, gives: 'handle' }],
  ['Sequences!Append', { callee: sequences.append, gives: 'handle' }],
  ['Sequences!Head', { callee: sequences.head, gives: 'handle' }],
  ['Sequences!Tail', { callee: sequences.tail, gives: 'handle' }],
  ['Sequences!\\o', { callee: sequences.concatenate, gives: 'handle' }],
]);

/** Natives that tell how the search goes: another value at another time. */
const SEARCH_OPERATORS: ReadonlySet<string> = new Set([
  'TLC!TLCGet',
  'TLC!TLCSet',
  'TLCExt!TLCGetOrDefault',
  'TLCExt!TLCGetAndSet',
  'TLCExt!Trace',
  'TLCExt!CounterExample',
  'TLCExt!TLCDefer',
  'TLCExt!PickSuccessor',
]);

/** An operator of a standard module. */
export function applyNative(
  compiler: Compiler,
  operator: NativeOperator,
  operands: readonly Syntax[],
  context: Context,
): Code {
  const key = `${operator.module.name}!${operator.name}`;
  const called = direct.get(key);
  if (called !== undefined) return applyDirectly(compiler, called, operands, context);
  if (key === 'Apalache!:=') return applyBuiltin(compiler, '=', operands, context);
  const native = compiler.inputs.natives.get(operator.module.name)?.get(operator.name);
  if (native === undefined) {
    const what = compiler.program.import(
      `${operator.name} of module ${operator.module.name}`,
      'text',
    );
    return codeOf(callText(compiler, notComputable, what));
  }
  const assembly = new Assembly(compiler.program);
  const texts = operands.map((operand, index) => {
    const arity = operator.parameterArities[index] ?? 0;
    if (arity > 0) return assembly.add(compiler.operatorFunction(operand, arity, context));
    const code = compiler.operand(operand, context);
    if (native.lazy?.includes(index) !== true)
      return asHandle({ ...code, text: assembly.add(code) });
    const block = assembly.block(code);
    const name = assembly.fresh('later');
    assembly.lines.push(
      `const ${name} = () => {`,
      block.lines,
      `return ${asHandle({ ...code, text: block.text })};`,
      '};',
    );
    return name;
  });
  if (native.impure === true) compiler.inputs.impureUses.add(operator.name);
  const callee = compiler.program.import(native.evaluate, operator.name);
  const reads = !native.impure
    ? Reads.nothing
    : SEARCH_OPERATORS.has(key)
      ? Reads.search
      : Reads.outside;
  const code = assembly.handle(`${callee}(${['R', ...texts].join(', ')})`, { reads });
  // What takes an operator applies it many times.
  return operator.parameterArities.some((arity) => arity > 0) ? cached(compiler, code) : code;
}

function applyDirectly(
  compiler: Compiler,
  { callee, gives }: Direct,
  operands: readonly Syntax[],
  context: Context,
): Code {
  const assembly = new Assembly(compiler.program);
  const codes = operands.map((operand) => compiler.operand(operand, context));
  const text = callText(compiler, callee, ...addHandles(assembly, codes));
  if (gives === 'condition') return assembly.condition(text);
  return assembly.handle(text, { isListed: gives === 'listed set' });
}
