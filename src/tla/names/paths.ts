import type { Argument, NameStep, Path, PathStep } from '../syntax/tree.js';
import { counted } from '../text/counted.js';
import { didYouMean } from '../text/suggest.js';
import { reportArity } from './arguments.js';
import type { ResolverContext } from './context.js';
import { parameterArities, type Declaration, type ModuleInstance } from './declarations.js';
import type { Environment } from './environment.js';
import type { PathPrefix } from './resolution.js';
import { resolveSubexpression } from './subexpressions.js';

/** Resolves a path: through instances to an operator, and from there into its definition. */
export function resolvePath(
  context: ResolverContext,
  node: Path,
  arity: number | undefined,
  environment: Environment,
): void {
  const prefix = followInstances(context, node, environment);
  if (prefix === undefined) return;
  if (prefix.length < node.steps.length) {
    resolveSubexpression(context, node, prefix, arity, environment);
    return;
  }
  checkArgumentCount(context, node, prefix, arity);
  const { declaration: operator, arguments: list } = prefix;
  context.resolution.paths.set(node, { kind: 'operator-path', operator, arguments: list });
}

/**
 * Follows the names of instances to the first operator, and resolves the arguments on the way.
 * Returns undefined, having reported why, when a name is unknown.
 */
function followInstances(
  context: ResolverContext,
  node: Path,
  environment: Environment,
): PathPrefix | undefined {
  const [first] = node.steps;
  if (first?.kind !== 'name-step') return undefined;
  let declaration = context.lookup(first.name, first.span, environment);
  let step: NameStep = first;
  const list: Argument[] = [];
  for (let length = 1; declaration !== undefined; length++) {
    if (!resolveStepArguments(context, step, declaration, list, environment)) break;
    list.push(...step.arguments);
    if (declaration.kind !== 'instance') return { declaration, arguments: list, length };
    const next = node.steps[length];
    if (next?.kind !== 'name-step') {
      reportIncomplete(context, declaration, step);
      return undefined;
    }
    declaration = findMember(context, declaration, next);
    step = next;
  }
  resolveAll(context, node.steps.slice(node.steps.indexOf(step)), environment);
  return undefined;
}

/**
 * Resolves a step's arguments, which are for the parameters after those that have one already.
 * Returns false, having reported it, when there are too few or too many.
 */
function resolveStepArguments(
  context: ResolverContext,
  step: NameStep,
  declaration: Declaration,
  earlier: readonly Argument[],
  environment: Environment,
): boolean {
  const arities = parameterArities(declaration)?.slice(earlier.length);
  const isOperatorName = step.arguments.length === 0 && declaration.kind !== 'instance';
  if (isOperatorName) return true;
  if (arities !== undefined && arities.length !== step.arguments.length) {
    reportArity(context, step, declaration, step.arguments.length, arities.length);
    return false;
  }
  step.arguments.forEach((argument, index) =>
    context.argument(argument, arities?.[index], environment),
  );
  return true;
}

function checkArgumentCount(
  context: ResolverContext,
  node: Path,
  { declaration, arguments: list }: PathPrefix,
  arity: number | undefined,
): void {
  const arities = parameterArities(declaration);
  const last = node.steps.at(-1);
  if (arities === undefined || last?.kind !== 'name-step') return;
  const isOperatorName = list.length === 0 && arity !== 0;
  if (!isOperatorName) {
    if (arities.length !== list.length) {
      reportArity(context, last, declaration, 0, arities.length - list.length);
    } else if (arity !== undefined && arity > 0) {
      reportValue(context, node, arity);
    }
  } else if (arity !== undefined && arities.length !== arity) {
    reportArity(context, last, declaration, arity);
  }
}

/** Reports that the path is a value where an operator is expected. */
export function reportValue({ diagnostics }: ResolverContext, { span }: Path, arity: number): void {
  diagnostics.error(
    'operator-expected',
    span,
    `An operator with ${counted(arity, 'parameter')} is expected here, not a value.`,
  );
}

function reportIncomplete(
  { diagnostics }: ResolverContext,
  { name }: ModuleInstance,
  { span }: PathStep,
): void {
  diagnostics.error('incomplete-name', span, `${name} is an instance of a module, not a value.`, {
    help: `Write ${name}!Op for its operator Op.`,
  });
}

function findMember(
  { diagnostics }: ResolverContext,
  instance: ModuleInstance,
  { name, span }: NameStep,
): Declaration | undefined {
  const member = instance.member(name);
  if (member !== undefined) return member.kind === 'invalid' ? undefined : member;
  diagnostics.error(
    'unknown-name',
    span,
    `The instance ${instance.name} has no operator ${name}.`,
    {
      help: didYouMean(name, instance.memberNames()),
    },
  );
  return undefined;
}

/** Resolves the arguments of a path that leads nowhere, for the errors that they have themselves. */
function resolveAll(
  context: ResolverContext,
  steps: readonly PathStep[],
  environment: Environment,
): void {
  for (const step of steps) {
    if (step.kind === 'selection-step') continue;
    for (const argument of step.arguments) context.argument(argument, undefined, environment);
  }
}
