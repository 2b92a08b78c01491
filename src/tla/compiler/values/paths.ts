import type { Declaration } from '../../names/declarations.js';
import type { SubexpressionPath } from '../../names/resolution.js';
import type { Path } from '../../syntax/tree.js';
import { Assembly } from '../assembly.js';
import type { Code, Lines } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import { Environment, type Syntax } from '../environment.js';
import { instanceEnvironment } from '../calls/instances.js';

/** `I!Op(a)`, or a part of a definition: `Op!1`. */
export function path(compiler: Compiler, node: Path, context: Context): Code {
  const resolved = compiler.inputs.specification.resolution.paths.get(node);
  if (resolved === undefined) throw new Error('a path is not resolved');
  const operands = resolved.arguments.map((argument): Syntax => ({ argument, scope: context }));
  if (resolved.kind === 'operator-path') {
    return compiler.apply(resolved.operator, operands, context, node.span);
  }
  const assembly = new Assembly(compiler.program);
  const part = partOfDefinition(compiler, assembly, resolved, operands, context);
  const code = compiler.value(part.expression, part.context);
  assembly.lines.push(code.lines);
  assembly.include(code);
  return code.isCondition ? assembly.condition(code.text) : assembly.handle(code.text, code);
}

/** The expression that a path selects, and the context in which its names are bound. */
export function partOfDefinition(
  compiler: Compiler,
  assembly: Assembly,
  { operator, target, parameters }: SubexpressionPath,
  operands: readonly Syntax[],
  context: Context,
) {
  const slot: Lines = [];
  const outer = definitionEnvironment(compiler, assembly.lines, operator, operands, context);
  assembly.lines.push(slot);
  const environment = new Environment(outer, slot);
  const first = operands.length - parameters.length;
  parameters.forEach((parameter, index) => {
    const source = operands[Math.max(0, first) + index];
    if (source !== undefined) environment.bind(parameter, { kind: 'syntax', source });
  });
  const inner: Context = { ...context, environment, at: undefined };
  const expression = target.kind === 'operator' ? bodyOf(target) : target;
  if (expression.kind === 'lambda') return { expression: expression.body, context: inner };
  return { expression, context: inner };
}

function bodyOf(operator: Extract<SubexpressionPath['target'], { kind: 'operator' }>) {
  const { definition } = operator;
  if (definition?.kind !== 'operator-definition') {
    throw new Error(`${operator.name} is no expression`);
  }
  return definition.body;
}

/** The environment in which the definition of `declaration` is. */
function definitionEnvironment(
  compiler: Compiler,
  lines: Lines,
  declaration: Declaration,
  operands: readonly Syntax[],
  context: Context,
): Environment {
  if (declaration.kind !== 'instantiated') {
    const binding = context.environment.lookup(declaration);
    return binding?.kind === 'local-operator' ? binding.environment : context.environment.ofModule;
  }
  const { instantiation, original } = declaration;
  const count = instantiation.parameters.length;
  const environment = instanceEnvironment(
    compiler,
    lines,
    instantiation,
    operands.slice(0, count),
    context,
  );
  return definitionEnvironment(compiler, lines, original, operands.slice(count), {
    ...context,
    environment,
  });
}
