import type { Declaration, Level } from '../names/declarations.js';
import type { Argument, Expression, Quantification } from '../syntax/tree.js';
import type { Span } from '../text/source.js';
import { instanceEnvironment } from '../compiler/calls/instances.js';
import { calledBy } from '../compiler/calls/named.js';
import { operandsOf } from '../compiler/calls/operators.js';
import { Assembly } from '../compiler/assembly.js';
import type { Code } from '../compiler/code.js';
import type { Compiler, Context } from '../compiler/compiler.js';
import { Environment, type Syntax } from '../compiler/environment.js';
import { bindLocal } from '../compiler/values/binders.js';
import { addDefinitions } from '../compiler/values/lets.js';
import { forAll } from '../compiler/values/quantifiers.js';

/** A part of a formula, with what its names stand for. */
export interface Piece {
  readonly node: Expression;
  readonly context: Context;
  readonly level: Level;
  readonly span: Span;
  /** How it becomes a condition, where that takes more than its node: below a quantifier. */
  readonly condition?: () => Code;
}

/** What a conjunct of a specification or a property says. */
export type Conjunct =
  /** True of the first state. */
  | { readonly kind: 'state'; readonly piece: Piece }
  /** `[]P`: true of every state. */
  | { readonly kind: 'always'; readonly piece: Piece }
  /** `[][A]_v`: true of every step. */
  | { readonly kind: 'steps'; readonly piece: Piece }
  /** Anything else about whole behaviors. */
  | { readonly kind: 'temporal'; readonly piece: Piece };

/** The conjuncts of a temporal formula, its definitions expanded. */
export function conjunctsOf(compiler: Compiler, syntax: Syntax, context: Context): Conjunct[] {
  const { argument, scope } = syntax;
  const inner: Context = { ...context, environment: scope.environment, at: scope.at };
  if (argument.kind === 'implicit') {
    return conjunctsOfDeclaration(compiler, argument.declaration, [], inner);
  }
  if (argument.kind === 'code' || argument.kind === 'lambda') {
    throw new Error('a formula is expected');
  }
  return conjunctsOfExpression(compiler, argument, inner);
}

function conjunctsOfExpression(compiler: Compiler, node: Expression, context: Context): Conjunct[] {
  const all = (nodes: readonly Expression[]): Conjunct[] =>
    nodes.flatMap((each) => conjunctsOfExpression(compiler, each, context));
  switch (node.kind) {
    case 'junction':
      return node.operator === '/\\' ? all(node.items) : [classified(compiler, node, context)];
    case 'labelled':
      return all([node.body]);
    case 'quantification':
      return conjunctsOfAll(compiler, node, context);
    case 'let': {
      if (levelOf(compiler, node) < 3) return [classified(compiler, node, context)];
      const assembly = new Assembly(compiler.program);
      const inner = addDefinitions(compiler, assembly, node, context, true);
      context.environment.slot.push(assembly.lines);
      return conjunctsOfExpression(compiler, node.body, inner);
    }
    default:
      return conjunctsOfCall(compiler, node, context) ?? [classified(compiler, node, context)];
  }
}

/**
 * `\\A x \\in S : F` says of all elements what the conjuncts of F say of one: `\\A x \\in S : []P` is
 * `[](\\A x \\in S : P)`.
 */
function conjunctsOfAll(compiler: Compiler, node: Quantification, context: Context): Conjunct[] {
  const whole = [classified(compiler, node, context)];
  if (node.quantifier !== '\\A' || levelOf(compiler, node) < 3) return whole;
  const inner = (around: Context): Conjunct[] => conjunctsOfExpression(compiler, node.body, around);
  const parts = inner(withPlaceholders(compiler, node, context));
  if (parts.some(({ kind }) => kind === 'temporal')) return whole;
  return parts.map((part, index) => ({
    kind: part.kind,
    piece: {
      ...part.piece,
      condition: () =>
        forAll(compiler, node.bounds, context, (around) => {
          const { piece } = inner(around)[index]!;
          return conditionOf(compiler, piece);
        }),
    },
  }));
}

/** A piece as a condition over a state or a step. */
export function conditionOf(compiler: Compiler, { node, context, condition }: Piece): Code {
  return condition?.() ?? compiler.condition(node, context);
}

/** A context for looking at formulas in which bound identifiers stand for nothing yet. */
function withPlaceholders(
  compiler: Compiler,
  { bounds }: Quantification,
  context: Context,
): Context {
  const { bound } = compiler.inputs.specification.resolution;
  const environment = new Environment(context.environment, []);
  for (const identifier of bounds.flatMap(({ names }) => names)) {
    const symbol = bound.get(identifier);
    if (symbol !== undefined) bindLocal(environment, symbol, compiler.program.fresh('none'));
  }
  return { ...context, environment };
}

/** The conjuncts of what a name or an application stands for; undefined for what is none. */
function conjunctsOfCall(
  compiler: Compiler,
  node: Expression,
  context: Context,
): Conjunct[] | undefined {
  const called = calledBy(compiler, node, context);
  if (called === undefined) return undefined;
  const { declaration, operands } = called;
  if (declaration.kind === 'builtin') {
    const nodes = node.kind === 'application' ? node.arguments.filter(isExpression) : [];
    if (declaration.name === '[]') return [alwaysOf(compiler, nodes, context, node)];
    if (declaration.name !== '/\\') return undefined;
    return nodes.flatMap((each) => conjunctsOfExpression(compiler, each, context));
  }
  const isTemporal = levelOf(compiler, node) === 3 || node.kind === 'path';
  if (!isTemporal) return undefined;
  return conjunctsOfDeclaration(compiler, declaration, operands, context, node);
}
function isExpression(node: Argument): node is Expression {
  return node.kind !== 'lambda';
}

function levelOf(compiler: Compiler, node: Expression): Level {
  return compiler.inputs.specification.levels.levelOf(node);
}

function pieceOf(compiler: Compiler, node: Expression, context: Context): Piece {
  return { node, context, level: levelOf(compiler, node), span: node.span };
}

function classified(compiler: Compiler, node: Expression, context: Context): Conjunct {
  const piece = pieceOf(compiler, node, context);
  return { kind: piece.level < 2 ? 'state' : 'temporal', piece };
}

/** `[]F`: about every state, about every step, or about what follows. */
function alwaysOf(
  compiler: Compiler,
  [operand]: readonly Argument[],
  context: Context,
  whole: Expression,
): Conjunct {
  if (operand !== undefined && isExpression(operand)) {
    if (operand.kind === 'action-formula' && operand.form === 'box') {
      return { kind: 'steps', piece: pieceOf(compiler, operand, context) };
    }
    const piece = pieceOf(compiler, operand, context);
    if (piece.level < 2) return { kind: 'always', piece };
  }
  return { kind: 'temporal', piece: pieceOf(compiler, whole, context) };
}

function conjunctsOfDeclaration(
  compiler: Compiler,
  named: Declaration,
  operands: readonly Syntax[],
  context: Context,
  node?: Expression,
): Conjunct[] {
  return conjunctsOfOriginal(compiler, compiler.effective(named), operands, context, node);
}

function conjunctsOfOriginal(
  compiler: Compiler,
  declaration: Declaration,
  operands: readonly Syntax[],
  context: Context,
  node: Expression | undefined,
): Conjunct[] {
  const binding = context.environment.lookup(declaration);
  if (binding?.kind === 'syntax' && operands.length === 0) {
    return conjunctsOf(compiler, binding.source, context);
  }
  if (declaration.kind === 'instantiated') {
    const { instantiation, original } = declaration;
    const count = instantiation.parameters.length;
    const environment = instanceEnvironment(
      compiler,
      context.environment.slot,
      instantiation,
      operands.slice(0, count),
      context,
    );
    const inner: Context = { ...context, environment };
    const meant = compiler.effectiveOriginal(original);
    return conjunctsOfOriginal(compiler, meant, operands.slice(count), inner, node);
  }
  if (declaration.kind === 'operator' && declaration.definition?.kind === 'operator-definition') {
    const outer =
      binding?.kind === 'local-operator' ? binding.environment : context.environment.ofModule;
    const environment = new Environment(outer, context.environment.slot);
    for (const [parameter, source] of operandsOf(
      compiler,
      { operator: declaration, environment: outer },
      operands,
    )) {
      environment.bind(parameter, { kind: 'syntax', source });
    }
    const { body } = declaration.definition;
    return conjunctsOfExpression(compiler, body, { ...context, environment });
  }
  if (node === undefined) throw new Error(`${declaration.name} is no formula`);
  return [classified(compiler, node, context)];
}
