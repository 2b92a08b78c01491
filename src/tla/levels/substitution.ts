import type { Declaration, Instantiation, Level } from '../names/declarations.js';
import { applyFreeUse, isSymbol, openOperator, type Operand } from './application.js';
import { addAll, FactsBuilder, type LevelFacts } from './facts.js';

/** What an instance puts in place of the constants and variables of its module. */
export type SubstitutedOperands = ReadonlyMap<Declaration, Operand>;

/** The facts of an expression of an instantiated module, as the instance has it. */
export function substitute(
  body: LevelFacts,
  values: SubstitutedOperands,
  isConstantModule: boolean,
): FactsBuilder {
  const result = new FactsBuilder(body.level);
  for (const symbol of body.raisedBy) {
    const value = values.get(symbol);
    if (value === undefined) result.raisedBy.add(symbol);
    else result.raise(value.facts);
  }
  substituteMentions(result, body, values);
  for (const [symbol, limit] of body.limits) {
    const level = isConstantModule ? limit : (declaredLevel(symbol) ?? limit);
    result.limitAll(values.get(symbol)?.facts.raisedBy ?? [symbol], level);
  }
  for (const [symbol, levels] of body.demands) {
    const operator = values.has(symbol) ? values.get(symbol)?.operator : symbol;
    if (!isSymbol(operator)) continue;
    levels.forEach((level, operand) => result.demand(operator, operand, level));
  }
  for (const { operator, operand, symbol } of body.uses) {
    const outer = values.get(operator) ?? openOperator(operator);
    applyFreeUse(result, outer, operand, symbol, values.get(symbol));
  }
  return result;
}

function substituteMentions(
  result: FactsBuilder,
  body: LevelFacts,
  values: SubstitutedOperands,
): void {
  for (const symbol of body.mentioned) {
    const value = values.get(symbol);
    const mentioned = value?.facts.mentioned ?? [symbol];
    addAll(result.mentioned, mentioned);
    if (value !== undefined) addAll(result.nonLeibniz, value.facts.nonLeibniz);
    if (body.nonLeibniz.has(symbol)) addAll(result.nonLeibniz, mentioned);
  }
}

/** The level that what replaces a symbol may have when its module is not a constant module. */
export function declaredLevel({ kind }: Declaration): Level | undefined {
  if (kind === 'constant') return 0;
  return kind === 'variable' ? 1 : undefined;
}

/** The symbols of an instantiation that its own parameters hide. */
export function hideParameters(facts: FactsBuilder, { parameters }: Instantiation): FactsBuilder {
  facts.remove(parameters);
  return facts;
}
