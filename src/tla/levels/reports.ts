import type { Argument } from '../syntax/tree.js';
import type { Span } from '../text/source.js';
import { isSymbol, type Operand } from './application.js';
import type { LevelContext } from './context.js';
import { levelName } from './facts.js';
import type { OperatorFacts } from './operator-facts.js';

/** Reports operands of a higher level than the operator allows. */
export function reportOperandLevels(
  context: LevelContext,
  name: string,
  operator: OperatorFacts,
  operands: readonly Operand[],
  nodes: readonly Argument[],
  span: Span,
): void {
  operands.forEach(({ facts, operator: given }, index) => {
    const what = `An operand of ‘${name}’`;
    const place = nodes[index]?.span ?? span;
    const help = name === "'" && facts.level === 2 ? primeHelp(context) : undefined;
    context.checkLevel(facts.level, operator.highest[index] ?? 3, place, what, help);
    if (given === undefined || isSymbol(given)) return;
    operator.demands[index]?.forEach((level, operand) => {
      if ((given.highest[operand] ?? 3) < level) reportOperator(context, name, place);
    });
  });
  for (const { outer, operand, inner } of operator.uses) {
    const given = operands[outer]?.operator;
    const level = operands[inner]?.facts.level ?? 0;
    if (given === undefined || isSymbol(given) || level <= (given.highest[operand] ?? 3)) continue;
    reportOperator(context, name, nodes[inner]?.span ?? span, levelName(level));
  }
}

function primeHelp({ sections }: LevelContext): string {
  const help = 'A prime can stand only after what contains no prime.';
  if (!sections.isOpen) return help;
  return `${help} Definitions inside of a recursive operator count as if they had its primes.`;
}

function reportOperator(context: LevelContext, name: string, span: Span, level?: string): void {
  context.report(
    'operator-level',
    span,
    level === undefined
      ? `‘${name}’ gives this operator operands of a higher level than it allows.`
      : `‘${name}’ gives this, ${level}, to an operator that does not allow it.`,
  );
}
