import type { AssumeProve, Assumption, NewSymbol, Theorem } from '../syntax/module-tree.js';
import type { Expression } from '../syntax/tree.js';
import type { ResolverContext } from './context.js';
import type { AssumedSymbol, Fact, LabelTable, Level } from './declarations.js';
import type { Environment } from './environment.js';
import { Scope } from './scope.js';

const LEVELS: Readonly<Record<NewSymbol['level'], Level>> = {
  CONSTANT: 0,
  VARIABLE: 1,
  STATE: 1,
  ACTION: 2,
  TEMPORAL: 3,
};

/** Resolves an assumption or theorem. Its name, if it has one, stands for it from then on. */
export function resolveStatement(
  context: ResolverContext,
  node: Assumption | Theorem,
  environment: Environment,
): void {
  const labels: LabelTable = new Map();
  const inner = node.name ? { ...environment, labels: { table: labels, bound: [] } } : environment;
  resolveFormula(context, node.statement, inner);
  if (node.name === undefined) return;
  const { name, span } = node.name;
  const { module } = environment;
  context.checkUnused(name, span, environment);
  const fact: Fact = { kind: 'fact', name, module, span, definition: node, labels };
  module.add(fact);
}

function resolveFormula(
  context: ResolverContext,
  node: Expression | AssumeProve,
  environment: Environment,
): void {
  if (node.kind === 'assume-prove') resolveAssumeProve(context, node, environment);
  else context.expression(node, environment);
}

/** A NEW symbol is visible in the assumptions after it and in the goal. */
function resolveAssumeProve(
  context: ResolverContext,
  node: AssumeProve,
  environment: Environment,
): void {
  const inner = { ...environment, scope: new Scope(environment.scope) };
  for (const assumption of node.assumptions) {
    if (assumption.kind === 'new-symbol') declareNewSymbol(context, assumption, inner);
    else resolveFormula(context, assumption, inner);
  }
  context.expression(node.goal, inner);
}

function declareNewSymbol(
  context: ResolverContext,
  { signature, level, set }: NewSymbol,
  environment: Environment,
): void {
  if (set !== undefined) context.expression(set, environment);
  const {
    name: { name },
    arity,
    span,
  } = signature;
  const symbol: AssumedSymbol = { kind: 'assumed', name, arity, span, level: LEVELS[level] };
  context.declare(symbol, span, environment);
}
