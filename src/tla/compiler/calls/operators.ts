import type { Declaration, Operator } from '../../names/declarations.js';
import type { FunctionDefinition, Lambda } from '../../syntax/tree.js';
import type { Span } from '../../text/source.js';
import { Assembly, asHandle } from '../assembly.js';
import {
  codeOf,
  isClosed,
  localHandle,
  parameterCode,
  Reads,
  type Code,
  type Lines,
} from '../code.js';
import type { Compiler, Context, Mode } from '../compiler.js';
import { Environment, type Binding, type Syntax } from '../environment.js';
import { cached } from '../values/cached.js';
import { constructFunction, recursiveFunction } from '../values/functions.js';
import { knownValue } from './constants.js';
import { defineFunction } from './memo.js';
import { isOperatorName, operatorNamed } from './named.js';
import { addThunk } from './thunks.js';

/** A definition with the environment that its names have. */
export type Defined =
  | { readonly operator: Operator; readonly environment: Environment }
  | { readonly lambda: Lambda; readonly environment: Environment; readonly at: Code | undefined };

/** How a parameter is passed: a handle, a function that gives one, or a function of handles. */
type Passing = 'value' | 'thunk' | 'function';

/** An operator as a JavaScript function. */
interface Instance {
  readonly name: string;
  /** Whether the names of its module mean what they mean in the root module. */
  readonly isRoot: boolean;
  /** What its body depends on; undefined while it is being compiled. */
  code: Code | undefined;
  /** For a constant: the expression that gives it. */
  kept: string | undefined;
}

/** The application of a defined operator: a call of its function, or its body in place. */
export function applyOperator(
  compiler: Compiler,
  defined: Defined,
  operands: readonly Syntax[],
  context: Context,
  span: Span,
): Code {
  if ('lambda' in defined) return inPlace(compiler, defined, operands, context, span);
  const { operator, environment } = defined;
  const known = compiler.inputs.known.get(operator);
  if (known !== undefined && environment === compiler.root) return knownValue(compiler, known);
  const assembly = new Assembly(compiler.program);
  const passed = passOperands(compiler, assembly, operator, operands, context);
  if (passed === undefined) return inPlace(compiler, defined, operands, context, span);
  const instance = instanceOf(compiler, operator, environment, context.mode, passed);
  return call(compiler, assembly, operator, instance, passed, span);
}

interface Passed {
  readonly passing: Passing;
  readonly text: string;
}

/** The operands as arguments of a JavaScript function; undefined if one is needed as it is written. */
function passOperands(
  compiler: Compiler,
  assembly: Assembly,
  operator: Operator,
  operands: readonly Syntax[],
  context: Context,
): readonly Passed[] | undefined {
  const strict = compiler.strictness.ofOperator(operator);
  const passed: Passed[] = [];
  for (const [index, operand] of operands.entries()) {
    const parameter = operator.parameters[index];
    if (parameter === undefined) throw new Error(`${operator.name} has too many operands`);
    if (parameter.arity > 0) {
      if (needsSyntax(compiler, operator, parameter, operand)) return undefined;
      const text = assembly.add(compiler.operatorFunction(operand, parameter.arity, context));
      passed.push({ passing: 'function', text });
      continue;
    }
    const code = compiler.operand(operand, context);
    const isVariable = (code.reads & (Reads.state | Reads.next)) !== 0;
    if (isVariable && compiler.syntaxParameters.of(operator).has(parameter)) return undefined;
    passed.push(passValue(assembly, code, strict.has(parameter)));
  }
  return passed;
}

/** Whether an operator that is passed has operands whose expressions it needs. */
function needsSyntax(
  compiler: Compiler,
  operator: Operator,
  parameter: Declaration,
  { argument }: Syntax,
): boolean {
  if (compiler.syntaxParameters.of(operator).has(parameter)) return true;
  if (argument.kind === 'lambda') return compiler.syntaxParameters.within(argument.body).size > 0;
  if (argument.kind !== 'name') return false;
  const named = operatorNamed(compiler, argument);
  if (named.kind === 'builtin') return ["'", 'ENABLED', 'UNCHANGED'].includes(named.name);
  return named.kind === 'operator' && compiler.syntaxParameters.of(named).size > 0;
}

function passValue(assembly: Assembly, code: Code, isStrict: boolean): Passed {
  if (code.isAtom || isStrict) {
    return { passing: 'value', text: assembly.name(code, 'argument') };
  }
  return { passing: 'thunk', text: addThunk(assembly, code, 'later') };
}

function call(
  compiler: Compiler,
  assembly: Assembly,
  operator: Operator,
  instance: Instance,
  passed: readonly Passed[],
  span: Span,
): Code {
  const code = instance.code ?? codeInProgress(compiler, operator, instance);
  if (instance.kept !== undefined) {
    return codeOf(instance.kept, { isKept: true, isListed: code.isListed });
  }
  assembly.include(code);
  const text = `${instance.name}(${passed.map(({ text: argument }) => argument).join(', ')})`;
  const result = code.isCondition ? assembly.condition(text) : assembly.handle(text, code);
  return compiler.traced(result, {
    span,
    operator: operator.name,
    values: passed.flatMap(({ passing, text: argument }, index) =>
      passing === 'value' ? [[operator.parameters[index]?.name ?? '', argument] as const] : [],
    ),
  });
}

/** What an application of an operator in its own definition depends on, at most. */
function codeInProgress(compiler: Compiler, operator: Operator, { name, isRoot }: Instance): Code {
  const { levels } = compiler.inputs.specification;
  const isGlobal = operator.letDepth === 0;
  const isConstant = isGlobal && isRoot && levels.bodyFacts(operator).level === 0;
  const ofStates = isConstant ? Reads.nothing : Reads.state | Reads.next;
  const ofOutside = compiler.purity.isPure(operator) ? Reads.nothing : Reads.search | Reads.outside;
  const reads = ofStates | ofOutside;
  return codeOf('', { reads, locals: new Set(isGlobal ? [] : [name]) });
}

function instanceOf(
  compiler: Compiler,
  operator: Operator,
  environment: Environment,
  mode: Mode,
  passed: readonly Passed[],
): Instance {
  const key = [mode, ...passed.map(({ passing }) => passing)].join();
  const instances = (environment.functions.get(operator) ?? new Map()) as Map<string, Instance>;
  environment.functions.set(operator, instances);
  const made = instances.get(key);
  if (made !== undefined) return made;
  const instance: Instance = {
    name: compiler.program.fresh(operator.name),
    isRoot: environment.ofModule === compiler.root,
    code: undefined,
    kept: undefined,
  };
  instances.set(key, instance);
  compiler.program.apart(() =>
    compileInstance(compiler, { operator, environment }, mode, passed, instance),
  );
  return instance;
}

function compileInstance(
  compiler: Compiler,
  { operator, environment: outer }: Extract<Defined, { operator: Operator }>,
  mode: Mode,
  passed: readonly Passed[],
  instance: Instance,
): void {
  const assembly = new Assembly(compiler.program);
  const slot: Lines = [];
  const environment = new Environment(outer, slot);
  const parameters = operator.parameters.map((parameter, index) => {
    const name = assembly.fresh(parameter.name);
    environment.bind(parameter, bindingFor(passed[index]?.passing ?? 'value', name));
    return name;
  });
  assembly.bind(instance.name);
  const context: Context = { environment, at: outer.at, mode, assigned: undefined };
  const definition = definitionCode(compiler, operator, context, assembly);
  const takesLong = operator.isRecursive || definition.recurs;
  const body = takesLong ? cached(compiler, definition) : definition;
  const isClosedConstant = parameters.length === 0 && isConstantDefinition(body, operator, mode);
  // A recursive operator is called before it is known what it gives: always a handle.
  const isCondition = body.isCondition && !operator.isRecursive && !isClosedConstant;
  const lines: Lines = [];
  const text = isClosedConstant ? inline(assembly, body, lines) : assembly.add(body, lines);
  const result = isCondition ? text : asHandle({ ...body, text });
  const code = isCondition ? assembly.condition(result) : assembly.handle(result, body);
  const target = code.locals.size === 0 ? compiler.program.functions : outer.slot;
  if (isClosedConstant) {
    instance.kept = compiler.program.cell([slot, lines], result);
  } else if (parameters.length === 0 && code.locals.size === 0) {
    const { reads } = code;
    defineFunction(
      compiler,
      instance.name,
      { lines: [slot, lines], text: result, reads, mode },
      target,
    );
  } else {
    target.push(
      `function ${instance.name}(${parameters.join(', ')}) {`,
      slot,
      lines,
      `return ${result};`,
      '}',
    );
  }
  const locals = new Set(code.locals);
  if (target !== compiler.program.functions) locals.add(instance.name);
  instance.code = { ...code, lines: [], locals };
}

function inline(assembly: Assembly, body: Code, lines: Lines): string {
  lines.push(body.lines);
  assembly.include(body);
  return body.text;
}

/** A definition that is the same always, and is evaluated once, even if it prints or draws a number. */
function isConstantDefinition(body: Code, operator: Operator, mode: Mode): boolean {
  const isOnce = (body.reads & ~Reads.outside) === 0 && body.locals.size === 0;
  return isOnce && (isClosed(body) || (operator.letDepth === 0 && mode === 'state'));
}

function bindingFor(passing: Passing, name: string): Binding {
  switch (passing) {
    case 'value':
      return { kind: 'value', code: localHandle(name), source: undefined };
    case 'thunk':
      return { kind: 'thunk', code: parameterCode(name, `${name}()`), source: undefined };
    case 'function':
      return { kind: 'function', code: parameterCode(name, name, { isAtom: true }) };
  }
}

/** The body of a definition. A function that refers to itself knows itself by a local variable. */
export function definitionCode(
  compiler: Compiler,
  operator: Operator,
  context: Context,
  assembly: Assembly,
): Code {
  const { definition } = operator;
  if (definition === undefined) throw new Error(`${operator.name} has no definition`);
  if (definition.kind === 'operator-definition') return compiler.value(definition.body, context);
  return functionCode(compiler, operator, definition, context, assembly);
}

function functionCode(
  compiler: Compiler,
  operator: Operator,
  definition: FunctionDefinition,
  context: Context,
  assembly: Assembly,
): Code {
  if (!operator.isRecursive) return constructFunction(compiler, definition, context, false);
  const self = assembly.fresh(operator.name);
  const environment = new Environment(context.environment, context.environment.slot);
  environment.bind(operator, { kind: 'value', code: localHandle(self), source: undefined });
  return recursiveFunction(compiler, definition, { ...context, environment }, self);
}

/** The body of an operator where it is applied, with its parameters standing for the operands. */
function inPlace(
  compiler: Compiler,
  defined: Defined,
  operands: readonly Syntax[],
  context: Context,
  span: Span,
): Code {
  const assembly = new Assembly(compiler.program);
  const slot: Lines = [];
  const environment = new Environment(defined.environment, slot);
  for (const [parameter, operand] of operandsOf(compiler, defined, operands)) {
    environment.bind(parameter, bindOperand(compiler, assembly, operand, context));
  }
  assembly.lines.push(slot);
  const inner: Context = { ...context, environment, at: atOf(defined) };
  const body =
    'lambda' in defined
      ? compiler.value(defined.lambda.body, inner)
      : compiler.expanding(defined.operator, span, () =>
          definitionCode(compiler, defined.operator, inner, assembly),
        );
  // The statements of the body go behind those of the operands, whatever it depends on.
  assembly.lines.push(body.lines);
  assembly.include(body);
  return body.isCondition
    ? assembly.condition(body.text)
    : assembly.handle(body.text, { isListed: body.isListed });
}

/** What `@` is in the body of a definition: an operator in an EXCEPT may use it. */
export function atOf(defined: Defined): Code | undefined {
  return 'lambda' in defined ? defined.at : defined.environment.at;
}

/** An operand of an operator whose body is put in place: by its value, if it is always the same. */
export function bindOperand(
  compiler: Compiler,
  assembly: Assembly,
  operand: Syntax,
  context: Context,
): Binding {
  const { argument } = operand;
  const isOperator = argument.kind === 'lambda' || isOperatorName(compiler, argument);
  if (isOperator) return { kind: 'syntax', source: operand };
  const code = compiler.operand(operand, context);
  if ((code.reads & (Reads.state | Reads.next)) !== 0) return { kind: 'syntax', source: operand };
  if (code.isAtom)
    return { kind: 'value', code: { ...code, text: assembly.add(code) }, source: operand };
  const name = addThunk(assembly, code, 'later');
  const locals = new Set([name]);
  const { keys } = code;
  return { kind: 'thunk', code: codeOf(`${name}()`, { locals, keys }), source: operand };
}

/** The parameters of an operator or LAMBDA, each with its operand. */
export function operandsOf(
  compiler: Compiler,
  defined: Defined,
  operands: readonly Syntax[],
): (readonly [Declaration, Syntax])[] {
  const { bound } = compiler.inputs.specification.resolution;
  const parameters =
    'lambda' in defined
      ? defined.lambda.parameters.map((identifier) => bound.get(identifier))
      : defined.operator.parameters;
  return operands.map((operand, index) => {
    const parameter = parameters[index];
    if (parameter === undefined) throw new Error('an operand has no parameter');
    return [parameter, operand] as const;
  });
}
