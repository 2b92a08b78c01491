import {
  functionSet,
  itemAt,
  lengthOf,
  product,
  recordSet,
  recordShape,
  setFrom,
} from '../../../checker/values/heap/index.js';
import { filterElements } from '../../runtime/lazy.js';
import type {
  FunctionSet,
  Product,
  RecordSet,
  SetEnumeration,
  SetFilter,
  SetMap,
} from '../../syntax/tree.js';
import { Assembly } from '../assembly.js';
import type { Code, Lines } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import { addBounds, bindElement, loop } from './binders.js';
import { callText, literal, operandTexts } from './operands.js';

export function setEnumeration(compiler: Compiler, node: SetEnumeration, context: Context): Code {
  if (node.elements.length === 0) {
    return { ...literal(compiler.heap.emptySet), isListed: true };
  }
  const assembly = new Assembly(compiler.program);
  const texts = operandTexts(compiler, assembly, node.elements, context);
  const result = collect(
    compiler,
    assembly,
    texts.map((text) => `H.push(${text});`),
    setFrom,
  );
  return assembly.handle(result, { isListed: true });
}

/**
 * Statements that push handles, and then what is made of all that they pushed.
 *
 * @returns the name of the result
 */
export function collect(
  compiler: Compiler,
  assembly: Assembly,
  pushes: Lines,
  make: (...operands: never[]) => unknown,
  ...operands: readonly string[]
): string {
  const mark = assembly.fresh('mark');
  const result = assembly.fresh('made');
  assembly.lines.push(
    `const ${mark} = H.mark();`,
    pushes,
    `const ${result} = ${callText(compiler, make, ...operands, mark)};`,
  );
  return result;
}

export function setMap(compiler: Compiler, node: SetMap, context: Context): Code {
  const assembly = new Assembly(compiler.program);
  const sets = addBounds(compiler, assembly, node.bounds, context);
  const pushes = loop(compiler, assembly, sets, context, (inner) => {
    const lines: Lines = [];
    const element = assembly.name(compiler.value(node.element, inner), 'element', lines);
    return [lines, `H.push(${element});`];
  });
  return assembly.handle(collect(compiler, assembly, pushes, setFrom), { isListed: true });
}

/** Filters the elements at once if they are listed; otherwise the set remains a predicate. */
export function setFilter(compiler: Compiler, node: SetFilter, context: Context): Code {
  const assembly = new Assembly(compiler.program);
  const domain = compiler.value(node.bound.set, context);
  const set = assembly.name(domain, 'set');
  const { names, isTuple } = node.bound;
  if (domain.isListed) {
    const pushes = loop(
      compiler,
      assembly,
      [{ names, isTuple, set }],
      context,
      (inner, element) => {
        const block = assembly.block(compiler.condition(node.predicate, inner));
        return [block.lines, `if (${block.text}) H.push(${element});`];
      },
    );
    return assembly.handle(collect(compiler, assembly, pushes, setFrom), { isListed: true });
  }
  const element = assembly.fresh('element');
  const bound = bindElement(compiler, assembly, { names, isTuple }, element, context);
  const block = assembly.block(compiler.condition(node.predicate, bound.context));
  const test = assembly.fresh('test');
  assembly.lines.push(
    `const ${test} = (${element}) => {`,
    bound.lines,
    block.lines,
    `return ${block.text};`,
    '};',
  );
  return assembly.handle(callText(compiler, filterElements, set, test));
}

export function functionSetExpression(
  compiler: Compiler,
  node: FunctionSet,
  context: Context,
): Code {
  const assembly = new Assembly(compiler.program);
  const texts = operandTexts(compiler, assembly, [node.domain, node.range], context);
  return assembly.handle(callText(compiler, functionSet, ...texts));
}

export function productExpression(compiler: Compiler, node: Product, context: Context): Code {
  const assembly = new Assembly(compiler.program);
  const texts = operandTexts(compiler, assembly, node.factors, context);
  return assembly.handle(
    collect(
      compiler,
      assembly,
      texts.map((text) => `H.push(${text});`),
      product,
    ),
  );
}

export function recordSetExpression(compiler: Compiler, node: RecordSet, context: Context): Code {
  const assembly = new Assembly(compiler.program);
  const { shape, pushes } = fieldPushes(compiler, assembly, node, context);
  return assembly.handle(collect(compiler, assembly, pushes, recordSet, shape));
}

/** The fields of a record or a set of records: their shape, and their values in its order. */
export function fieldPushes(
  compiler: Compiler,
  assembly: Assembly,
  node: Pick<RecordSet, 'fields'>,
  context: Context,
): { readonly shape: string; readonly pushes: Lines } {
  const { heap } = compiler;
  const values = node.fields.map(({ value }) => value);
  const texts = operandTexts(compiler, assembly, values, context);
  const shape = recordShape(
    heap,
    node.fields.map(({ name }) => name.name),
  );
  const byName = new Map(node.fields.map(({ name }, index) => [name.name, texts[index]]));
  const pushes = fieldNames(compiler, shape).map((name) => `H.push(${byName.get(name)});`);
  return { shape: String(shape), pushes };
}

/** The names of a shape's fields, in its order. */
function fieldNames({ heap }: Compiler, shape: number): string[] {
  const names: string[] = [];
  for (let index = 0; index < lengthOf(heap, shape); index++) {
    names.push(heap.textOf(itemAt(heap, shape, index)));
  }
  return names;
}
