import { codeOf, flattenLines, type Code, type Lines } from '../code.js';
import { Assembly } from '../assembly.js';
import type { Compiler, Context } from '../compiler.js';
import type { Case, Expression, If, Junction } from '../../syntax/tree.js';
import { noCaseHolds } from '../../runtime/failures.js';
import { callText } from './operands.js';

export const TRUE_CODE = codeOf('true', { isCondition: true, isAtom: true });
export const FALSE_CODE = codeOf('false', { isCondition: true, isAtom: true });

/**
 * Conditions that are evaluated from left to right until one decides.
 *
 * @param decisive the value that decides
 */
export function shortCircuit(compiler: Compiler, codes: readonly Code[], decisive: boolean): Code {
  const assembly = new Assembly(compiler.program);
  const operator = decisive ? ' || ' : ' && ';
  const [first, ...others] = codes;
  if (first === undefined) return decisive ? FALSE_CODE : TRUE_CODE;
  let text = assembly.add(first);
  for (const code of others) {
    const block = assembly.block(code);
    if (isEmpty(block.lines)) {
      text = `${text}${operator}${block.text}`;
      continue;
    }
    const name = assembly.fresh('c');
    assembly.lines.push(
      `let ${name} = ${text};`,
      `if (${decisive ? '!' : ''}${name}) {`,
      block.lines,
      `${name} = ${block.text};`,
      '}',
    );
    text = name;
  }
  return assembly.condition(`(${text})`);
}

export function isEmpty(lines: Lines): boolean {
  return flattenLines(lines).length === 0;
}

export function junction(compiler: Compiler, node: Junction, context: Context): Code {
  return logicList(compiler, node.items, node.operator === '\\/', context);
}

/** The conjunction or disjunction of expressions. */
export function logicList(
  compiler: Compiler,
  nodes: readonly Expression[],
  isDisjunction: boolean,
  context: Context,
): Code {
  const codes = nodes.map((node) => compiler.condition(node, context));
  return shortCircuit(compiler, codes, isDisjunction);
}

export function negation(compiler: Compiler, code: Code): Code {
  const assembly = new Assembly(compiler.program);
  return assembly.condition(`!${assembly.add(code)}`);
}

/** What one of several alternatives gives: the first whose condition holds. */
interface Alternative {
  readonly condition: Code;
  readonly value: Code;
}

/**
 * @param other what there is when no condition holds: code, or statements that do not go on
 */
function select(
  compiler: Compiler,
  alternatives: readonly Alternative[],
  other: Code | undefined,
): Code {
  const assembly = new Assembly(compiler.program);
  const values = [...alternatives.map(({ value }) => value), ...(other ? [other] : [])];
  const isCondition = values.every((value) => value.isCondition);
  const result = assembly.fresh('v');
  assembly.lines.push(`let ${result};`);
  const assign = (code: Code): Lines => {
    const block = assembly.block(code);
    const text = code.isCondition && !isCondition ? `(${block.text} ? 4 : 2)` : block.text;
    return [block.lines, `${result} = ${text};`];
  };
  let into = assembly.lines;
  for (const { condition, value } of alternatives) {
    const test = assembly.add(condition, into);
    const rest: Lines = [];
    into.push(`if (${test}) {`, assign(value), '} else {', rest, '}');
    into = rest;
  }
  into.push(other === undefined ? `${callText(compiler, noCaseHolds)};` : assign(other));
  return isCondition ? assembly.condition(result) : assembly.handle(result);
}

export function conditional(compiler: Compiler, node: If, context: Context): Code {
  const condition = compiler.condition(node.condition, context);
  const value = compiler.value(node.consequent, context);
  return select(compiler, [{ condition, value }], compiler.value(node.alternative, context));
}

export function caseExpression(compiler: Compiler, node: Case, context: Context): Code {
  const alternatives = node.arms.map((arm) => ({
    condition: compiler.condition(arm.condition, context),
    value: compiler.value(arm.value, context),
  }));
  return select(compiler, alternatives, node.other && compiler.value(node.other, context));
}
