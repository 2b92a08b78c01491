import type {
  Definition,
  FunctionDefinition,
  InstanceDefinition,
  LetDefinition,
  OperatorDefinition,
  RecursiveDeclaration,
  Signature,
} from '../syntax/tree.js';
import { describePlace } from '../text/diagnostics.js';
import type { Span } from '../text/source.js';
import { bindAll } from './binding.js';
import { describeDeclaration, type ResolverContext } from './context.js';
import type { Operator, Parameter } from './declarations.js';
import type { Environment } from './environment.js';
import { instanceMembers } from './members.js';
import { Scope } from './scope.js';

export function resolveDefinition(
  context: ResolverContext,
  node: Definition,
  environment: Environment,
): void {
  if (node.kind === 'operator-definition') resolveOperator(context, node, environment);
  else if (node.kind === 'function-definition') resolveFunction(context, node, environment);
  else resolveInstanceDefinition(context, node, environment);
}

function resolveOperator(
  context: ResolverContext,
  node: OperatorDefinition,
  environment: Environment,
): void {
  const scope = new Scope(environment.scope);
  const parameters = declareParameters(context, node.parameters, { ...environment, scope });
  const recursive = findPending(context, node, environment);
  if (recursive !== undefined) checkRecursiveParameters(context, node, recursive);
  else context.checkUnused(node.name.name, node.name.span, { ...environment, scope });
  const operator = recursive ?? newOperator(node.name, environment);
  operator.parameters = parameters;
  const body = { ...environment, scope, labels: { table: operator.labels, bound: [] } };
  context.expression(node.body, body);
  define(context, operator, node, parameters, environment);
}

/** `f[x \in S] == e`: the name f can be used in e. */
function resolveFunction(
  context: ResolverContext,
  node: FunctionDefinition,
  environment: Environment,
): void {
  const recursive = findPending(context, node, environment);
  const operator = recursive ?? newOperator(node.name, environment);
  const labels = { table: operator.labels, bound: [] };
  const scope = new Scope(environment.scope);
  const around = { ...environment, scope, labels };
  const body = bindAll(context, node.bounds, around);
  if (recursive === undefined) context.checkUnused(node.name.name, node.name.span, body);
  else if (recursive.parameters.length > 0) reportRecursiveMismatch(context, node, recursive);
  define(context, operator, node, [], environment);
  operator.isBeingDefined = true;
  context.expression(node.body, body);
  operator.isBeingDefined = false;
}

function newOperator(
  { name, span }: { readonly name: string; readonly span: Span },
  { module, letDepth }: Environment,
): Operator {
  return {
    kind: 'operator',
    name,
    module,
    span,
    isRecursive: false,
    isBeingDefined: false,
    letDepth,
    parameters: [],
    definition: undefined,
    labels: new Map(),
  };
}

/** Gives `operator` its definition and makes it visible in the environment's scope. */
function define(
  { resolution }: ResolverContext,
  operator: Operator,
  node: OperatorDefinition | FunctionDefinition,
  parameters: readonly Parameter[],
  { scope, module }: Environment,
): void {
  operator.parameters = parameters;
  operator.definition = node;
  module.pending.delete(operator);
  resolution.operators.set(node, operator);
  scope.add(operator);
}

export function declareParameters(
  context: ResolverContext,
  signatures: readonly Signature[],
  environment: Environment,
): Parameter[] {
  return signatures.map(({ name: { name, span }, arity }) => {
    const parameter: Parameter = { kind: 'parameter', name, arity, span };
    context.declare(parameter, span, environment);
    return parameter;
  });
}

/** The operator that RECURSIVE declared under the name of `node` and that has no definition yet. */
function findPending(
  context: ResolverContext,
  { name: { name, span } }: OperatorDefinition | FunctionDefinition,
  { module, scope, letDepth }: Environment,
): Operator | undefined {
  const declaration = scope.lookup(name);
  if (declaration?.kind !== 'operator' || !module.pending.has(declaration)) return undefined;
  if (declaration.letDepth === letDepth) return declaration;
  context.diagnostics.error(
    'recursive-elsewhere',
    span,
    `${name} is defined in another LET than the one with its RECURSIVE declaration.`,
    { details: describeDeclaration(declaration) },
  );
  module.pending.delete(declaration);
  return { ...declaration, letDepth };
}

function checkRecursiveParameters(
  context: ResolverContext,
  node: OperatorDefinition,
  operator: Operator,
): void {
  if (node.parameters.length !== operator.parameters.length) {
    reportRecursiveMismatch(context, node, operator);
  }
}

function reportRecursiveMismatch(
  { diagnostics }: ResolverContext,
  { name: { name, span } }: OperatorDefinition | FunctionDefinition,
  operator: Operator,
): void {
  diagnostics.error(
    'recursive-mismatch',
    span,
    `The definition of ${name} does not have the parameters of its RECURSIVE declaration.`,
    {
      details: [`The declaration is at ${describePlace(operator.span)}.`],
    },
  );
}

function resolveInstanceDefinition(
  context: ResolverContext,
  node: InstanceDefinition,
  environment: Environment,
): void {
  const { name, span } = node.name;
  const scope = new Scope(environment.scope);
  const inner = { ...environment, scope };
  const parameters = declareParameters(context, node.parameters, inner);
  context.checkUnused(name, span, inner);
  context.instantiate(node.instance, parameters, inner);
  const instantiation = context.resolution.instantiations.get(node.instance);
  if (instantiation === undefined) {
    environment.scope.add({ kind: 'invalid', name, span });
    return;
  }
  const members = instanceMembers(instantiation);
  const instance = { kind: 'instance', name, span, parameters, ...members } as const;
  context.resolution.instances.set(node, instance);
  environment.scope.add(instance);
}

/** Declares the operators of a RECURSIVE, to be defined in the same LET or module. */
export function declareRecursive(
  context: ResolverContext,
  node: RecursiveDeclaration,
  environment: Environment,
): void {
  for (const { name: identifier, arity, span } of node.signatures) {
    const parameters = Array.from({ length: arity }, (_, index): Parameter => {
      return { kind: 'parameter', name: `${index + 1}`, arity: 0, span: undefined };
    });
    const operator = { ...newOperator(identifier, environment), isRecursive: true, parameters };
    context.declare(operator, span, environment);
    environment.module.pending.add(operator);
    environment.module.noteRecursion();
  }
}

/** Reports the operators that RECURSIVE declared at this depth and that were not defined. */
export function checkAllDefined(
  { diagnostics }: ResolverContext,
  { module, letDepth }: Environment,
): void {
  for (const operator of module.pending) {
    if (operator.letDepth !== letDepth) continue;
    module.pending.delete(operator);
    diagnostics.error(
      'recursive-undefined',
      operator.span,
      `${operator.name} is declared by RECURSIVE, but not defined.`,
    );
  }
}

export function resolveLetDefinitions(
  context: ResolverContext,
  nodes: readonly LetDefinition[],
  environment: Environment,
): void {
  for (const node of nodes) {
    if (node.kind === 'recursive-declaration') declareRecursive(context, node, environment);
    else context.definition(node, environment);
  }
  checkAllDefined(context, environment);
}
