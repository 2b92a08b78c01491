import type { Constant, Instantiation, Operator, Variable } from '../names/declarations.js';
import type { FunctionDefinition, LetDefinition, OperatorDefinition } from '../syntax/tree.js';
import type { Span } from '../text/source.js';
import { isSymbol, type Operand } from './application.js';
import type { LevelContext } from './context.js';
import { FactsBuilder, levelName, type LevelFacts } from './facts.js';
import { declarationOperand } from './operands.js';
import {
  declaredLevel,
  hideParameters,
  substitute,
  type SubstitutedOperands,
} from './substitution.js';

/** Checks definitions in their order; returns what they ask of symbols outside of them. */
export function definitionsFacts(
  context: LevelContext,
  nodes: readonly LetDefinition[],
): FactsBuilder {
  const result = new FactsBuilder();
  for (const node of nodes) {
    if (node.kind === 'instance-definition') {
      const instantiation = context.resolution.instantiations.get(node.instance);
      if (instantiation !== undefined) result.include(instanceFacts(context, instantiation));
    } else if (node.kind === 'recursive-declaration') {
      context.sections.declare(node);
    } else {
      const free = operatorDefinitionFacts(context, node);
      if (free !== undefined) result.include(free);
    }
  }
  return result;
}

function operatorDefinitionFacts(
  context: LevelContext,
  node: OperatorDefinition | FunctionDefinition,
): LevelFacts | undefined {
  const operator = context.resolution.operators.get(node);
  if (operator === undefined) return undefined;
  const body = context.definitionBody(node);
  const whole = operator.isRecursive ? asRecursive(operator, body) : body;
  context.bodies.set(operator, context.sections.define(operator, whole));
  if (operator.isRecursive) checkRecursiveParameters(context, operator, body);
  return context.operatorFacts(operator)?.free;
}

/** What holds of every recursive operator: its level is its operands', none of them temporal. */
export function asRecursive({ parameters }: Operator, body: LevelFacts): LevelFacts {
  const result = new FactsBuilder();
  result.include(body);
  for (const parameter of parameters) {
    result.raisedBy.add(parameter);
    result.mentioned.add(parameter);
    result.limit(parameter, 2);
  }
  return result;
}

function checkRecursiveParameters(
  context: LevelContext,
  { name, span, parameters }: Operator,
  body: LevelFacts,
): void {
  for (const parameter of parameters) {
    if ((body.limits.get(parameter) ?? 3) >= 2) continue;
    context.report(
      'recursive-prime',
      parameter.span ?? span,
      `The recursive operator ${name} cannot prime its parameter ${parameter.name}.`,
    );
  }
}

/**
 * Checks the levels of what an instance substitutes; returns what the instance asks of symbols
 * outside of it. What is substituted in a constant module can have any level that its definitions
 * allow; otherwise a constant must remain constant, and a variable a state expression.
 */
export function instanceFacts(context: LevelContext, instantiation: Instantiation): FactsBuilder {
  const values = context.checkValues(instantiation);
  context.sections.instantiate(instantiation);
  const { isConstant, facts } = context.moduleFacts(instantiation.module);
  for (const declared of instantiation.substitutions.keys()) {
    const value = values.get(declared);
    if (value === undefined) continue;
    const limit = isConstant ? facts.limits.get(declared) : declaredLevel(declared);
    checkSubstitutedLevel(context, instantiation, declared, value, limit);
    checkSubstitutedOperator(context, instantiation, declared, value, facts);
  }
  checkOperands(context, instantiation, values, facts);
  const result = substitute(facts, values, isConstant);
  for (const { facts: value } of values.values()) result.includeConditions(value);
  return hideParameters(result, instantiation);
}

function placeOfValue(
  { substitutions, definition }: Instantiation,
  declared: Constant | Variable,
): Span {
  const value = substitutions.get(declared);
  return value !== undefined && value.kind !== 'implicit' ? value.span : definition.span;
}

function checkSubstitutedLevel(
  context: LevelContext,
  instantiation: Instantiation,
  declared: Constant | Variable,
  { facts }: Operand,
  limit: LevelFacts['level'] | undefined,
): void {
  if (limit === undefined || facts.level <= limit) return;
  context.report(
    'substitution-level',
    placeOfValue(instantiation, declared),
    `${declared.name} of module ${instantiation.module.name} can be ${levelName(limit)} at most, but ${levelName(facts.level)} is substituted for it.`,
  );
}

function checkSubstitutedOperator(
  context: LevelContext,
  instantiation: Instantiation,
  declared: Constant | Variable,
  { operator }: Operand,
  module: LevelFacts,
): void {
  if (declared.kind !== 'constant' || declared.arity === 0) return;
  if (operator === undefined || isSymbol(operator)) return;
  const place = placeOfValue(instantiation, declared);
  if (operator.leibniz.includes(false)) {
    context.report(
      'substitution-leibniz',
      place,
      `The operator for ${declared.name} does not treat equals as equal, as ENABLED or a prime does not.`,
    );
  }
  const demands = module.demands.get(declared) ?? [];
  if (demands.some((level, operand) => (operator.highest[operand] ?? 3) < level)) {
    context.report(
      'operator-level',
      place,
      `Module ${instantiation.module.name} gives ${declared.name} operands of a higher level than this operator allows.`,
    );
  }
}

/** Checks that what is substituted can be an operand of what else is substituted. */
function checkOperands(
  context: LevelContext,
  instantiation: Instantiation,
  values: SubstitutedOperands,
  module: LevelFacts,
): void {
  for (const { operator, operand, symbol } of module.uses) {
    const outer = values.get(operator)?.operator;
    const inner = values.get(symbol);
    if (outer === undefined || inner === undefined || isSymbol(outer)) continue;
    if (inner.facts.level <= (outer.highest[operand] ?? 3)) continue;
    context.report(
      'operator-level',
      instantiation.definition.span,
      `What is substituted for ${symbol.name} has a higher level than what is substituted for ${operator.name} allows.`,
    );
  }
}

/** What an instance puts in place of the constants and variables of its module. */
export function substitutedOperands(
  context: LevelContext,
  { substitutions }: Instantiation,
): SubstitutedOperands {
  return new Map(
    [...substitutions].map(([declared, value]) => [
      declared,
      value.kind === 'implicit'
        ? declarationOperand(context, value.declaration)
        : context.operand(value),
    ]),
  );
}
