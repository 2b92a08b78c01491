import type { Operator } from '../../names/declarations.js';
import type { Let } from '../../syntax/tree.js';
import { Assembly } from '../assembly.js';
import { codeOf, isClosed, localHandle, type Code, type Lines } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import { Environment, type Binding, type Syntax } from '../environment.js';
import { definitionCode } from '../calls/operators.js';
import { addThunk } from '../calls/thunks.js';

/** `LET ... IN e` */
export function letExpression(compiler: Compiler, node: Let, context: Context): Code {
  const assembly = new Assembly(compiler.program);
  const inner = addDefinitions(compiler, assembly, node, context);
  const body = compiler.value(node.body, inner);
  // In any case behind the definitions that it uses, even if it is constant.
  assembly.lines.push(body.lines);
  assembly.include(body);
  return body.isCondition ? assembly.condition(body.text) : assembly.handle(body.text, body);
}

/**
 * Binds the names that a LET defines, and adds the values of definitions without parameters:
 * where the body needs them in any case they are computed at once, others when they are used.
 *
 * @param areOperators whether definitions without parameters are operators, too: of formulas that
 *   are not evaluated where they stand
 */
export function addDefinitions(
  compiler: Compiler,
  assembly: Assembly,
  node: Let,
  context: Context,
  areOperators = false,
): Context {
  const slot: Lines = [];
  const environment = new Environment(context.environment, slot, undefined, context.at);
  const inner: Context = { ...context, environment };
  const strict = compiler.strictness.of(node.body);
  const { operators } = compiler.inputs.specification.resolution;
  assembly.lines.push(slot);
  for (const definition of node.definitions) {
    const isOperator =
      definition.kind === 'operator-definition' || definition.kind === 'function-definition';
    const operator = isOperator ? operators.get(definition) : undefined;
    if (operator === undefined) continue;
    if (areOperators || !isValue(compiler, operator, context)) {
      environment.bind(operator, { kind: 'local-operator', environment });
      continue;
    }
    const lines: Lines = [];
    assembly.lines.push(lines);
    environment.bind(
      operator,
      bindValue(compiler, assembly, lines, operator, inner, strict.has(operator)),
    );
  }
  return inner;
}

/** Whether a definition is a value, not an operator, nor a formula that assigns or branches. */
function isValue(compiler: Compiler, operator: Operator, { mode }: Context): boolean {
  const { definition, parameters, isRecursive } = operator;
  if (definition === undefined || parameters.length > 0) return false;
  if (definition.kind === 'function-definition') return true;
  const branching = mode === 'initial' ? compiler.initialBranching : compiler.branching;
  return !isRecursive && branching.isCondition(definition.body);
}

function bindValue(
  compiler: Compiler,
  assembly: Assembly,
  lines: Lines,
  operator: Operator,
  context: Context,
  isStrict: boolean,
): Binding {
  const part = new Assembly(compiler.program);
  const code = definitionCode(compiler, operator, context, part);
  const source = sourceOf(operator, context);
  if (code.isAtom) return { kind: 'value', code, source };
  if (isClosed(code)) return { kind: 'value', code: keep(assembly, code), source };
  if (isStrict) {
    const name = assembly.name(code, operator.name, lines);
    return { kind: 'value', code: localHandle(name, code), source };
  }
  const before = assembly.lines.length;
  const name = addThunk(assembly, code, operator.name);
  lines.push(assembly.lines.splice(before));
  const { reads, keys } = code;
  return {
    kind: 'thunk',
    code: codeOf(`${name}()`, { reads, locals: new Set([name]), keys }),
    source,
  };
}

/** A constant of its own. */
function keep(assembly: Assembly, code: Code): Code {
  const lines: Lines = [];
  return codeOf(assembly.add({ ...code, isCondition: false, text: asValue(code) }, lines), {
    isKept: true,
    isListed: code.isListed,
  });
}

function asValue({ text, isCondition }: Code): string {
  return isCondition ? `(${text} ? 4 : 2)` : text;
}

/** The expression of a definition, for where it is needed in another state. */
function sourceOf({ definition }: Operator, context: Context): Syntax | undefined {
  if (definition?.kind !== 'operator-definition') return undefined;
  return { argument: definition.body, scope: context };
}
