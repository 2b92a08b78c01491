import type { Declaration } from '../names/declarations.js';
import { addAll, FactsBuilder, type LevelFacts } from './facts.js';
import type { OperatorFacts } from './operator-facts.js';

/** An operand of an application: a value, or an operator with what it does to levels. */
export interface Operand {
  readonly facts: LevelFacts;
  /** A defined operator, or the symbol of one whose definition is open. */
  readonly operator: OperatorFacts | Declaration | undefined;
}

/**
 * The facts of an application of an operator with these facts.
 *
 * @param parameters the operator's own, which its free facts may still refer to
 */
export function applyOperator(
  operator: OperatorFacts,
  operands: readonly Operand[],
  parameters: readonly Declaration[] = [],
): FactsBuilder {
  const result = new FactsBuilder(operator.level);
  result.raise(operator.free);
  result.includeConditions({ ...operator.free, uses: [] });
  operands.forEach((operand, index) => applyToOperand(result, operator, operand, index));
  for (const use of operator.uses) {
    const [outer, inner] = [operands[use.outer], operands[use.inner]];
    if (outer && inner) applyUse(result, outer, use.operand, inner);
  }
  const operandOf = (symbol: Declaration): Operand | undefined =>
    operands[parameters.findIndex((parameter) => parameter === symbol)];
  for (const { operator: outer, operand, symbol } of operator.free.uses) {
    applyFreeUse(
      result,
      operandOf(outer) ?? openOperator(outer),
      operand,
      symbol,
      operandOf(symbol),
    );
  }
  return result;
}

function applyToOperand(
  result: FactsBuilder,
  operator: OperatorFacts,
  { facts, operator: given }: Operand,
  index: number,
): void {
  if (operator.counts[index] === true) result.raise(facts);
  result.includeConditions(facts);
  if (operator.leibniz[index] === false) addAll(result.nonLeibniz, facts.mentioned);
  result.limitAll(facts.raisedBy, operator.highest[index] ?? 3);
  if (isSymbol(given)) {
    operator.demands[index]?.forEach((level, operand) => result.demand(given, operand, level));
  }
}

/** `inner` stands inside an operand of the operator that `outer` is. */
function applyUse(result: FactsBuilder, outer: Operand, operand: number, inner: Operand): void {
  if (isSymbol(outer.operator)) {
    result.demand(outer.operator, operand, inner.facts.level);
    for (const symbol of inner.facts.raisedBy) {
      result.use({ operator: outer.operator, operand, symbol });
    }
  } else if (outer.operator !== undefined) {
    result.limitAll(inner.facts.raisedBy, outer.operator.highest[operand] ?? 3);
    if (outer.operator.leibniz[operand] === false) addAll(result.nonLeibniz, inner.facts.mentioned);
  }
}

/** As `applyUse`, for a `symbol` that stands for `given`, or for itself. */
export function applyFreeUse(
  result: FactsBuilder,
  outer: Operand,
  operand: number,
  symbol: Declaration,
  given: Operand | undefined,
): void {
  if (given !== undefined) {
    applyUse(result, outer, operand, given);
  } else if (isSymbol(outer.operator)) {
    result.use({ operator: outer.operator, operand, symbol });
  } else if (outer.operator !== undefined) {
    result.limit(symbol, outer.operator.highest[operand] ?? 3);
  }
}

/** A symbol as the operator that it stands for. */
export function openOperator(operator: Declaration): Operand {
  return { facts: new FactsBuilder(), operator };
}

/** The facts of an application of a symbol: a parameter, or a constant with operands. */
export function applySymbol(symbol: Declaration, facts: LevelFacts, operands: readonly Operand[]) {
  const result = new FactsBuilder();
  result.include(facts);
  operands.forEach((operand, index) => {
    result.include(operand.facts);
    applyUse(result, { facts, operator: symbol }, index, operand);
  });
  return result;
}

export function isSymbol(operator: Operand['operator']): operator is Declaration {
  return operator !== undefined && 'kind' in operator;
}
