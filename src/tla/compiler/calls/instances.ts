import type { InstantiatedOperator, Instantiation } from '../../names/declarations.js';
import type { Span } from '../../text/source.js';
import { Assembly } from '../assembly.js';
import type { Code, Lines } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import { Environment, type Syntax } from '../environment.js';

/** An operator of an instance: the original, whose module's symbols stand for something else. */
export function applyInstantiated(
  compiler: Compiler,
  declaration: InstantiatedOperator,
  operands: readonly Syntax[],
  context: Context,
  span: Span,
): Code {
  const { original, instantiation } = declaration;
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
  const code = compiler.applyOriginal(original, operands.slice(count), inner, span);
  if (count === 0) return code;
  assembly.lines.push(code.lines);
  assembly.include(code);
  return code.isCondition ? assembly.condition(code.text) : assembly.handle(code.text, code);
}

/** The environment of the operators of an instantiated module. */
export function instanceEnvironment(
  compiler: Compiler,
  lines: Lines,
  instantiation: Instantiation,
  operands: readonly Syntax[],
  { environment: around }: Context,
): Environment {
  const isGlobal = compiler.isGlobal(instantiation);
  const base = isGlobal ? around.ofModule : around;
  if (instantiation.parameters.length === 0) {
    const known = base.functions.get(instantiation)?.get('environment');
    if (known instanceof Environment) return known;
    const environment = substituted(base, base.slot, instantiation);
    base.functions.set(instantiation, new Map([['environment', environment]]));
    return environment;
  }
  const slot: Lines = [];
  lines.push(slot);
  const outer = new Environment(base, slot);
  instantiation.parameters.forEach((parameter, index) => {
    const operand = operands[index];
    if (operand !== undefined) outer.bind(parameter, { kind: 'syntax', source: operand });
  });
  return substituted(outer, slot, instantiation);
}

function substituted(outer: Environment, slot: Lines, instantiation: Instantiation): Environment {
  const environment = new Environment(outer, slot, instantiation);
  for (const [symbol, value] of instantiation.substitutions) {
    const scope = { environment: outer, at: undefined };
    environment.bind(symbol, {
      kind: 'syntax',
      source: { argument: value, scope },
      functions: new Map(),
    });
  }
  return environment;
}
