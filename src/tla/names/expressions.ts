import { childrenOf } from '../syntax/children.js';
import type {
  Application,
  At,
  Bound,
  Choose,
  Except,
  Expression,
  FunctionApplication,
  Let,
  Name,
  RecordConstructor,
  RecordSet,
  TemporalQuantification,
  UnboundedQuantification,
} from '../syntax/tree.js';
import { counted } from '../text/counted.js';
import { reportArity, resolveArguments } from './arguments.js';
import { bindAll, bindSymbols } from './binding.js';
import type { ResolverContext } from './context.js';
import { parameterArities, type Declaration } from './declarations.js';
import type { Environment } from './environment.js';
import { resolveLabelled } from './labels.js';
import { Scope } from './scope.js';

type Resolvers = {
  readonly [Kind in Expression['kind']]: (
    context: ResolverContext,
    node: Extract<Expression, { kind: Kind }>,
    environment: Environment,
  ) => void;
};

const resolvers: Resolvers = {
  number: resolveNothing,
  decimal: resolveNothing,
  string: resolveNothing,
  name: resolveName,
  at: resolveAt,
  path: (context, node, environment) => context.path(node, 0, environment),
  application: resolveApplication,
  junction: resolveParts,
  product: resolveParts,
  'function-application': resolveFunctionApplication,
  'field-access': resolveParts,
  tuple: resolveParts,
  set: resolveParts,
  'set-filter': (context, { bound, predicate }, environment) =>
    context.expression(predicate, bindAll(context, [bound], environment)),
  'set-map': (context, { bounds, element }, environment) =>
    context.expression(element, bindAll(context, bounds, environment)),
  function: resolveBounded,
  'function-set': resolveParts,
  record: resolveFields,
  'record-set': resolveFields,
  except: resolveExcept,
  quantification: resolveBounded,
  'unbounded-quantification': resolveUnbounded,
  'temporal-quantification': resolveUnbounded,
  choose: resolveChoose,
  if: resolveParts,
  case: resolveParts,
  let: resolveLet,
  'action-formula': resolveParts,
  fairness: resolveParts,
  labelled: resolveLabelled,
};

/** Resolves the names in an expression, and checks the arities of the operators that it applies. */
export function resolveExpression(
  context: ResolverContext,
  node: Expression,
  environment: Environment,
): void {
  const resolve = resolvers[node.kind] as (
    context: ResolverContext,
    node: Expression,
    environment: Environment,
  ) => void;
  resolve(context, node, environment);
}

function resolveNothing(): void {
  // Literals contain no names.
}

/** Resolves the expressions that a node without names of its own consists of. */
function resolveParts(context: ResolverContext, node: Expression, environment: Environment): void {
  for (const part of childrenOf(node)) context.expression(part as Expression, environment);
}

function resolveBounded(
  context: ResolverContext,
  { bounds, body }: { readonly bounds: readonly Bound[]; readonly body: Expression },
  environment: Environment,
): void {
  context.expression(body, bindAll(context, bounds, environment));
}

function resolveAt(
  { diagnostics }: ResolverContext,
  { span }: At,
  { allowsAt }: Environment,
): void {
  if (allowsAt) return;
  diagnostics.error('misplaced-at', span, '@ has a meaning only in the new value of an EXCEPT.');
}

/** A name that stands for a value. */
function resolveName(context: ResolverContext, node: Name, environment: Environment): void {
  const declaration = context.lookup(node.name, node.span, environment);
  if (declaration === undefined) return;
  context.resolution.references.set(node, declaration);
  markRecursion(declaration, environment);
  if (declaration.kind === 'instance') {
    context.diagnostics.error(
      'incomplete-name',
      node.span,
      `${node.name} is an instance of a module, not a value.`,
      { help: `Write ${node.name}!Op for its operator Op.` },
    );
    return;
  }
  if (declaration.kind === 'fact' && declaration.definition.statement.kind === 'assume-prove') {
    context.diagnostics.error(
      'unexpected-statement',
      node.span,
      `${node.name} is an ASSUME/PROVE, which is a statement and not a value.`,
    );
  }
  const arities = parameterArities(declaration);
  if (arities !== undefined && arities.length > 0) reportArity(context, node, declaration, 0);
}

/** A function whose body refers to it is recursive without having been declared so. */
function markRecursion(declaration: Declaration, { module }: Environment): void {
  if (declaration.kind !== 'operator' || declaration.module !== module) return;
  if (!declaration.isBeingDefined) return;
  declaration.isRecursive = true;
  module.noteRecursion();
}

function resolveApplication(
  context: ResolverContext,
  node: Application,
  environment: Environment,
): void {
  const { operator } = node;
  const declaration = context.lookup(operator.name, operator.span, environment);
  if (declaration !== undefined) context.resolution.references.set(operator, declaration);
  resolveArguments(context, operator, declaration, node.arguments, environment);
}

function resolveFunctionApplication(
  context: ResolverContext,
  node: FunctionApplication,
  environment: Environment,
): void {
  context.expression(node.function, environment);
  for (const argument of node.arguments) context.expression(argument, environment);
  if (node.function.kind !== 'name' || node.arguments.length < 2) return;
  const declaration = context.resolution.references.get(node.function);
  const definition = declaration?.kind === 'operator' ? declaration.definition : undefined;
  if (definition?.kind !== 'function-definition') return;
  const expected = definition.bounds.reduce(
    (sum, { names, isTuple }) => sum + (isTuple ? 1 : names.length),
    0,
  );
  if (expected === node.arguments.length) return;
  context.diagnostics.error(
    'wrong-arity',
    node.span,
    `The function ${node.function.name} takes ${counted(expected, 'argument')}, but has ${node.arguments.length} here.`,
  );
}

function resolveUnbounded(
  context: ResolverContext,
  node: UnboundedQuantification | TemporalQuantification,
  environment: Environment,
): void {
  context.expression(node.body, bindSymbols(context, node.names, environment));
}

function resolveChoose(context: ResolverContext, node: Choose, environment: Environment): void {
  if (node.set !== undefined) context.expression(node.set, environment);
  context.expression(node.predicate, bindSymbols(context, node.names, environment));
}

function resolveFields(
  context: ResolverContext,
  { fields }: RecordConstructor | RecordSet,
  environment: Environment,
): void {
  const names = new Set<string>();
  for (const { name, value } of fields) {
    if (names.has(name.name)) {
      context.diagnostics.error(
        'duplicate-field',
        name.span,
        `The record has the field ${name.name} already.`,
      );
    }
    names.add(name.name);
    context.expression(value, environment);
  }
}

function resolveExcept(context: ResolverContext, node: Except, environment: Environment): void {
  context.expression(node.function, environment);
  const inUpdate = { ...environment, allowsAt: true };
  for (const { path, value } of node.updates) {
    for (const step of path) {
      if (step.kind !== 'update-index') continue;
      for (const argument of step.arguments) context.expression(argument, inUpdate);
    }
    context.expression(value, inUpdate);
  }
}

function resolveLet(context: ResolverContext, node: Let, environment: Environment): void {
  const inner = {
    ...environment,
    scope: new Scope(environment.scope),
    letDepth: environment.letDepth + 1,
  };
  context.letDefinitions(node.definitions, inner);
  context.expression(node.body, { ...inner, letDepth: environment.letDepth });
}
