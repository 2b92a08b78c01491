import type { Handle } from '../../checker/values/heap/index.js';
import { Assembly, asHandle } from '../compiler/assembly.js';
import { noneAssigned } from '../compiler/actions/assigned.js';
import { afterConjunct, assignedIn, atLength } from '../compiler/actions/continuation.js';
import type { Code, Lines } from '../compiler/code.js';
import { flattenLines } from '../compiler/code.js';
import type { Context, Continuation, Inputs, Site } from '../compiler/compiler.js';
import { ExpressionCompiler } from '../compiler/expression-compiler.js';
import type { Runtime } from '../natives/runtime.js';
import type { Assumption } from '../syntax/module-tree.js';
import { behaviorOf, pieceOf, type Behavior } from './behavior.js';
import { conditionOf, type Piece } from './formulas.js';
import { emission, partsOf, type PartInfo } from './parts.js';
import type { Formula, Plan } from './plan.js';

type Condition = () => boolean;
type Value = () => Handle;

/** Receives the parts of the next-state relation. */
export type Register = (info: number, run: () => void, values: readonly Handle[]) => void;

/** A row, or what is read as one. */
export type Words = ArrayLike<number>;

/** The steps of a model as JavaScript functions over the rows that were entered last. */
export interface LinkedSteps {
  /**
   * Sets the current state, and the next one.
   *
   * @param isFixed whether the next state is looked at, not made
   * @param kept what variables that stay unchanged get: their values, unless something stands for them
   * @returns the epoch, for going back to the current state
   */
  enter(state: Words, next: Words, isFixed: boolean, kept?: Words): number;
  /** Goes back to a current state that has not changed, and to the next one that is being made. */
  resume(state: Words, next: Words, epoch: number): void;
  /** Sets who gets the states that are made. */
  onEmit(emit: (row: Int32Array) => void): void;
  parts(register: Register): void;
  readonly invariants: readonly Condition[];
  readonly actionProperties: readonly Condition[];
  readonly constraints: readonly Condition[];
  readonly actionConstraints: readonly Condition[];
}

/** A model as such functions. */
export interface LinkedModel extends LinkedSteps {
  /** Emits every initial state. */
  initial(): void;
  readonly assumptions: readonly Condition[];
  readonly initialProperties: readonly Condition[];
  readonly postconditions: readonly Condition[];
  readonly symmetry: readonly Value[];
  readonly view: readonly Value[];
  readonly alias: readonly Value[];
}

export interface ModelProgram {
  readonly linked: LinkedModel;
  readonly behavior: Behavior;
  readonly infos: readonly PartInfo[];
  readonly sites: readonly Site[];
}

/** Compiles all formulas of a model into one program. */
export function compileModel(
  inputs: Inputs,
  plan: Plan,
  assumptions: readonly Assumption[],
  runtime: Runtime,
): ModelProgram {
  const compiler = new ExpressionCompiler(inputs);
  const context = compiler.context('state');
  const behavior = behaviorOf(compiler, plan, context);
  const infos: PartInfo[] = [];
  const condition = (piece: Piece): string => functionText(compiler, conditionOf(compiler, piece));
  const formulas = (list: readonly Formula[]): string[] =>
    list.map((formula) => condition(pieceOf(compiler, formula, context)));
  const steps = stepMembers(compiler, behavior, plan, context, infos);
  const values = (formula: Formula | undefined): string[] => {
    if (formula === undefined) return [];
    const { node, context: inner } = pieceOf(compiler, formula, context);
    return [handleText(compiler, compiler.value(node, inner))];
  };
  const members: Record<string, string> = {
    ...steps,
    initial: block('()', initialSteps(compiler, behavior.initial ?? [])),
    assumptions: array(
      assumptions.map(({ statement }) =>
        functionText(compiler, compiler.condition(statement, context)),
      ),
    ),
    initialProperties: array(behavior.initialProperties.map(({ piece }) => condition(piece))),
    postconditions: array(formulas(plan.postconditions)),
    symmetry: array(values(plan.symmetry)),
    view: array(values(plan.view)),
    alias: array(values(plan.alias)),
  };
  const linked = compiler.program.link<LinkedModel>(runtime, compiler.width, objectText(members));
  return { linked, behavior, infos, sites: compiler.sites };
}

/** The members of `LinkedSteps`. */
function stepMembers(
  compiler: ExpressionCompiler,
  behavior: Behavior,
  plan: Plan,
  context: Context,
  infos: PartInfo[],
): Record<string, string> {
  const { next } = behavior;
  const parts =
    next === undefined ? [] : partsOf(compiler, { ...next.piece, name: next.name }, infos);
  const conditions = (pieces: readonly Piece[]): string =>
    array(pieces.map((piece) => functionText(compiler, conditionOf(compiler, piece))));
  const formulas = (list: readonly Formula[]): string =>
    conditions(list.map((formula) => pieceOf(compiler, formula, context)));
  return {
    enter:
      '(state, next, fixed, kept = state) => { S = state; P = next; K = kept; isFixed = fixed; return stateEpoch = stepEpoch = ++epochs; }',
    resume:
      '(state, next, epoch) => { S = K = state; P = next; isFixed = false; stateEpoch = epoch; stepEpoch = ++epochs; }',
    onEmit: '(receive) => { emit = receive; }',
    parts: block('(register)', parts),
    invariants: conditions(behavior.invariants.map(({ piece }) => piece)),
    actionProperties: conditions(behavior.actionProperties.map(({ piece }) => piece)),
    constraints: formulas(plan.constraints),
    actionConstraints: formulas(plan.actionConstraints),
  };
}

/** An object with these members, as an expression. */
function objectText(members: Readonly<Record<string, string>>): string {
  const texts = Object.entries(members).map(([name, text]) => `${name}: ${text}`);
  return `({ ${texts.join(',\n')} })`;
}

function array(texts: readonly string[]): string {
  return `[${texts.join(',\n')}]`;
}

function block(parameters: string, lines: Lines): string {
  return `${parameters} => {\n${flattenLines(lines).join('\n')}\n}`;
}

/** A JavaScript function that gives the value of `code`. */
export function functionText(compiler: ExpressionCompiler, code: Code): string {
  const assembly = new Assembly(compiler.program);
  const text = assembly.add(code);
  return block('()', [assembly.lines, `return ${text};`]);
}

/** As `functionText`, for a handle. */
export function handleText(compiler: ExpressionCompiler, code: Code): string {
  const assembly = new Assembly(compiler.program);
  const text = asHandle({ ...code, text: assembly.add(code) });
  return block('()', [assembly.lines, `return ${text};`]);
}

/** Makes the conjuncts of the initial predicate true, one after the other. */
function initialSteps(compiler: ExpressionCompiler, pieces: readonly Piece[]): Lines {
  const [first, ...others] = pieces;
  if (first === undefined) return ['emit(P);'];
  const context: Context = {
    ...first.context,
    mode: 'initial',
    assigned: noneAssigned(compiler.width),
  };
  return compiler.action(first.node, context, furtherSteps(compiler, others));
}

function furtherSteps(
  compiler: ExpressionCompiler,
  [first, ...others]: readonly Piece[],
): Continuation {
  if (first === undefined) return emission(compiler);
  return atLength((assigned) => {
    const context: Context = { ...first.context, mode: 'initial', assigned };
    assignedIn(context);
    return afterConjunct(
      compiler,
      context,
      () => compiler.condition(first.node, context),
      (way) => compiler.action(first.node, context, way),
      furtherSteps(compiler, others),
    );
  });
}
