import type { Declaration } from '../names/declarations.js';
import type { SubexpressionPath } from '../names/resolution.js';
import type { Argument, Name, Path } from '../syntax/tree.js';
import { applyOperator, applySymbol, type Operand } from './application.js';
import type { LevelContext } from './context.js';
import { constantFacts, FactsBuilder, type LevelFacts } from './facts.js';
import { abstraction, type OperatorFacts } from './operator-facts.js';
import { reportOperandLevels } from './reports.js';

/** An argument: a value, an operator by name or path, or a LAMBDA. */
export function operandFacts(context: LevelContext, node: Argument): Operand {
  if (node.kind === 'lambda') return lambdaOperand(context, node);
  const part = openSubexpression(context, node);
  if (part !== undefined) return { facts: withoutOperands(part), operator: part };
  const declaration = operatorNamed(context, node);
  if (declaration === undefined) return { facts: context.expression(node), operator: undefined };
  return declarationOperand(context, declaration);
}

/** A declaration as an operand: its level without operands of its own, and what it does with some. */
export function declarationOperand(context: LevelContext, declaration: Declaration): Operand {
  const operator = context.operatorFacts(declaration);
  if (operator === undefined) {
    return { facts: context.symbolFacts(declaration), operator: declaration };
  }
  return { facts: withoutOperands(operator), operator };
}

function lambdaOperand(
  context: LevelContext,
  node: Extract<Argument, { kind: 'lambda' }>,
): Operand {
  const parameters = node.parameters.flatMap(
    (parameter) => context.resolution.bound.get(parameter) ?? [],
  );
  const operator = abstraction(parameters, context.expression(node.body));
  return { facts: withoutOperands(operator), operator };
}

/** A part of a definition that depends on symbols for which the path gives no values. */
function openSubexpression(context: LevelContext, node: Argument): OperatorFacts | undefined {
  const path = node.kind === 'path' ? context.resolution.paths.get(node) : undefined;
  if (path?.kind !== 'subexpression-path') return undefined;
  const isOpen = path.parameters.length > path.arguments.length;
  return isOpen ? subexpressionFacts(context, path) : undefined;
}

/** What a part of a definition does with the symbols that are free in it. */
export function subexpressionFacts(
  context: LevelContext,
  { target, parameters }: SubexpressionPath,
): OperatorFacts {
  const body = context.quietly(() =>
    target.kind === 'operator'
      ? context.bodyFacts(target)
      : context.expression(target.kind === 'lambda' ? target.body : target),
  );
  return abstraction(parameters, body);
}

/** The declaration that `node` names as an operator, not as a value. */
function operatorNamed(context: LevelContext, node: Argument): Declaration | undefined {
  if (node.kind === 'name') {
    const declaration = context.resolution.references.get(node);
    return declaration && takesOperands(declaration) ? declaration : undefined;
  }
  const path = node.kind === 'path' ? context.resolution.paths.get(node) : undefined;
  if (path?.kind !== 'operator-path' || path.arguments.length > 0) return undefined;
  return takesOperands(path.operator) ? path.operator : undefined;
}

function takesOperands(declaration: Declaration): boolean {
  switch (declaration.kind) {
    case 'operator':
    case 'instantiated':
      return declaration.parameters.length > 0;
    case 'native':
      return declaration.parameterArities.length > 0;
    case 'builtin':
    case 'constant':
    case 'parameter':
    case 'assumed':
      return declaration.arity > 0;
    default:
      return false;
  }
}

function withoutOperands(operator: OperatorFacts): LevelFacts {
  const facts = new FactsBuilder(operator.level);
  facts.include(operator.free);
  return facts;
}

/** The facts of `declaration` with these arguments; none for a value. */
export function applicationFacts(
  context: LevelContext,
  node: Pick<Name | Path, 'span'>,
  declaration: Declaration | undefined,
  list: readonly Argument[],
): FactsBuilder | LevelFacts {
  if (declaration === undefined) return constantFacts;
  const operands = list.map((argument) => context.operand(argument));
  const operator = context.operatorFacts(declaration);
  if (operator === undefined) {
    return applySymbol(declaration, context.symbolFacts(declaration), operands);
  }
  reportOperandLevels(context, declaration.name, operator, operands, list, node.span);
  const parameters = 'parameters' in declaration ? declaration.parameters : [];
  return applyOperator(operator, operands, parameters);
}
