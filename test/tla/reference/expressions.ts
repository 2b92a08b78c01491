import type {
  Bound,
  Case,
  Except,
  Expression,
  FunctionDefinition,
  If,
  Quantification,
} from '../../../src/tla/syntax/tree.js';
import { strictOperators } from './builtins.js';
import {
  except,
  filtered,
  functionSet,
  itemsOf,
  listed,
  over,
  product,
  recordSet,
  sequence,
  table,
} from './collections.js';
import {
  applicationOf,
  bindElement,
  letScope,
  meaningOf,
  meaningOfSyntax,
  type Application,
  type Meaning,
} from './names.js';
import type { Scope, Syntax, World } from './scope.js';
import {
  areEqual,
  asBoolean,
  asFunction,
  asSet,
  fail,
  FunctionValue,
  type SetValue,
  type Value,
} from './values.js';

type Evaluators = {
  readonly [Kind in Expression['kind']]?: (
    node: Extract<Expression, { kind: Kind }>,
    scope: Scope,
    world: World,
  ) => Value;
};

const named = (node: Expression, scope: Scope, world: World): Value =>
  apply(applicationOf(world, node, scope)!, world);

const evaluators: Evaluators = {
  number: ({ value }) => Number(value),
  string: ({ value }) => value,
  at: (_node, { at }) => at ?? fail('no @'),
  name: named,
  application: named,
  path: named,
  junction({ operator, items }, scope, world) {
    const holds = (item: Expression): boolean => isTrue(item, scope, world);
    return operator === '/\\' ? items.every(holds) : items.some(holds);
  },
  if: evaluateBranch,
  case: evaluateBranch,
  let: ({ body, definitions }, scope, world) =>
    evaluate(body, letScope(world, definitions, scope), world),
  labelled: ({ body }, scope, world) => evaluate(body, scope, world),
  quantification: quantify,
  choose({ set, predicate, ...pattern }, scope, world) {
    const { elements } = setOf(set!, scope, world);
    const test = (each: Value): boolean =>
      isTrue(predicate, bindElement(pattern, each, scope, world), world);
    return elements.find(test) ?? fail('nothing to choose');
  },
  tuple: ({ elements }, scope, world) => sequence(valuesOf(elements, scope, world)),
  set: ({ elements }, scope, world) => listed(valuesOf(elements, scope, world)),
  'set-filter': ({ bound, predicate }, scope, world) =>
    filtered(setOf(bound.set, scope, world), (each) =>
      isTrue(predicate, bindElement(bound, each, scope, world), world),
    ),
  'set-map': ({ bounds, element }, scope, world) =>
    listed(scopesOf(bounds, scope, world).map((inner) => evaluate(element, inner, world))),
  product: ({ factors }, scope, world) =>
    product(factors.map((factor) => setOf(factor, scope, world))),
  function: (node, scope, world) => construct(node, scope, world),
  'function-set': ({ domain, range }, scope, world) =>
    functionSet(setOf(domain, scope, world), setOf(range, scope, world)),
  record: ({ fields }, scope, world) =>
    table(
      fields.map(({ name }) => name.name),
      fields.map(({ value }) => evaluate(value, scope, world)),
    ),
  'record-set': ({ fields }, scope, world) =>
    recordSet(
      fields.map(({ name }) => name.name),
      fields.map(({ value }) => setOf(value, scope, world)),
    ),
  'function-application'({ function: applied, arguments: operands }, scope, world) {
    // Of a function that is applied where it is made, no other value is computed.
    const f =
      applied.kind === 'function'
        ? construct(applied, scope, world, true)
        : asFunction(evaluate(applied, scope, world));
    return f.apply(argumentOf(operands, scope, world));
  },
  'field-access': ({ record, field }, scope, world) =>
    asFunction(evaluate(record, scope, world)).apply(field.name),
  except: update,
  'action-formula'({ form, action, subscript }, scope, world) {
    const operand = { argument: subscript, scope };
    return form === 'box'
      ? isTrue(action, scope, world) || isUnchanged(operand, world)
      : isTrue(action, scope, world) && !isUnchanged(operand, world);
  },
};

/** The value of an expression. @throws NoValue */
export function evaluate(node: Expression, scope: Scope, world: World): Value {
  const evaluator = evaluators[node.kind] as
    ((node: Expression, scope: Scope, world: World) => Value) | undefined;
  if (evaluator === undefined) throw new RangeError(`${node.kind} is not evaluated here`);
  return evaluator(node, scope, world);
}

function valuesOf(nodes: readonly Expression[], scope: Scope, world: World): readonly Value[] {
  return nodes.map((node) => evaluate(node, scope, world));
}

function setOf(node: Expression, scope: Scope, world: World): SetValue {
  return asSet(evaluate(node, scope, world));
}

function evaluateBranch(node: If | Case, scope: Scope, world: World): Value {
  return evaluate(branchOf(node, scope, world), scope, world);
}

/** What an IF or CASE comes to. */
export function branchOf(node: If | Case, scope: Scope, world: World): Expression {
  const holds = (condition: Expression): boolean => isTrue(condition, scope, world);
  if (node.kind === 'if') return holds(node.condition) ? node.consequent : node.alternative;
  const arm = node.arms.find(({ condition }) => holds(condition));
  return arm?.value ?? node.other ?? fail('no case');
}

export function isTrue(node: Expression, scope: Scope, world: World): boolean {
  return asBoolean(evaluate(node, scope, world));
}

/** The value of an argument where it stands. */
export function valueOf({ argument, scope }: Syntax, world: World): Value {
  if (argument.kind === 'value') return argument.value;
  if (argument.kind === 'implicit') {
    return apply({ declaration: argument.declaration, operands: [], scope }, world);
  }
  if (argument.kind === 'lambda') throw new RangeError('an operator is no value');
  return evaluate(argument, scope, world);
}

/** Whether an expression has the same value in the next state. */
export function isUnchanged(operand: Syntax, world: World): boolean {
  return areEqual(valueOf(operand, primed(world)), valueOf(operand, world));
}

/** The world in which an expression with a prime is evaluated. */
function primed(world: World): World {
  return { ...world, current: world.next ?? fail('no next state'), next: undefined };
}

export function apply(application: Application, world: World): Value {
  return valueOfMeaning(meaningOf(world, application), world);
}

function valueOfMeaning(meaning: Meaning, world: World): Value {
  switch (meaning.kind) {
    case 'value':
      return meaning.value;
    case 'expression':
      return evaluate(meaning.node, meaning.scope, world);
    case 'function':
      return construct(meaning.node, meaning.scope, world, meaning.isRecursive);
    case 'primitive':
      return applyPrimitive(meaning.application, world);
  }
}

function applyPrimitive({ declaration, operands }: Application, world: World): Value {
  if (declaration.kind === 'variable') {
    return world.current.get(declaration) ?? fail('no value yet');
  }
  const holds = (index: number): boolean => asBoolean(valueOf(operands[index]!, world));
  switch (declaration.name) {
    case '/\\':
      return holds(0) && holds(1);
    case '\\/':
      return holds(0) || holds(1);
    case '=>':
      return !holds(0) || holds(1);
    case "'":
      return valueOf(operands[0]!, primed(world));
    case 'UNCHANGED':
      return isUnchanged(operands[0]!, world);
    case 'ENABLED':
      return world.isEnabled(operands[0]!, world);
    case 'SelectSeq':
      return select(operands[0]!, operands[1]!, world);
  }
  const operator = strictOperators[declaration.name];
  if (operator === undefined) throw new RangeError(`${declaration.name} is not evaluated here`);
  return operator(...operands.map((operand) => valueOf(operand, world)));
}

/** `SelectSeq(s, Test)` */
function select(items: Syntax, test: Syntax, world: World): Value {
  const passes = (value: Value): boolean => {
    const operand: Syntax = { argument: { kind: 'value', value }, scope: items.scope };
    return asBoolean(valueOfMeaning(meaningOfSyntax(world, test, [operand]), world));
  };
  return sequence(itemsOf(valueOf(items, world)).filter(passes));
}

type Functional = Pick<FunctionDefinition, 'bounds' | 'body'>;

/** `[x \in S |-> e]`, or the value of `f[x \in S] == e`, which is lazy if it is recursive. */
function construct(node: Functional, scope: Scope, world: World, isLazy = false): FunctionValue {
  const { domain, scopeFor } = parametersOf(node, scope, world);
  const compute = (argument: Value): Value => evaluate(node.body, scopeFor(argument), world);
  return isLazy ? new FunctionValue(domain, compute) : over(domain, compute);
}

/** The scope of the body of a function that is applied where it is made. */
export function applicationScope(
  node: Functional,
  operands: readonly Expression[],
  scope: Scope,
  world: World,
): Scope {
  const { domain, scopeFor } = parametersOf(node, scope, world);
  const argument = argumentOf(operands, scope, world);
  return domain.has(argument) ? scopeFor(argument) : fail('outside of the domain');
}

interface Parameters {
  readonly domain: SetValue;
  readonly scopeFor: (argument: Value) => Scope;
}

function parametersOf({ bounds }: Functional, scope: Scope, world: World): Parameters {
  const sets = bounds.flatMap(({ names, isTuple, set }) => {
    const value = setOf(set, scope, world);
    const patterns = isTuple ? [names] : names.map((name) => [name]);
    return patterns.map((each) => ({ names: each, isTuple, set: value }));
  });
  const [only, ...others] = sets;
  if (only !== undefined && others.length === 0) {
    const scopeFor = (argument: Value): Scope => bindElement(only, argument, scope, world);
    return { domain: only.set, scopeFor };
  }
  const domain = product(
    sets.map(({ set }) => set),
    sets.every(({ set }) => set.isListed),
  );
  const scopeFor = (argument: Value): Scope => {
    const { values } = asFunction(argument);
    return sets.reduce((to, each, at) => bindElement(each, values[at]!, to, world), scope);
  };
  return { domain, scopeFor };
}

/** A scope for each combination of elements, the first name changing first. */
export function scopesOf(bounds: readonly Bound[], scope: Scope, world: World): readonly Scope[] {
  const sets = bounds.flatMap(({ names, isTuple, set }) => {
    // All sets are enumerated, even if one turns out to be empty.
    const { elements } = setOf(set, scope, world);
    const patterns = isTuple ? [names] : names.map((name) => [name]);
    return patterns.map((each) => ({ pattern: { names: each, isTuple }, elements }));
  });
  return sets.reduceRight<readonly Scope[]>(
    (scopes, { pattern, elements }) =>
      scopes.flatMap((each) =>
        elements.map((element) => bindElement(pattern, element, each, world)),
      ),
    [scope],
  );
}

function quantify(
  { quantifier, bounds, body }: Quantification,
  scope: Scope,
  world: World,
): boolean {
  const scopes = scopesOf(bounds, scope, world);
  const holds = (inner: Scope): boolean => isTrue(body, inner, world);
  return quantifier === '\\A' ? scopes.every(holds) : scopes.some(holds);
}

/** Several arguments of a function are one tuple. */
function argumentOf(nodes: readonly Expression[], scope: Scope, world: World): Value {
  const values = nodes.map((node) => evaluate(node, scope, world));
  return values.length === 1 ? values[0]! : sequence(values);
}

function update({ function: start, updates }: Except, scope: Scope, world: World): Value {
  return updates.reduce(
    (value, { path, value: node }) => {
      const keys = path.map((step) =>
        step.kind === 'update-field' ? step.field.name : argumentOf(step.arguments, scope, world),
      );
      const deeper = (old: Value, [key, ...others]: readonly Value[]): Value =>
        key === undefined
          ? evaluate(node, { ...scope, at: old }, world)
          : except(asFunction(old), key, (inner) => deeper(inner, others));
      return deeper(value, keys);
    },
    evaluate(start, scope, world),
  );
}
