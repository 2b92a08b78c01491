import { childrenOf } from '../syntax/children.js';
import type { Level } from '../names/declarations.js';
import type {
  Application,
  Bound,
  Choose,
  Except,
  Expression,
  FunctionDefinition,
  Identifier,
  Junction,
  Let,
  OperatorDefinition,
  Path,
  Quantification,
  TemporalQuantification,
} from '../syntax/tree.js';
import type { LevelContext } from './context.js';
import { addAll, constantFacts, FactsBuilder, type LevelFacts } from './facts.js';
import { applicationFacts, subexpressionFacts } from './operands.js';
import { applyOperator } from './application.js';
import { checkMixture, checkTemporalRules } from './temporal-rules.js';

type FactsOf = {
  readonly [Kind in Expression['kind']]: (
    context: LevelContext,
    node: Extract<Expression, { kind: Kind }>,
  ) => LevelFacts;
};

const factsOf: FactsOf = {
  number: () => constantFacts,
  decimal: () => constantFacts,
  string: () => constantFacts,
  name: (context, node) =>
    applicationFacts(context, node, context.resolution.references.get(node), []),
  at: ({ at }) => at,
  path: pathFacts,
  application: operatorApplicationFacts,
  junction: junctionFacts,
  product: upToAction('A factor of a product'),
  'function-application': upToAction('A part of a function application'),
  'field-access': upToAction('A record'),
  tuple: upToAction('An element of a tuple'),
  set: upToAction('An element of a set'),
  'set-filter': (context, { bound, predicate }) => quantified(context, [bound], predicate, 2),
  'set-map': (context, { bounds, element }) => quantified(context, bounds, element, 2),
  function: (context, { bounds, body }) => quantified(context, bounds, body, 3),
  'function-set': upToAction('A part of a set of functions'),
  record: partsFacts,
  'record-set': upToAction('A part of a set of records'),
  except: exceptFacts,
  quantification: quantificationFacts,
  'unbounded-quantification': (context, { names, body }) =>
    withoutBound(context, names, context.expression(body)),
  'temporal-quantification': temporalQuantificationFacts,
  choose: chooseFacts,
  if: partsFacts,
  case: partsFacts,
  let: letFacts,
  'action-formula': (context, { action, subscript }) =>
    opaque(context, 2, [
      [action, 2, 'The action'],
      [subscript, 1, 'The subscript'],
    ]),
  fairness: (context, { action, subscript }) =>
    opaque(context, 3, [
      [subscript, 1, 'The subscript'],
      [action, 2, 'The action'],
    ]),
  labelled: (context, { body }) => context.expression(body),
};

/** The facts of an expression whose names are resolved. */
export function expressionFacts(context: LevelContext, node: Expression): LevelFacts {
  const compute = factsOf[node.kind] as (context: LevelContext, node: Expression) => LevelFacts;
  return compute(context, node);
}

/** The facts of a construct whose parts can have any level, which is then its own. */
function partsFacts(context: LevelContext, node: Expression): FactsBuilder {
  return union(childrenOf(node).map((part) => context.expression(part as Expression)));
}

/** How to compute the facts of a construct whose parts can be actions at most. */
function upToAction(what: string): (context: LevelContext, node: Expression) => FactsBuilder {
  return (context, node) => within(context, childrenOf(node) as readonly Expression[], 2, what);
}

function union(parts: readonly LevelFacts[]): FactsBuilder {
  const result = new FactsBuilder();
  for (const part of parts) result.include(part);
  return result;
}

/** The facts of a construct whose parts can have levels up to `highest`. */
function within(
  context: LevelContext,
  nodes: readonly Expression[],
  highest: Level,
  what: string,
): FactsBuilder {
  const result = new FactsBuilder();
  for (const node of nodes) {
    const facts = context.expression(node);
    context.checkLevel(facts.level, highest, node.span, what);
    result.include(facts);
    if (highest < 3) result.limitAll(facts.raisedBy, highest);
  }
  return result;
}

/** The facts of a construct that has a level of its own, and in which equals are not equal. */
function opaque(
  context: LevelContext,
  level: Level,
  parts: readonly (readonly [node: Expression, highest: Level, what: string])[],
): FactsBuilder {
  const result = new FactsBuilder(level);
  for (const [node, highest, what] of parts) {
    const facts = context.expression(node);
    context.checkLevel(facts.level, highest, node.span, what);
    result.includeConditions(facts);
    result.limitAll(facts.raisedBy, highest);
    addAll(result.nonLeibniz, facts.mentioned);
  }
  return result;
}

function operatorApplicationFacts(context: LevelContext, node: Application): LevelFacts {
  const declaration = context.resolution.references.get(node.operator);
  const facts = applicationFacts(context, node, declaration, node.arguments);
  if (declaration?.kind === 'builtin') {
    const operands = node.arguments.map((argument) =>
      argument.kind === 'lambda' ? 0 : context.levelOf(argument),
    );
    checkTemporalRules(context, node, operands);
  }
  return facts;
}

function junctionFacts(context: LevelContext, node: Junction): FactsBuilder {
  const result = union(node.items.map((item) => context.expression(item)));
  checkMixture(
    context,
    node,
    node.items.map((item) => context.levelOf(item)),
  );
  return result;
}

function pathFacts(context: LevelContext, node: Path): LevelFacts {
  const path = context.resolution.paths.get(node);
  if (path === undefined) return constantFacts;
  if (path.kind === 'operator-path') {
    return applicationFacts(context, node, path.operator, path.arguments);
  }
  const operands = path.arguments.map((argument) => context.operand(argument));
  return applyOperator(subexpressionFacts(context, path), operands, path.parameters);
}

/** Removes bound symbols from the facts of what they govern. */
function withoutBound(
  { resolution }: LevelContext,
  names: readonly Identifier[],
  body: LevelFacts,
): FactsBuilder {
  const result = union([body]);
  result.remove(names.flatMap((name) => resolution.bound.get(name) ?? []));
  return result;
}

function namesOf(bounds: readonly Bound[]): Identifier[] {
  return bounds.flatMap(({ names }) => names);
}

/** The facts of the body of a definition. */
export function definitionBodyFacts(
  context: LevelContext,
  node: OperatorDefinition | FunctionDefinition,
): LevelFacts {
  return node.kind === 'operator-definition'
    ? context.expression(node.body)
    : quantified(context, node.bounds, node.body, 3);
}

/** A construct with bound identifiers, in which the governed expression has at most `highest`. */
function quantified(
  context: LevelContext,
  bounds: readonly Bound[],
  body: Expression,
  highest: Level,
): FactsBuilder {
  const result = withoutBound(
    context,
    namesOf(bounds),
    within(context, [body], highest, 'What bound identifiers govern here'),
  );
  for (const { set } of bounds) {
    const facts = context.expression(set);
    context.checkLevel(facts.level, 2, set.span, 'The set of a bound identifier');
    result.include(facts);
  }
  return result;
}

function quantificationFacts(
  context: LevelContext,
  { bounds, body }: Quantification,
): FactsBuilder {
  const result = quantified(context, bounds, body, 3);
  if (result.level < 3) return result;
  for (const { set } of bounds) {
    if (context.levelOf(set) !== 2) continue;
    context.report(
      'action-in-temporal',
      set.span,
      'The set of a quantified temporal formula cannot depend on the next state.',
    );
  }
  return result;
}

function temporalQuantificationFacts(
  context: LevelContext,
  { names, body }: TemporalQuantification,
): FactsBuilder {
  const result = opaque(context, 3, [[body, 3, 'The formula']]);
  return withoutBound(context, names, result);
}

function chooseFacts(context: LevelContext, { names, set, predicate }: Choose): FactsBuilder {
  const body = within(context, [predicate], 2, 'What CHOOSE asks for');
  const result = withoutBound(context, names, body);
  if (set !== undefined) result.include(within(context, [set], 2, 'The set of CHOOSE'));
  return result;
}

/** In an update, `@` depends on the function, the updates before, and the path to the value. */
function exceptFacts(context: LevelContext, node: Except): FactsBuilder {
  const result = within(context, [node.function], 2, 'The function of an EXCEPT');
  const { at: outerAt } = context;
  for (const { path, value } of node.updates) {
    const indices = path.flatMap((step) => (step.kind === 'update-index' ? step.arguments : []));
    context.at = union([result]);
    result.include(within(context, indices, 2, 'An index of an EXCEPT'));
    context.at = union([result]);
    result.include(within(context, [value], 2, 'A new value of an EXCEPT'));
  }
  context.at = outerAt;
  return result;
}

/** The definitions of a LET matter as far as they are used, and by what they ask of symbols. */
function letFacts(context: LevelContext, node: Let): FactsBuilder {
  const conditions = context.definitions(node.definitions);
  const result = union([context.expression(node.body)]);
  result.includeConditions({ ...conditions, mentioned: new Set(), nonLeibniz: new Set() });
  return result;
}
