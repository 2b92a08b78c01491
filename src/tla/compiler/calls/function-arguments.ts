import type { Lambda } from '../../syntax/tree.js';
import { Assembly, asHandle } from '../assembly.js';
import { parameterCode, type Code, type Lines } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import { Environment, type Binding, type FunctionBinding, type Syntax } from '../environment.js';
import { addThunk } from './thunks.js';

/** The application of an operator that was passed as a JavaScript function. */
export function applyFunction(
  compiler: Compiler,
  { code }: FunctionBinding,
  operands: readonly Syntax[],
  context: Context,
): Code {
  if (operands.length === 0) return code;
  const assembly = new Assembly(compiler.program);
  const texts = operands.map((operand) =>
    addArgument(assembly, compiler.operand(operand, context)),
  );
  return assembly.handle(`${assembly.add(code)}(${texts.join(', ')})`);
}

/** An operand whose value may never be needed: a handle, or a function that gives it. */
export function addArgument(assembly: Assembly, code: Code): string {
  return code.isAtom ? assembly.name(code, 'argument') : addThunk(assembly, code, 'later');
}

/** A parameter whose operand was added by `addArgument`. */
export function lazyParameter(name: string): Binding {
  return { kind: 'thunk', code: lazyParameterCode(name), source: undefined };
}

function lazyParameterCode(name: string): Code {
  return parameterCode(name, `(typeof ${name} === 'number' ? ${name} : ${name}())`);
}

/** An operator as a JavaScript function of handles, whose arity its use tells. */
export function functionOf(
  compiler: Compiler,
  syntax: Syntax,
  arity: number,
  context: Context,
): Code {
  const { argument, scope } = syntax;
  if (argument.kind === 'lambda') return functionOfLambda(compiler, argument, scope, context);
  const assembly = new Assembly(compiler.program);
  const names = Array.from({ length: arity }, () => assembly.fresh('argument'));
  const operands = names.map((name): Syntax => {
    return { argument: { kind: 'code', code: lazyParameterCode(name) }, scope };
  });
  const body = compiler.applyArgument(syntax, operands, context);
  return arrow(assembly, names, [], body);
}

function functionOfLambda(
  compiler: Compiler,
  lambda: Lambda,
  scope: Syntax['scope'],
  context: Context,
): Code {
  const assembly = new Assembly(compiler.program);
  const slot: Lines = [];
  const environment = new Environment(scope.environment, slot);
  const names = lambda.parameters.map((identifier) => {
    const name = assembly.fresh(identifier.name);
    const symbol = compiler.inputs.specification.resolution.bound.get(identifier);
    if (symbol === undefined) throw new Error(`${identifier.name} is not resolved`);
    environment.bind(symbol, lazyParameter(name));
    return name;
  });
  const body = compiler.value(lambda.body, { ...context, environment, at: scope.at });
  return arrow(assembly, names, slot, body);
}

function arrow(assembly: Assembly, names: readonly string[], slot: Lines, body: Code): Code {
  const name = assembly.fresh('operator');
  const block = assembly.block(body);
  assembly.lines.push(
    `const ${name} = (${names.join(', ')}) => {`,
    slot,
    block.lines,
    `return ${asHandle({ ...body, text: block.text })};`,
    '};',
  );
  // Not a handle that could be kept as a constant: the text names a function.
  return { ...assembly.handle(name), isAtom: true };
}
