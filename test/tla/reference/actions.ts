import type { Variable } from '../../../src/tla/names/declarations.js';
import type {
  ActionFormula,
  Expression,
  FunctionApplication,
} from '../../../src/tla/syntax/tree.js';
import { powerset } from './collections.js';
import {
  applicationScope,
  apply,
  branchOf,
  isTrue,
  isUnchanged,
  scopesOf,
  valueOf,
} from './expressions.js';
import { applicationOf, letScope, meaningOf, type Application } from './names.js';
import type { Scope, State, Syntax, World } from './scope.js';
import { asBoolean, asSet, fail, type Value } from './values.js';

/** What remains to be made true. */
type Task =
  | { readonly kind: 'formula'; readonly syntax: Syntax }
  | { readonly kind: 'unchanged'; readonly syntax: Syntax }
  /** `v' # v`, after `A` in `<<A>>_v`. */
  | { readonly kind: 'changed'; readonly syntax: Syntax };

/**
 * How TLC makes a formula true: conjuncts from left to right, each in all the ways that those
 * before it leave. Here one thing after the other, on an explicit list of what remains to be done.
 */
interface Making {
  readonly world: World;
  /** Whether variables without a prime are assigned: an initial state is made. */
  readonly isInitial: boolean;
  readonly emit: (state: State) => void;
  /** The variables that have a value already. */
  readonly made: State;
  readonly rest: readonly Task[];
}

/** All states that the conjunction of the formulas makes from no value, duplicates included. */
export function initialStates(formulas: readonly Syntax[], world: World): State[] {
  const states: State[] = [];
  make(formulas, world, true, (state) => void states.push(state));
  return states;
}

/** All states that a step makes, duplicates included. */
export function successors(action: Syntax, world: World): State[] {
  const states: State[] = [];
  make([action], world, false, (state) => void states.push(state));
  return states;
}

/** `ENABLED A` */
export function isEnabled(action: Syntax, world: World): boolean {
  const found = new Error('found');
  const stop = (): never => {
    throw found;
  };
  try {
    make([action], world, false, stop);
  } catch (error) {
    if (error === found) return true;
    throw error;
  }
  return false;
}

function make(
  formulas: readonly Syntax[],
  world: World,
  isInitial: boolean,
  emit: (state: State) => void,
): void {
  pursue({ world, isInitial, emit, made: new Map(), rest: formulas.map(toBeTrue) });
}

function toBeTrue(syntax: Syntax): Task {
  return { kind: 'formula', syntax };
}

/** The world in which formulas are evaluated while a state is made. */
function nowOf({ world, isInitial, made }: Making): World {
  return isInitial ? { ...world, current: made } : { ...world, next: made };
}

/** Before what remains to be done, these things. */
function after(tasks: readonly Task[], making: Making): Making {
  return { ...making, rest: [...tasks, ...making.rest] };
}

function assign(variable: Variable, value: Value, making: Making): Making {
  return { ...making, made: new Map([...making.made, [variable, value]]) };
}

/** Goes on with what remains to be done. */
function pursue(making: Making): void {
  const [task, ...rest] = making.rest;
  if (task === undefined) {
    making.emit(making.made);
    return;
  }
  const { kind, syntax } = task;
  const then = { ...making, rest };
  const now = nowOf(making);
  if (kind === 'changed') {
    if (!isUnchanged(syntax, now)) pursue(then);
  } else if (isComplete(making)) {
    // The rest is but a condition, in however many ways it can be true.
    const holds = kind === 'unchanged' ? isUnchanged(syntax, now) : holdsIn(now, syntax);
    if (holds) pursue(then);
  } else if (kind === 'unchanged') {
    keep(syntax, then);
  } else {
    makeTrue(syntax, then);
  }
}

function isComplete({ world, made }: Making): boolean {
  return world.variables.every((variable) => made.has(variable));
}

function holdsIn(world: World, syntax: Syntax): boolean {
  return asBoolean(valueOf(syntax, world));
}

function makeTrue({ argument, scope }: Syntax, making: Making): void {
  if (argument.kind === 'implicit') {
    makeApplication({ declaration: argument.declaration, operands: [], scope }, making);
  } else if (argument.kind === 'lambda' || argument.kind === 'value') {
    if (holdsIn(nowOf(making), { argument, scope })) pursue(making);
  } else {
    makeExpression(argument, scope, making);
  }
}

/** The first at once, the others when it is true. */
function makeAll([first, ...others]: readonly Syntax[], making: Making): void {
  if (first === undefined) pursue(making);
  else makeTrue(first, after(others.map(toBeTrue), making));
}

/** One after the other, each with the same rest. */
function makeAny(formulas: readonly Syntax[], making: Making): void {
  for (const each of formulas) makeTrue(each, making);
}

function makeExpression(argument: Expression, scope: Scope, making: Making): void {
  const now = nowOf(making);
  switch (argument.kind) {
    case 'junction': {
      const formulas = argument.items.map((item) => ({ argument: item, scope }));
      (argument.operator === '/\\' ? makeAll : makeAny)(formulas, making);
      return;
    }
    case 'quantification': {
      const scopes = scopesOf(argument.bounds, scope, now);
      const formulas = scopes.map((inner) => ({ argument: argument.body, scope: inner }));
      (argument.quantifier === '\\A' ? makeAll : makeAny)(formulas, making);
      return;
    }
    case 'if':
    case 'case':
      makeExpression(branchOf(argument, scope, now), scope, making);
      return;
    case 'let':
      makeExpression(argument.body, letScope(now, argument.definitions, scope), making);
      return;
    case 'labelled':
      makeExpression(argument.body, scope, making);
      return;
    case 'action-formula':
      makeActionFormula(argument, scope, making);
      return;
    case 'function-application':
      makeFunction(argument, scope, making);
      return;
    case 'name':
    case 'application':
    case 'path':
      makeApplication(applicationOf(now, argument, scope)!, making);
      return;
    default:
      if (isTrue(argument, scope, now)) pursue(making);
  }
}

/** In a step, a function that is applied where it is made is like an operator. */
function makeFunction(node: FunctionApplication, scope: Scope, making: Making): void {
  const { function: applied, arguments: operands } = node;
  const now = nowOf(making);
  if (applied.kind === 'function' && !making.isInitial) {
    makeExpression(applied.body, applicationScope(applied, operands, scope, now), making);
  } else if (isTrue(node, scope, now)) {
    pursue(making);
  }
}

function makeActionFormula(
  { form, action, subscript }: ActionFormula,
  scope: Scope,
  making: Making,
): void {
  const syntax = { argument: subscript, scope };
  if (form === 'box') {
    makeExpression(action, scope, making);
    keep(syntax, making);
  } else {
    makeExpression(action, scope, after([{ kind: 'changed', syntax }], making));
  }
}

function makeApplication(application: Application, making: Making): void {
  const meaning = meaningOf(making.world, application);
  switch (meaning.kind) {
    case 'expression':
      makeExpression(meaning.node, meaning.scope, making);
      return;
    case 'primitive':
      makePrimitive(meaning.application, making);
      return;
    case 'function':
      throw new RangeError('a function is no formula');
    case 'value':
      if (asBoolean(meaning.value)) pursue(making);
  }
}

function makePrimitive(application: Application, making: Making): void {
  const { declaration, operands } = application;
  const [left, right] = operands;
  const now = nowOf(making);
  switch (declaration.name) {
    case '/\\':
      makeAll(operands, making);
      return;
    case '\\/':
      makeAny(operands, making);
      return;
    case '=>':
      if (holdsIn(now, left!)) makeTrue(right!, making);
      else pursue(making);
      return;
    case 'UNCHANGED':
      keep(left!, making);
      return;
  }
  const choose = assignments[declaration.name];
  const variable = choose && assignedVariable(now, left!, making.isInitial);
  if (choose !== undefined && variable !== undefined && !making.made.has(variable)) {
    for (const choice of choose(valueOf(right!, now))) pursue(assign(variable, choice, making));
  } else if (asBoolean(apply(application, now))) {
    pursue(making);
  }
}

/** What a variable can be on the left of these operators, given their right operand. */
const assignments: Readonly<Record<string, (right: Value) => readonly Value[]>> = {
  '=': (value) => [value],
  '\\in': (set) => asSet(set).elements,
  '\\subseteq': (set) => powerset(asSet(set)).elements,
};

/** `UNCHANGED e`: tuples part by part; variables keep their values, anything else is compared. */
function keep(syntax: Syntax, making: Making): void {
  const now = nowOf(making);
  const parts = partsOf(now, syntax);
  if (parts !== undefined) {
    const [first, ...others] = parts;
    const tasks = others.map((part): Task => ({ kind: 'unchanged', syntax: part }));
    if (first === undefined) pursue(making);
    else keep(first, after(tasks, making));
    return;
  }
  const variable = assignedVariable(now, syntax, true);
  if (variable !== undefined && !making.made.has(variable)) {
    const old = making.world.current.get(variable) ?? fail('no value yet');
    pursue(assign(variable, old, making));
  } else if (isUnchanged(syntax, now)) {
    pursue(making);
  }
}

/** The elements of the tuple that an expression is, through definitions. */
function partsOf(world: World, syntax: Syntax): readonly Syntax[] | undefined {
  const found = unfold(world, syntax);
  if (found?.kind !== 'node' || found.node.kind !== 'tuple') return undefined;
  return found.node.elements.map((argument) => ({ argument, scope: found.scope }));
}

/** The variable that an expression is through definitions, parameters and substitutions. */
function assignedVariable(world: World, syntax: Syntax, isPrimed: boolean): Variable | undefined {
  const found = unfold(world, syntax);
  if (found?.kind === 'variable') return isPrimed ? found.variable : undefined;
  if (found?.kind !== 'prime' || isPrimed) return undefined;
  return assignedVariable(world, found.operand, true);
}

type Unfolded =
  | { readonly kind: 'variable'; readonly variable: Variable }
  | { readonly kind: 'prime'; readonly operand: Syntax }
  | { readonly kind: 'node'; readonly node: Expression; readonly scope: Scope };

function unfold(world: World, { argument, scope }: Syntax): Unfolded | undefined {
  if (argument.kind === 'lambda' || argument.kind === 'value') return undefined;
  if (argument.kind === 'labelled') return unfold(world, { argument: argument.body, scope });
  const application =
    argument.kind === 'implicit'
      ? { declaration: argument.declaration, operands: [], scope }
      : applicationOf(world, argument, scope);
  if (application === undefined) {
    return argument.kind === 'implicit' ? undefined : { kind: 'node', node: argument, scope };
  }
  const isPrime = application.declaration.name === "'";
  if (isPrime) return { kind: 'prime', operand: application.operands[0]! };
  if (application.operands.length > 0) return undefined;
  const meaning = meaningOf(world, application);
  if (meaning.kind === 'expression') {
    return unfold(world, { argument: meaning.node, scope: meaning.scope });
  }
  if (meaning.kind !== 'primitive') return undefined;
  const { declaration } = meaning.application;
  return declaration.kind === 'variable' ? { kind: 'variable', variable: declaration } : undefined;
}
