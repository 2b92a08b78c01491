import type { AssumeProve, Assumption, NewSymbol, Theorem } from '../syntax/module-tree.js';
import type { Expression } from '../syntax/tree.js';
import type { LevelContext } from './context.js';
import { FactsBuilder, levelName, type LevelFacts } from './facts.js';

/** Checks an assumption, which must be constant, or the statement of a theorem. */
export function statementFacts(context: LevelContext, node: Assumption | Theorem): LevelFacts {
  const facts = formulaFacts(context, node.statement);
  if (node.kind === 'assumption' && facts.level > 0) {
    context.report(
      'assumption-level',
      node.statement.span,
      `An assumption must be a constant, but this is ${levelName(facts.level)}.`,
    );
  }
  return facts;
}

function formulaFacts(
  context: LevelContext,
  node: Expression | AssumeProve | NewSymbol,
): LevelFacts {
  switch (node.kind) {
    case 'assume-prove': {
      const result = new FactsBuilder();
      for (const part of [...node.assumptions, node.goal])
        result.include(formulaFacts(context, part));
      return result;
    }
    case 'new-symbol':
      return newSymbolFacts(context, node);
    default:
      return context.expression(node);
  }
}

function newSymbolFacts(context: LevelContext, { set, level }: NewSymbol): LevelFacts {
  const result = new FactsBuilder();
  if (set !== undefined) {
    const facts = context.expression(set);
    context.checkLevel(facts.level, 2, set.span, 'The set of a NEW symbol');
    result.include(facts);
  }
  if (level !== 'CONSTANT' && result.level === 0) result.level = 1;
  return result;
}
