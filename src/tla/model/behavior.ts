import type { PropertyInfo } from '../../checker/model.js';
import { DiagnosticError } from '../../checker/diagnostic.js';
import type { Compiler, Context } from '../compiler/compiler.js';
import { placedAt } from '../text/diagnostics.js';
import { placeOf, type Span } from '../text/source.js';
import { conjunctsOf, type Conjunct, type Piece } from './formulas.js';
import type { Formula, Plan } from './plan.js';

/** A property, as far as it can be decided in states and steps. */
export interface NamedPiece {
  readonly name: string;
  readonly span: Span;
  readonly piece: Piece;
}

/** What a model's behaviors are, and what has to be true of them. */
export interface Behavior {
  /** Conjuncts of the initial predicate; undefined for a module that is but evaluated. */
  readonly initial: readonly Piece[] | undefined;
  readonly next: { readonly piece: Piece; readonly name: string } | undefined;
  /** What else the specification says about whole behaviors: it excludes no state. */
  readonly fairness: readonly Piece[];
  readonly invariants: readonly NamedPiece[];
  readonly initialProperties: readonly NamedPiece[];
  readonly actionProperties: readonly NamedPiece[];
  /** Parts of properties that no search of states decides. */
  readonly temporal: readonly NamedPiece[];
}

/** Sorts the formulas of a model by what they say about behaviors. */
export function behaviorOf(compiler: Compiler, plan: Plan, context: Context): Behavior {
  const named = (formula: Formula): Conjunct[] =>
    conjunctsOf(compiler, { argument: formula.argument, scope: context }, context);
  const invariants = plan.invariants.map((formula): NamedPiece => {
    return { name: formula.name, span: formula.span, piece: pieceOf(compiler, formula, context) };
  });
  const properties = plan.properties.flatMap((formula) =>
    named(formula).map((conjunct) => ({ conjunct, name: formula.name, span: formula.span })),
  );
  const ofKind = (kind: Conjunct['kind']): NamedPiece[] =>
    properties.flatMap(({ conjunct, name, span }) =>
      conjunct.kind === kind ? [{ name, span, piece: conjunct.piece }] : [],
    );
  return {
    ...stepsOf(compiler, plan, context, named),
    invariants: [...invariants, ...ofKind('always')],
    initialProperties: ofKind('state'),
    actionProperties: ofKind('steps'),
    temporal: ofKind('temporal'),
  };
}

/** A formula as a piece: its definition is expanded where it is used. */
export function pieceOf(
  compiler: Compiler,
  { name, argument, span }: Formula,
  context: Context,
): Piece {
  if (argument.kind !== 'implicit') return { node: argument, context, level: 1, span };
  const { declaration } = argument;
  const node = { kind: 'name', name, span } as const;
  compiler.inputs.specification.resolution.references.set(node, declaration);
  const definition = declaration.kind === 'operator' ? declaration.definition : undefined;
  const isDefined = definition?.kind === 'operator-definition';
  return { node, context, level: 1, span: isDefined ? definition.body.span : span };
}

function stepsOf(
  compiler: Compiler,
  plan: Plan,
  context: Context,
  named: (formula: Formula) => Conjunct[],
): Pick<Behavior, 'initial' | 'next' | 'fairness'> {
  const { specification, init, next } = plan;
  if (specification === undefined) {
    if (init === undefined || next === undefined) {
      return { initial: undefined, next: undefined, fairness: [] };
    }
    return {
      fairness: [],
      initial: [pieceOf(compiler, init, context)],
      next: { piece: pieceOf(compiler, next, context), name: next.name },
    };
  }
  const conjuncts = named(specification);
  const steps = conjuncts.filter(({ kind }) => kind === 'steps');
  const [only, another] = steps;
  if (only === undefined || another !== undefined) {
    throw new DiagnosticError(
      {
        code: 'not-one-next-state-relation',
        message: `${specification.name} has ${steps.length === 0 ? 'no' : 'more than one'} conjunct of the form [][Next]_vars.`,
        ...placedAt(specification.span),
        help: 'A specification is Init /\\ [][Next]_vars, with conditions of fairness, if any.',
      },
      { exitCode: steps.length === 0 ? 75 : 151 },
    );
  }
  const { node, context: inner } = only.piece;
  if (node.kind !== 'action-formula') throw new Error('a relation of steps is [Next]_vars');
  const ofKind = (wanted: Conjunct['kind']): Piece[] =>
    conjuncts.flatMap(({ kind, piece }) => (kind === wanted ? [piece] : []));
  const piece: Piece = { node: node.action, context: inner, level: 2, span: node.action.span };
  return {
    initial: ofKind('state'),
    next: { piece, name: 'Next' },
    fairness: ofKind('temporal'),
  };
}

/** A named formula as a property of the model. */
export function infoOf({ name, piece }: NamedPiece): PropertyInfo {
  return { name, place: placeOf(piece.span) };
}
