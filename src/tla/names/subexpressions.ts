import type { Argument, Identifier, NameStep, Path, PathStep } from '../syntax/tree.js';
import { counted } from '../text/counted.js';
import type { Span } from '../text/source.js';
import type { ResolverContext } from './context.js';
import type {
  BoundSymbol,
  Declaration,
  Fact,
  LabelTable,
  Operator,
  Parameter,
} from './declarations.js';
import type { Environment } from './environment.js';
import { binderOf, operandAt, type Selectable } from './operands.js';
import type { PathPrefix, SubexpressionPath } from './resolution.js';

/** How far the selection of a part of a definition has come. */
interface Selection {
  /** What is selected. */
  readonly part: Selectable | Operator;
  /** Labels that can be named next; undefined after an operand was selected. */
  readonly labels: LabelTable | undefined;
  readonly parameters: readonly (Parameter | BoundSymbol)[];
  readonly arguments: readonly Argument[];
}

/** Resolves the steps of `node` after `prefix`, which select a part of a definition. */
export function resolveSubexpression(
  context: ResolverContext,
  node: Path,
  prefix: PathPrefix,
  arity: number | undefined,
  environment: Environment,
): void {
  const steps = node.steps.slice(prefix.length);
  for (const step of steps) resolveStepArguments(context, step, environment);
  let selection = selectDefinition(context, prefix, node.span);
  for (const step of steps) selection = selection && select(context, selection, step);
  if (selection === undefined) return;
  const { part: target, parameters, arguments: list } = selection;
  if (!isExpression(target)) {
    reportNothing(context, node.span, 'is not an expression');
    return;
  }
  const expected = arity === undefined || arity === 0 ? list.length : arity;
  if (parameters.length !== expected || (arity !== undefined && arity > 0 && list.length > 0)) {
    reportCount(context, node.span, parameters.length, list.length);
    return;
  }
  const operator = prefix.declaration;
  context.resolution.paths.set(node, {
    kind: 'subexpression-path',
    operator,
    target,
    parameters,
    arguments: list,
  });
}

function isExpression(target: Selection['part']): target is SubexpressionPath['target'] {
  return !['assume-prove', 'function-definition', 'arm-of-case'].includes(target.kind);
}

function resolveStepArguments(
  context: ResolverContext,
  step: PathStep,
  environment: Environment,
): void {
  if (step.kind === 'selection-step') return;
  for (const argument of step.arguments) context.argument(argument, 0, environment);
}

function selectDefinition(
  context: ResolverContext,
  { declaration, arguments: list }: PathPrefix,
  span: Span,
): Selection | undefined {
  const defined = definedBy(declaration);
  if (defined?.definition === undefined) {
    reportNothing(context, span, 'is not a part of a definition');
    return undefined;
  }
  const parameters = declaration.kind === 'fact' ? [] : parametersOf(declaration);
  return { part: bodyOf(defined.definition), labels: defined.labels, parameters, arguments: list };
}

function definedBy(declaration: Declaration): Operator | Fact | undefined {
  if (declaration.kind === 'instantiated') return definedBy(declaration.original);
  return declaration.kind === 'operator' || declaration.kind === 'fact' ? declaration : undefined;
}

function parametersOf(declaration: Declaration): readonly Parameter[] {
  return declaration.kind === 'operator' || declaration.kind === 'instantiated'
    ? declaration.parameters
    : [];
}

function bodyOf(definition: NonNullable<Operator['definition'] | Fact['definition']>): Selectable {
  switch (definition.kind) {
    case 'operator-definition':
      return definition.body;
    case 'function-definition':
      return definition;
    case 'assumption':
    case 'theorem':
      return definition.statement;
  }
}

function select(
  context: ResolverContext,
  selection: Selection,
  step: PathStep,
): Selection | undefined {
  if (step.kind === 'name-step') return selectName(context, selection, step);
  const selector = step.kind === 'arguments-step' ? '@' : step.selector;
  if (selector === ':') return selection;
  const part = unlabelled(selection.part);
  if (part === undefined) return reportNothing(context, step.span, 'has no operands');
  if (selector === '@') return selectBody(context, { ...selection, part }, step);
  const operand = operandAt(part, selector);
  if (operand === undefined) return reportNothing(context, step.span, 'does not exist');
  return { ...selection, part: operand, labels: undefined };
}

/** The body of a quantifier, LAMBDA or the like, whose bound identifiers become parameters. */
function selectBody(
  context: ResolverContext,
  selection: Selection & { readonly part: Selectable },
  step: PathStep,
): Selection | undefined {
  const binder = binderOf(selection.part);
  if (binder === undefined) return reportNothing(context, step.span, 'has no bound identifiers');
  const { names, body } = binder;
  const added = step.kind === 'arguments-step' ? step.arguments : [];
  if (step.kind === 'arguments-step' && added.length !== names.length) {
    reportCount(context, step.span, names.length, added.length);
    return undefined;
  }
  const parameters = [...selection.parameters, ...symbolsOf(context, names)];
  const list = [...selection.arguments, ...added];
  return { part: body, labels: undefined, parameters, arguments: list };
}

function symbolsOf(
  { resolution }: ResolverContext,
  identifiers: readonly Identifier[],
): BoundSymbol[] {
  return identifiers.flatMap((identifier) => resolution.bound.get(identifier) ?? []);
}

/** A label, or an operator of a LET. */
function selectName(
  context: ResolverContext,
  selection: Selection,
  step: NameStep,
): Selection | undefined {
  const list = [...selection.arguments, ...step.arguments];
  const label = selection.labels?.get(step.name);
  if (label !== undefined) {
    const parameters = [...selection.parameters, ...label.parameters];
    return { part: label.definition.body, labels: label.labels, parameters, arguments: list };
  }
  const operator = operatorOfLet(context, selection.part, step.name);
  if (operator === undefined) {
    return reportNothing(context, step.span, 'is neither a label nor an operator of a LET');
  }
  const parameters = [...selection.parameters, ...operator.parameters];
  return { part: operator, labels: operator.labels, parameters, arguments: list };
}

function operatorOfLet(
  { resolution }: ResolverContext,
  part: Selection['part'],
  name: string,
): Operator | undefined {
  const around = unlabelled(part);
  if (around?.kind !== 'let') return undefined;
  for (const definition of around.definitions) {
    if (definition.kind !== 'operator-definition' && definition.kind !== 'function-definition') {
      continue;
    }
    if (definition.name.name === name) return resolution.operators.get(definition);
  }
  return undefined;
}

/** The expression itself, without the labels before it; the body of an operator. */
function unlabelled(part: Selection['part']): Selectable | undefined {
  if (part.kind === 'labelled') return unlabelled(part.body);
  if (part.kind !== 'operator') return part;
  return part.definition && unlabelled(bodyOf(part.definition));
}

function reportNothing({ diagnostics }: ResolverContext, span: Span, what: string): undefined {
  diagnostics.error('invalid-selection', span, `The part of a definition named here ${what}.`, {
    help: 'After ‘!’ comes a label, the number of an operand, or values for bound identifiers.',
  });
}

function reportCount(
  { diagnostics }: ResolverContext,
  span: Span,
  expected: number,
  found: number,
): void {
  diagnostics.error(
    'wrong-arity',
    span,
    `This part of a definition needs ${counted(expected, 'value')}, but has ${found || 'none'}.`,
  );
}
