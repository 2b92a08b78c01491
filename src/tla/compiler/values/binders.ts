import { cursor, itemAt } from '../../../checker/values/heap/index.js';
import { tupleOfLength } from '../../runtime/failures.js';
import type { Declaration } from '../../names/declarations.js';
import type { Bound, Identifier } from '../../syntax/tree.js';
import type { Assembly } from '../assembly.js';
import { localHandle, type Code, type Lines } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import { Environment } from '../environment.js';
import { callText } from './operands.js';

/** Identifiers that take the elements of a set: one, or the parts of a tuple. */
export interface Binder {
  readonly names: readonly Identifier[];
  readonly isTuple: boolean;
}

/** One identifier a binder, in the order of the source: `x, y \in S` are two. */
export interface BoundSet extends Binder {
  readonly set: string;
}

/** Evaluates the sets of bounds, each once; one entry for each identifier or tuple. */
export function addBounds(
  compiler: Compiler,
  assembly: Assembly,
  bounds: readonly Bound[],
  context: Context,
): BoundSet[] {
  return bounds.flatMap(({ names, isTuple, set: node }): BoundSet[] => {
    const set = assembly.name(compiler.value(node, context), 'set');
    return isTuple
      ? [{ names, isTuple, set }]
      : names.map((name) => ({ names: [name], isTuple, set }));
  });
}

/** The environment inside of a binder, and statements that give its identifiers their values. */
export function bindElement(
  compiler: Compiler,
  assembly: Assembly,
  { names, isTuple }: Binder,
  element: string,
  context: Context,
): { readonly context: Context; readonly lines: Lines } {
  const slot: Lines = [];
  const environment = new Environment(context.environment, slot);
  const lines: Lines = [];
  const bind = (identifier: Identifier, text: string): void => {
    const declaration = compiler.inputs.specification.resolution.bound.get(identifier);
    if (declaration === undefined) throw new Error(`${identifier.name} is not resolved`);
    bindLocal(environment, declaration, text);
  };
  const [only] = names;
  if (!isTuple && only !== undefined) {
    bind(only, element);
  } else {
    const parts = assembly.fresh('parts');
    lines.push(
      `const ${parts} = ${callText(compiler, tupleOfLength, element, String(names.length))};`,
    );
    names.forEach((identifier, index) => {
      const name = assembly.fresh(identifier.name);
      lines.push(`const ${name} = ${callText(compiler, itemAt, parts, String(index))};`);
      bind(identifier, name);
    });
  }
  lines.push(slot);
  return { context: { ...context, environment }, lines };
}

/** Binds a name to a local variable of generated code. */
export function bindLocal(environment: Environment, declaration: Declaration, text: string): void {
  environment.bind(declaration, { kind: 'value', code: localCode(text), source: undefined });
}

/** The code of a local variable that holds an element of a set, which is always in normal form. */
export function localCode(name: string): Code {
  return localHandle(name, { isListed: true });
}

/**
 * Loops over all combinations of elements. The first identifier varies fastest.
 *
 * @param body the statements inside, given the context there and the element of the innermost set
 */
export function loop(
  compiler: Compiler,
  assembly: Assembly,
  sets: readonly BoundSet[],
  context: Context,
  body: (context: Context, element: string) => Lines,
): Lines {
  // As in TLC, every set has to be enumerable, even if another one is empty.
  const outermost = sets.at(-1)?.set;
  const inner = new Set(sets.map(({ set }) => set).filter((set) => set !== outermost));
  const checks = [...inner].map((set) => `${callText(compiler, cursor, set)};`);
  return [checks, nestedLoops(compiler, assembly, sets, context, body)];
}

function nestedLoops(
  compiler: Compiler,
  assembly: Assembly,
  sets: readonly BoundSet[],
  context: Context,
  body: (context: Context, element: string) => Lines,
): Lines {
  const last = sets.at(-1);
  if (last === undefined) return body(context, '');
  const iterator = assembly.fresh('each');
  const element = assembly.fresh(last.names[0]?.name ?? 'e');
  const bound = bindElement(compiler, assembly, last, element, context);
  return [
    `for (const ${iterator} = ${callText(compiler, cursor, last.set)};;) {`,
    `const ${element} = ${iterator}.next();`,
    `if (${element} === 0) break;`,
    bound.lines,
    sets.length === 1
      ? body(bound.context, element)
      : nestedLoops(compiler, assembly, sets.slice(0, -1), bound.context, body),
    '}',
  ];
}
