import type { Declaration } from '../names/declarations.js';
import { childrenOf } from '../syntax/children.js';
import type { Expression, Let, Quantification } from '../syntax/tree.js';
import type { Span } from '../text/source.js';
import { shortly } from '../compiler/actions/continuation.js';
import { areAllAssigned, noneAssigned } from '../compiler/actions/assigned.js';
import { Assembly } from '../compiler/assembly.js';
import { instanceEnvironment } from '../compiler/calls/instances.js';
import { calledBy, isOperatorName } from '../compiler/calls/named.js';
import { isClosed, localHandle, Reads, type Lines } from '../compiler/code.js';
import type { Compiler, Context, Continuation } from '../compiler/compiler.js';
import { Environment, type Syntax } from '../compiler/environment.js';
import { addBounds, loop } from '../compiler/values/binders.js';
import { addDefinitions } from '../compiler/values/lets.js';
import { callText } from '../compiler/values/operands.js';
import { incompleteState } from '../runtime/failures.js';

/** What a part of the next-state relation is called, and the values that its name is told with. */
interface Title {
  readonly name: string;
  readonly span: Span;
  /** Whether the values are the operands of the operator of that name. */
  readonly isOperator: boolean;
  readonly values: readonly (readonly [name: string, text: string])[];
}

/** An action as the model counts it: the operator that is applied, with the names of its values. */
export interface PartInfo {
  readonly name: string;
  readonly span: Span;
  readonly isOperator: boolean;
  readonly names: readonly string[];
}

/**
 * The parts of a next-state relation, one for each disjunct and for each element of a constant set
 * that `\E` ranges over, as TLC splits it: definitions are expanded as long as their operands are
 * constant.
 *
 * @param infos gets what is known about the parts; several have the same index when they differ in
 *   their values alone
 * @returns statements that call `register(index, run, values)` for each part
 */
export function partsOf(
  compiler: Compiler,
  { node, context, name }: { node: Expression; context: Context; name: string },
  infos: PartInfo[],
): Lines {
  const assembly = new Assembly(compiler.program);
  const title: Title = { name, span: node.span, isOperator: true, values: [] };
  const lines = split(compiler, assembly, node, context, title, infos);
  return [assembly.lines, lines];
}

function split(
  compiler: Compiler,
  assembly: Assembly,
  node: Expression,
  context: Context,
  title: Title,
  infos: PartInfo[],
): Lines {
  const again = (each: Expression, inner = context): Lines =>
    split(compiler, assembly, each, inner, title, infos);
  const whole = (): Lines => part(compiler, node, context, title, infos);
  switch (node.kind) {
    case 'junction':
      return node.operator === '\\/' ? node.items.map((item) => again(item)) : whole();
    case 'labelled':
      return again(node.body);
    case 'quantification':
      return splitQuantifier(compiler, assembly, node, context, title, infos) ?? whole();
    case 'let':
      return splitLet(compiler, assembly, node, context, again) ?? whole();
    default: {
      const called = calledBy(compiler, node, context);
      if (called === undefined) return whole();
      const { declaration, operands } = called;
      if (declaration.kind === 'builtin') {
        return declaration.name === '\\/'
          ? childrenOf(node).map((each) => again(each as Expression))
          : whole();
      }
      return splitOperator(compiler, assembly, declaration, operands, context, infos) ?? whole();
    }
  }
}

/** A part for each element, if the sets are constant. */
function splitQuantifier(
  compiler: Compiler,
  assembly: Assembly,
  node: Quantification,
  context: Context,
  title: Title,
  infos: PartInfo[],
): Lines | undefined {
  if (node.quantifier !== '\\E') return undefined;
  const codes = node.bounds.map(({ set }) => compiler.value(set, context));
  if (codes.some(({ reads }) => reads !== Reads.nothing)) return undefined;
  const own = new Assembly(compiler.program);
  const sets = addBounds(compiler, own, node.bounds, context);
  const steps = loop(compiler, own, sets, context, (inner) =>
    split(compiler, assembly, node.body, inner, withBound(compiler, title, node, inner), infos),
  );
  // A set that cannot be enumerated is an error of the step that needs it, not of the whole.
  const index = addInfo(title, infos);
  const failing = `register(${index}, () => { throw error; }, []);`;
  return ['try {', own.lines, steps, `} catch (error) { ${failing} }`];
}

/** The values of a part outside of operators with operands are those that are bound around it. */
function withBound(
  compiler: Compiler,
  title: Title,
  node: Quantification,
  { environment }: Context,
): Title {
  const { bound } = compiler.inputs.specification.resolution;
  if (title.isOperator && title.values.length > 0) return title;
  const added = node.bounds.flatMap(({ names }) =>
    names.flatMap((identifier) => {
      const symbol = bound.get(identifier);
      const binding = symbol && environment.lookup(symbol);
      return binding?.kind === 'value' ? [[identifier.name, binding.code.text] as const] : [];
    }),
  );
  return { ...title, isOperator: false, values: [...title.values, ...added] };
}

/** Parts of the body of a LET, unless the LET defines values that differ from state to state. */
function splitLet(
  compiler: Compiler,
  assembly: Assembly,
  node: Let,
  context: Context,
  again: (each: Expression, inner: Context) => Lines,
): Lines | undefined {
  const own = new Assembly(compiler.program);
  const inner = addDefinitions(compiler, own, node, context);
  const bindings = [...inner.environment.bindings.values()];
  const isConstant = bindings.every(
    (binding) => binding.kind === 'local-operator' || ('code' in binding && isClosed(binding.code)),
  );
  return isConstant ? [own.lines, again(node.body, inner)] : undefined;
}

/** Parts of the definition of an operator whose operands are constant. */
function splitOperator(
  compiler: Compiler,
  assembly: Assembly,
  named: Declaration,
  operands: readonly Syntax[],
  context: Context,
  infos: PartInfo[],
): Lines | undefined {
  return splitOriginal(compiler, assembly, compiler.effective(named), operands, context, infos);
}

function splitOriginal(
  compiler: Compiler,
  assembly: Assembly,
  declaration: Declaration,
  operands: readonly Syntax[],
  context: Context,
  infos: PartInfo[],
): Lines | undefined {
  const own = new Assembly(compiler.program);
  if (declaration.kind === 'instantiated') {
    const { instantiation, original } = declaration;
    const count = instantiation.parameters.length;
    const bound = constantOperands(compiler, own, operands, context);
    if (bound === undefined) return undefined;
    const around = instantiation.parameters.length > 0 ? bound : operands;
    const environment = instanceEnvironment(
      compiler,
      own.lines,
      instantiation,
      around.slice(0, count),
      context,
    );
    const inner: Context = { ...context, environment, at: undefined };
    const meant = compiler.effectiveOriginal(original);
    const parts = splitOriginal(compiler, assembly, meant, bound.slice(count), inner, infos);
    return parts && [own.lines, parts];
  }
  const binding = context.environment.lookup(declaration);
  if (declaration.kind !== 'operator' || declaration.isRecursive) return undefined;
  if (declaration.definition?.kind !== 'operator-definition') return undefined;
  if (binding !== undefined && binding.kind !== 'local-operator') return undefined;
  const bound = constantOperands(compiler, own, operands, context);
  if (bound === undefined) return undefined;
  const slot: Lines = [];
  const outer = binding?.environment ?? context.environment.ofModule;
  const environment = new Environment(outer, slot);
  const values = declaration.parameters.flatMap((parameter, index) => {
    const source = bound[index];
    if (source?.argument.kind !== 'code') {
      if (source !== undefined) environment.bind(parameter, { kind: 'syntax', source });
      return [];
    }
    const { code } = source.argument;
    environment.bind(parameter, { kind: 'value', code, source: undefined });
    return [[parameter.name, code.text] as const];
  });
  const { body } = declaration.definition;
  const title = { name: declaration.name, span: body.span, isOperator: true, values };
  const inner: Context = { ...context, environment, at: undefined };
  const parts = split(compiler, assembly, body, inner, title, infos);
  return [own.lines, slot, parts];
}

/** Operands whose values are the same in all states, evaluated; undefined if one is not. */
function constantOperands(
  compiler: Compiler,
  assembly: Assembly,
  operands: readonly Syntax[],
  context: Context,
): readonly Syntax[] | undefined {
  const bound: Syntax[] = [];
  for (const operand of operands) {
    const { argument, scope } = operand;
    if (argument.kind === 'lambda' || isOperatorName(compiler, argument)) {
      bound.push(operand);
      continue;
    }
    const code = compiler.operand(operand, context);
    if (code.reads !== Reads.nothing) return undefined;
    const text = assembly.name(code, 'operand');
    const value = code.isAtom
      ? { ...code, text, isCondition: false }
      : localHandle(text, { isListed: code.isListed });
    bound.push({ argument: { kind: 'code', code: value }, scope });
  }
  return bound;
}

function part(
  compiler: Compiler,
  node: Expression,
  context: Context,
  title: Title,
  infos: PartInfo[],
): Lines {
  const index = addInfo(title, infos);
  const inner: Context = { ...context, assigned: noneAssigned(compiler.width), uses: [] };
  const constants: Lines = [];
  const lines = compiler.program.part(constants, () =>
    compiler.action(node, inner, emission(compiler)),
  );
  return [
    constants,
    `register(${index}, () => {`,
    lines,
    `}, [${title.values.map(([, text]) => text).join(', ')}]);`,
  ];
}

function addInfo({ name, span, isOperator, values }: Title, infos: PartInfo[]): number {
  return infos.push({ name, span, isOperator, names: values.map(([each]) => each) }) - 1;
}

/** What follows when a state has been made: it is complete, and goes to whoever asked for it. */
export function emission(compiler: Compiler): Continuation {
  return shortly((assigned) => {
    if (areAllAssigned(assigned)) return ['emit(P);'];
    return [`if (P.includes(0)) ${callText(compiler, incompleteState, 'P')};`, 'emit(P);'];
  });
}
