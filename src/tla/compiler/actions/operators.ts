import type { BoundSymbol, Declaration, Operator, Parameter } from '../../names/declarations.js';
import type {
  Expression,
  FunctionApplication,
  FunctionConstructor,
  FunctionDefinition,
  Path,
} from '../../syntax/tree.js';
import { Assembly } from '../assembly.js';
import { instanceEnvironment } from '../calls/instances.js';
import { operatorNamed } from '../calls/named.js';
import { atOf, bindOperand, operandsOf, type Defined } from '../calls/operators.js';
import { addArgument, lazyParameter } from '../calls/function-arguments.js';
import type { Lines } from '../code.js';
import type { Compiler, Context, Continuation } from '../compiler.js';
import { Environment, type Binding, type Syntax } from '../environment.js';
import { addBounds } from '../values/binders.js';
import { callText } from '../values/operands.js';
import { partOfDefinition } from '../values/paths.js';
import { inDomain } from '../../runtime/failures.js';
import { clouded } from './assigned.js';
import { applyBuiltinAction } from './builtins.js';
import { assignedIn, guard, shortly } from './continuation.js';

/** The node that an operator is applied in, or its name. */
type Applied = Pick<Expression, 'span'>;

/** The application of what a declaration stands for, as an action. */
export function applyAction(
  compiler: Compiler,
  declaration: Declaration,
  operands: readonly Syntax[],
  context: Context,
  node: Applied,
  next: Continuation,
): Lines {
  return applyOriginal(compiler, compiler.effective(declaration), operands, context, node, next);
}

function applyOriginal(
  compiler: Compiler,
  declaration: Declaration,
  operands: readonly Syntax[],
  context: Context,
  node: Applied,
  next: Continuation,
): Lines {
  const binding = context.environment.lookup(declaration);
  if (binding?.kind === 'syntax') return compiler.actionOf(binding.source, operands, context, next);
  if (declaration.kind === 'builtin') {
    return applyBuiltinAction(compiler, declaration.name, operands, context, next);
  }
  if (declaration.kind === 'native' && declaration.name === ':=') {
    return applyBuiltinAction(compiler, '=', operands, context, next);
  }
  if (declaration.kind === 'instantiated') {
    const { instantiation, original } = declaration;
    const count = instantiation.parameters.length;
    const assembly = new Assembly(compiler.program);
    const environment = instanceEnvironment(
      compiler,
      assembly.lines,
      instantiation,
      operands.slice(0, count),
      context,
    );
    const inner: Context = { ...context, environment, at: undefined };
    const meant = compiler.effectiveOriginal(original);
    const steps = applyOriginal(compiler, meant, operands.slice(count), inner, node, next);
    return [assembly.lines, steps];
  }
  const environment = definitionEnvironment(binding, context);
  const isKnown =
    declaration.kind === 'operator' &&
    environment === compiler.root &&
    compiler.inputs.known.has(declaration);
  if (
    declaration.kind === 'operator' &&
    environment !== undefined &&
    isExpression(declaration) &&
    !isKnown
  ) {
    return expand(compiler, { operator: declaration, environment }, operands, context, node, next);
  }
  const code = compiler.applyOriginal(declaration, operands, context, node.span);
  return guard(compiler, asCondition(compiler, code), context, next);
}

/** Where the names of a definition have their meaning; undefined for a value that is known. */
function definitionEnvironment(
  binding: Binding | undefined,
  { environment }: Context,
): Environment | undefined {
  if (binding === undefined) return environment.ofModule;
  return binding.kind === 'local-operator' ? binding.environment : undefined;
}

function asCondition(compiler: Compiler, code: ReturnType<Compiler['apply']>) {
  return compiler.operandCondition(
    { argument: { kind: 'code', code }, scope: { environment: compiler.root, at: undefined } },
    { environment: compiler.root, at: undefined, mode: 'state', assigned: undefined },
  );
}

function isExpression({ definition }: Operator): boolean {
  return definition?.kind === 'operator-definition';
}

/** The application of an argument in the scope that it came from. */
export function applyActionArgument(
  compiler: Compiler,
  { argument, scope }: Syntax,
  operands: readonly Syntax[],
  context: Context,
  next: Continuation,
): Lines {
  const inner: Context = { ...context, environment: scope.environment, at: scope.at };
  switch (argument.kind) {
    case 'implicit': {
      const { syntax } = compiler.inputs.specification.root;
      if (syntax === undefined) throw new Error('the root module has no source');
      return applyAction(compiler, argument.declaration, operands, inner, syntax, next);
    }
    case 'code':
      return guard(compiler, asCondition(compiler, argument.code), context, next);
    case 'lambda': {
      const defined = { lambda: argument, ...scope };
      return expand(compiler, defined, operands, context, argument, next);
    }
    default:
      if (operands.length === 0) return compiler.action(argument, inner, next);
      return applyAction(
        compiler,
        operatorNamed(compiler, argument),
        operands,
        inner,
        argument,
        next,
      );
  }
}

/** The definition of an operator in place of its application. */
function expand(
  compiler: Compiler,
  defined: Defined,
  operands: readonly Syntax[],
  context: Context,
  { span }: Applied,
  next: Continuation,
): Lines {
  if ('operator' in defined && defined.operator.isRecursive) {
    return callRecursive(compiler, defined.operator, defined.environment, operands, context, next);
  }
  const assembly = new Assembly(compiler.program);
  const slot: Lines = [];
  const environment = new Environment(defined.environment, slot);
  for (const [parameter, operand] of operandsOf(compiler, defined, operands)) {
    const binding: Binding = isFormula(compiler, operand, context)
      ? { kind: 'syntax', source: operand }
      : bindOperand(compiler, assembly, operand, context);
    environment.bind(parameter, binding);
  }
  const inner: Context = { ...context, environment, at: atOf(defined) };
  if ('lambda' in defined) {
    return [assembly.lines, slot, compiler.action(defined.lambda.body, inner, next)];
  }
  const { operator } = defined;
  const uses = [...(context.uses ?? []), { span, operator: operator.name, values: [] }];
  const body = bodyOf(operator);
  const after: Continuation = Object.assign(
    (assigned: Parameters<Continuation>[0]): Lines => next(assigned),
    { isShort: next.isShort },
  );
  return [
    assembly.lines,
    slot,
    compiler.expanding(operator, span, () => compiler.action(body, { ...inner, uses }, after)),
  ];
}

/** Whether an operand can be true in several ways: each is a way of the operator's, too. */
function isFormula(compiler: Compiler, { argument }: Syntax, { mode }: Context): boolean {
  if (argument.kind === 'code' || argument.kind === 'implicit') return false;
  const branching = mode === 'initial' ? compiler.initialBranching : compiler.branching;
  return !branching.isCondition(argument);
}

function bodyOf({ name, definition }: Operator): Expression {
  if (definition?.kind !== 'operator-definition') throw new Error(`${name} is no formula`);
  return definition.body;
}

/**
 * A recursive operator is a JavaScript function that is given what follows. Its operands are values,
 * or functions that give them: a parameter of a recursive operator cannot be primed.
 */
function callRecursive(
  compiler: Compiler,
  operator: Operator,
  environment: Environment,
  operands: readonly Syntax[],
  context: Context,
  next: Continuation,
): Lines {
  const assembly = new Assembly(compiler.program);
  const texts = operands.map((operand) =>
    addArgument(assembly, compiler.operand(operand, context)),
  );
  const { parameters } = operator;
  const body = bodyOf(operator);
  const name = recursiveAction(
    compiler,
    { key: operator, name: operator.name, parameters, body },
    environment,
    context.mode,
  );
  const after = next(clouded(assignedIn(context)));
  return [assembly.lines, `${name}(${[...texts, '() => {'].join(', ')}`, after, '});'];
}

/** What a recursive action is made of. */
interface RecursiveDefinition {
  /** By which it is known again. */
  readonly key: object;
  readonly name: string;
  readonly parameters: readonly (Parameter | BoundSymbol)[];
  readonly body: Expression;
}

/** The JavaScript function of a recursive definition; returns its name. */
function recursiveAction(
  compiler: Compiler,
  { key: definition, name: hint, parameters, body }: RecursiveDefinition,
  outer: Environment,
  mode: Context['mode'],
): string {
  const functions = outer.functions.get(definition) ?? new Map<string, unknown>();
  outer.functions.set(definition, functions);
  const key = `action ${mode}`;
  const known = functions.get(key);
  if (typeof known === 'string') return known;
  const { program } = compiler;
  const name = program.fresh(hint);
  functions.set(key, name);
  const slot: Lines = [];
  const environment = new Environment(outer, slot);
  const next = program.fresh('next');
  const texts = parameters.map((parameter) => {
    const text = program.fresh(parameter.name);
    environment.bind(parameter, lazyParameter(text));
    return text;
  });
  const assigned = Array.from({ length: compiler.width }, () => 'maybe' as const);
  const context: Context = { environment, at: undefined, mode, assigned };
  const goOn = shortly(() => [`${next}();`]);
  const steps = program.apart(() => compiler.action(body, context, goOn));
  outer.slot.push(`function ${name}(${[...texts, next].join(', ')}) {`, slot, steps, '}');
  return name;
}

/**
 * `f[a]` in a step, for a function that is written there or defined: like an operator, since its
 * value is not computed but the formula is made true. A constant function has been computed
 * already, and is but a value; so is any function where initial states are made.
 *
 * @returns undefined when it is but a condition
 */
export function functionAction(
  compiler: Compiler,
  node: FunctionApplication,
  context: Context,
  next: Continuation,
): Lines | undefined {
  const { resolution } = compiler.inputs.specification;
  if (context.mode === 'initial') return undefined;
  const applied = appliedFunction(compiler, node.function, context);
  if (applied === undefined) return undefined;
  const { definition, environment } = applied;
  const symbols = definition.bounds.flatMap(({ names }) =>
    names.flatMap((name) => resolution.bound.get(name) ?? []),
  );
  const isPlain = definition.bounds.every(({ isTuple }) => !isTuple);
  if (!isPlain || symbols.length !== node.arguments.length) return undefined;
  const assembly = new Assembly(compiler.program);
  const scope: Context = { ...context, environment, at: environment.at };
  const domains = addBounds(compiler, assembly, definition.bounds, scope);
  const texts = node.arguments.map((argument, index) => {
    const text = assembly.name(compiler.value(argument, context), 'argument');
    assembly.lines.push(`${callText(compiler, inDomain, text, domains[index]!.set)};`);
    return text;
  });
  const name = recursiveAction(
    compiler,
    { key: definition, name: 'function', parameters: symbols, body: definition.body },
    environment,
    context.mode,
  );
  const after = next(clouded(assignedIn(context)));
  return [assembly.lines, `${name}(${[...texts, '() => {'].join(', ')}`, after, '});'];
}

/** A function whose values are formulas, and the environment of its definition. */
function appliedFunction(
  compiler: Compiler,
  node: Expression,
  { environment }: Context,
): { definition: FunctionDefinition | FunctionConstructor; environment: Environment } | undefined {
  if (node.kind === 'function') return { definition: node, environment };
  if (node.kind !== 'name') return undefined;
  const declaration = compiler.inputs.specification.resolution.references.get(node);
  if (declaration?.kind !== 'operator' || compiler.inputs.known.has(declaration)) return undefined;
  const { definition } = declaration;
  if (definition?.kind !== 'function-definition') return undefined;
  return { definition, environment: environment.definingOf(declaration) ?? environment.ofModule };
}

/** A part of a definition, `Op!1`, as an action. */
export function partAction(
  compiler: Compiler,
  node: Path,
  context: Context,
  next: Continuation,
): Lines {
  const resolved = compiler.inputs.specification.resolution.paths.get(node);
  if (resolved?.kind !== 'subexpression-path') throw new Error('a path is not resolved');
  const operands = resolved.arguments.map((argument): Syntax => ({ argument, scope: context }));
  const assembly = new Assembly(compiler.program);
  const part = partOfDefinition(compiler, assembly, resolved, operands, context);
  return [assembly.lines, compiler.action(part.expression, part.context, next)];
}
