import type { Declaration, Level } from '../names/declarations.js';
import type { Argument, Expression } from '../syntax/tree.js';
import type { Span } from '../text/source.js';
import { instanceEnvironment } from '../compiler/calls/instances.js';
import { operandsOf } from '../compiler/calls/operators.js';
import { Assembly } from '../compiler/assembly.js';
import type { Compiler, Context } from '../compiler/compiler.js';
import { Environment, type Syntax } from '../compiler/environment.js';
import { addDefinitions } from '../compiler/values/lets.js';

/** A part of a formula, with what its names stand for. */
export interface Piece {
  readonly node: Expression;
  readonly context: Context;
  readonly level: Level;
  readonly span: Span;
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
  const { references, paths } = compiler.inputs.specification.resolution;
  const all = (nodes: readonly Expression[]): Conjunct[] =>
    nodes.flatMap((each) => conjunctsOfExpression(compiler, each, context));
  switch (node.kind) {
    case 'junction':
      return node.operator === '/\\' ? all(node.items) : [classified(compiler, node, context)];
    case 'labelled':
      return all([node.body]);
    case 'let': {
      const assembly = new Assembly(compiler.program);
      const inner = addDefinitions(compiler, assembly, node, context);
      if (levelOf(compiler, node) < 3) break;
      compiler.program.functions.push(assembly.lines);
      return conjunctsOfExpression(compiler, node.body, inner);
    }
    case 'name': {
      const declaration = references.get(node);
      if (declaration === undefined || levelOf(compiler, node) < 3) break;
      return conjunctsOfDeclaration(compiler, declaration, [], context, node);
    }
    case 'path': {
      const path = paths.get(node);
      if (path?.kind !== 'operator-path') break;
      const operands = path.arguments.map((argument): Syntax => ({ argument, scope: context }));
      return conjunctsOfDeclaration(compiler, path.operator, operands, context, node);
    }
    case 'application': {
      const declaration = references.get(node.operator);
      if (declaration?.kind === 'builtin') {
        if (declaration.name === '/\\') return all(node.arguments.filter(isExpression));
        if (declaration.name === '[]') return [alwaysOf(compiler, node.arguments, context, node)];
        break;
      }
      if (declaration === undefined || levelOf(compiler, node) < 3) break;
      const operands = node.arguments.map((argument): Syntax => ({ argument, scope: context }));
      return conjunctsOfDeclaration(compiler, declaration, operands, context, node);
    }
  }
  return [classified(compiler, node, context)];
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
      compiler.program.functions,
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
    const environment = new Environment(outer, compiler.program.functions);
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
