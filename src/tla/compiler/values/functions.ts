import {
  apply,
  functionFrom,
  lazyFunction,
  product,
  recordFrom,
  select,
  tupleFrom,
} from '../../../checker/values/heap/index.js';
import { functionOver } from '../../runtime/lazy.js';
import type {
  FieldAccess,
  FunctionApplication,
  FunctionConstructor,
  RecordConstructor,
  Tuple,
} from '../../syntax/tree.js';
import { Assembly } from '../assembly.js';
import type { Code, Lines } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import { addBounds, bindElement, loop, type BoundSet } from './binders.js';
import { callText, literal, operandTexts } from './operands.js';
import { collect, fieldPushes } from './sets.js';

export function tuple(compiler: Compiler, node: Tuple, context: Context): Code {
  if (node.elements.length === 0) return literal(compiler.heap.emptyTuple);
  const assembly = new Assembly(compiler.program);
  const texts = operandTexts(compiler, assembly, node.elements, context);
  return assembly.handle(addTuple(compiler, assembly, texts));
}

/** Makes a tuple of handles; returns its name. */
export function addTuple(compiler: Compiler, assembly: Assembly, texts: readonly string[]): string {
  return collect(
    compiler,
    assembly,
    texts.map((text) => `H.push(${text});`),
    tupleFrom,
  );
}

export function record(compiler: Compiler, node: RecordConstructor, context: Context): Code {
  const assembly = new Assembly(compiler.program);
  const { shape, pushes } = fieldPushes(compiler, assembly, node, context);
  return assembly.handle(collect(compiler, assembly, pushes, recordFrom, shape));
}

export function fieldAccess(compiler: Compiler, node: FieldAccess, context: Context): Code {
  const assembly = new Assembly(compiler.program);
  const code = compiler.value(node.record, context);
  const field = compiler.heap.string(node.field.name);
  const text = callText(compiler, select, assembly.add(code), String(field));
  return assembly.handle(text, { isListed: code.isListed });
}

export function functionApplication(
  compiler: Compiler,
  node: FunctionApplication,
  context: Context,
): Code {
  const assembly = new Assembly(compiler.program);
  // Of a function that is only applied, no other value is computed.
  const code =
    node.function.kind === 'function'
      ? constructFunction(compiler, node.function, context, true)
      : compiler.value(node.function, context);
  const applied = assembly.name(code, 'f');
  const argument = argumentText(compiler, assembly, node.arguments, context);
  return assembly.handle(callText(compiler, apply, applied, argument), {
    isListed: code.isListed,
  });
}

/** The argument of a function: several are one tuple. */
export function argumentText(
  compiler: Compiler,
  assembly: Assembly,
  nodes: FunctionApplication['arguments'],
  context: Context,
): string {
  const texts = operandTexts(compiler, assembly, nodes, context);
  return texts.length === 1 ? (texts[0] ?? '0') : addTuple(compiler, assembly, texts);
}

export function functionConstructor(
  compiler: Compiler,
  node: FunctionConstructor,
  context: Context,
): Code {
  return constructFunction(compiler, node, context, false);
}

/** A function over one set, or over the product of several. */
export function constructFunction(
  compiler: Compiler,
  node: Pick<FunctionConstructor, 'bounds' | 'body'>,
  context: Context,
  isLazy: boolean,
): Code {
  const assembly = new Assembly(compiler.program);
  const [first, ...others] = node.bounds;
  if (first !== undefined && others.length === 0 && (first.isTuple || first.names.length === 1)) {
    const domain = compiler.value(first.set, context);
    if (domain.isListed && !isLazy) {
      return listedFunction(compiler, assembly, { ...first, code: domain }, node.body, context);
    }
  }
  const sets = addBounds(compiler, assembly, node.bounds, context);
  const domain = domainOfBounds(compiler, assembly, sets);
  const body = bodyFunction(compiler, assembly, sets, node.body, context);
  return assembly.handle(
    isLazy
      ? callText(compiler, lazyFunction, `{ domain: ${domain}, apply: ${body} }`)
      : callText(compiler, functionOver, domain, body),
  );
}

interface ListedBound extends Pick<BoundSet, 'names' | 'isTuple'> {
  readonly code: Code;
}

function listedFunction(
  compiler: Compiler,
  assembly: Assembly,
  { names, isTuple, code }: ListedBound,
  body: FunctionConstructor['body'],
  context: Context,
): Code {
  const domain = assembly.name(code, 'domain');
  const pushes = loop(compiler, assembly, [{ names, isTuple, set: domain }], context, (inner) => {
    const lines: Lines = [];
    const value = assembly.name(compiler.value(body, inner), 'value', lines);
    return [lines, `H.push(${value});`];
  });
  return assembly.handle(collect(compiler, assembly, pushes, functionFrom, domain));
}

/** The domain of a function with these arguments. */
export function domainOfBounds(
  compiler: Compiler,
  assembly: Assembly,
  sets: readonly BoundSet[],
): string {
  const [only, ...others] = sets;
  if (only !== undefined && others.length === 0) return only.set;
  return collect(
    compiler,
    assembly,
    sets.map(({ set }) => `H.push(${set});`),
    product,
  );
}

/** A JavaScript function from an element of the domain to the value there; returns its name. */
export function bodyFunction(
  compiler: Compiler,
  assembly: Assembly,
  sets: readonly BoundSet[],
  body: FunctionConstructor['body'],
  context: Context,
): string {
  const element = assembly.fresh('argument');
  const name = assembly.fresh('body');
  const lines: Lines = [];
  const [only, ...others] = sets;
  let inner = context;
  if (only !== undefined && others.length === 0) {
    const bound = bindElement(compiler, assembly, only, element, context);
    lines.push(bound.lines);
    inner = bound.context;
  } else {
    sets.forEach((each, index) => {
      const part = assembly.fresh('part');
      lines.push(
        `const ${part} = ${callText(compiler, apply, element, String((index + 1) * 2 + 1))};`,
      );
      const bound = bindElement(compiler, assembly, each, part, inner);
      lines.push(bound.lines);
      inner = bound.context;
    });
  }
  const value = assembly.name(compiler.value(body, inner), 'value', lines);
  assembly.lines.push(`const ${name} = (${element}) => {`, lines, `return ${value};`, '};');
  return name;
}

/**
 * A function that is defined by referring to itself: it stays lazy, and its values are computed
 * when they are asked for.
 *
 * @param self the local variable under which the body knows it
 */
export function recursiveFunction(
  compiler: Compiler,
  node: Pick<FunctionConstructor, 'bounds' | 'body'>,
  context: Context,
  self: string,
): Code {
  const assembly = new Assembly(compiler.program);
  assembly.bind(self);
  const sets = addBounds(compiler, assembly, node.bounds, context);
  const domain = domainOfBounds(compiler, assembly, sets);
  assembly.lines.push(`let ${self} = 0;`);
  const body = bodyFunction(compiler, assembly, sets, node.body, context);
  assembly.lines.push(
    `${self} = ${callText(compiler, lazyFunction, `{ domain: ${domain}, apply: ${body} }`)};`,
  );
  assembly.recurs = true;
  return assembly.handle(self);
}
