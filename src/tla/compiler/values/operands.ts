import { asHandle, type Assembly } from '../assembly.js';
import { codeOf, type Code } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import type { Expression } from '../../syntax/tree.js';

/** A function of the runtime as generated code calls it: the heap, then handles. */
type RuntimeFunction = (...operands: never[]) => unknown;

/** The call of a function of the runtime, whose first operand is the heap. */
export function callText(
  compiler: Compiler,
  callee: RuntimeFunction,
  ...operands: readonly string[]
): string {
  const name = compiler.program.import(callee, callee.name);
  return `${name}(${['H', ...operands].join(', ')})`;
}

/** The code of a handle that is known. */
export function literal(handle: number): Code {
  return codeOf(String(handle), { isAtom: true });
}

/**
 * Adds operands that are evaluated one after the other; returns their handles' texts. An operand
 * whose evaluation takes statements is evaluated before the text of one before it would be, so
 * that one gets a name, unless its order does not matter.
 */
export function addHandles(assembly: Assembly, codes: readonly Code[]): string[] {
  return codes.map((code) => asHandle({ ...code, text: assembly.add(code) }));
}

/** The values of operands, as handles. */
export function operandTexts(
  compiler: Compiler,
  assembly: Assembly,
  nodes: readonly Expression[],
  context: Context,
): string[] {
  return addHandles(
    assembly,
    nodes.map((node) => compiler.value(node, context)),
  );
}
