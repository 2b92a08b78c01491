import { notComputable } from '../../runtime/failures.js';
import type { Declaration, Fact } from '../../names/declarations.js';
import type { Span } from '../../text/source.js';
import { codeOf, Reads, type Code } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import type { Binding, Syntax } from '../environment.js';
import { applyBuiltin } from '../values/builtins.js';
import { callText } from '../values/operands.js';
import { readVariable } from '../values/variables.js';
import { applyConstant } from './constants.js';
import { applyFunction } from './function-arguments.js';
import { applyInstantiated } from './instances.js';
import { defineFunction } from './memo.js';
import { applyNative } from './natives.js';
import { operatorNamed } from './named.js';
import { applyOperator } from './operators.js';

/** The application of what a declaration stands for; without operands, its value. */
export function applyDeclaration(
  compiler: Compiler,
  declaration: Declaration,
  operands: readonly Syntax[],
  context: Context,
  span: Span,
): Code {
  const binding = context.environment.lookup(declaration);
  if (binding !== undefined && binding.kind !== 'local-operator') {
    return applyBinding(compiler, binding, operands, context, span);
  }
  switch (declaration.kind) {
    case 'builtin':
      return applyBuiltin(compiler, declaration.name, operands, context);
    case 'native':
      return applyNative(compiler, declaration, operands, context);
    case 'constant':
      return applyConstant(compiler, declaration, operands, context);
    case 'variable':
      return readVariable(compiler, declaration, context);
    case 'operator': {
      const environment = binding?.environment ?? context.environment.ofModule;
      return applyOperator(
        compiler,
        { operator: declaration, environment },
        operands,
        context,
        span,
      );
    }
    case 'instantiated':
      return applyInstantiated(compiler, declaration, operands, context, span);
    case 'fact':
      return factValue(compiler, declaration, context);
    default:
      throw new Error(`${declaration.kind} ${declaration.name} has no value where it is used`);
  }
}

/** The formula of a named assumption or theorem. */
function factValue(compiler: Compiler, { definition }: Fact, context: Context): Code {
  const { statement } = definition;
  if (statement.kind === 'assume-prove') return notAValue(compiler, 'An ASSUME/PROVE');
  const environment = context.environment.ofModule;
  return compiler.condition(statement, { ...context, environment, at: undefined });
}

function notAValue(compiler: Compiler, what: string): Code {
  return codeOf(callText(compiler, notComputable, compiler.program.import(what, 'text')));
}

function applyBinding(
  compiler: Compiler,
  binding: Exclude<Binding, { kind: 'local-operator' }>,
  operands: readonly Syntax[],
  context: Context,
  span: Span,
): Code {
  switch (binding.kind) {
    case 'value':
    case 'thunk': {
      const { code, source } = binding;
      const isAnother = context.mode !== 'state' && (code.reads & Reads.state) !== 0;
      return isAnother && source !== undefined
        ? compiler.operand(source, { ...context, assigned: undefined })
        : code;
    }
    case 'function':
      return applyFunction(compiler, binding, operands, context);
    case 'syntax':
      if (binding.functions !== undefined && operands.length === 0) {
        return substitutedValue(compiler, binding.source, binding.functions, context, span);
      }
      return applySyntax(compiler, binding.source, operands, context, span);
  }
}

/** The value of what an INSTANCE substitutes: a function of its own, so that it is computed once. */
function substitutedValue(
  compiler: Compiler,
  source: Syntax,
  functions: Map<string, Code>,
  context: Context,
  span: Span,
): Code {
  const { mode } = context;
  const known = functions.get(mode);
  if (known !== undefined) return known;
  const inPlace = applySyntax(compiler, source, [], context, span);
  const isPlain =
    inPlace.isAtom || inPlace.isKept || inPlace.locals.size > 0 || inPlace.reads === Reads.nothing;
  if (isPlain || source.argument.kind === 'implicit' || source.argument.kind === 'name') {
    return inPlace;
  }
  const code = compiler.program.apart(() => applySyntax(compiler, source, [], context, span));
  const name = compiler.program.fresh('substituted');
  const { reads, lines, text, isCondition, isListed, keys } = code;
  defineFunction(compiler, name, { lines, text, reads, mode }, compiler.program.functions);
  const made = codeOf(`${name}()`, { reads, isCondition, isListed, keys });
  functions.set(mode, made);
  return made;
}

/** The application of an argument, or its value, in the scope that it came from. */
export function applySyntax(
  compiler: Compiler,
  { argument, scope }: Syntax,
  operands: readonly Syntax[],
  context: Context,
  span: Span,
): Code {
  const inner: Context = { ...context, environment: scope.environment, at: scope.at };
  switch (argument.kind) {
    case 'implicit':
      return compiler.apply(argument.declaration, operands, inner, span);
    case 'code':
      return argument.code;
    case 'lambda':
      return applyOperator(compiler, { lambda: argument, ...scope }, operands, context, span);
    default:
      if (operands.length === 0) return compiler.value(argument, inner);
      return compiler.apply(operatorNamed(compiler, argument), operands, inner, span);
  }
}
