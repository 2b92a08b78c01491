import { apply, except, hasKey } from '../../../checker/values/heap/index.js';
import type { Except, Update } from '../../syntax/tree.js';
import { Assembly } from '../assembly.js';
import type { Code, Lines } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import { localCode } from './binders.js';
import { argumentText } from './functions.js';
import { callText } from './operands.js';

/** `[f EXCEPT ![a].b = e, ...]`: one update after the other, each on what the one before made. */
export function exceptExpression(compiler: Compiler, node: Except, context: Context): Code {
  const assembly = new Assembly(compiler.program);
  const code = compiler.value(node.function, context);
  const result = assembly.fresh('updated');
  const start = assembly.add(code);
  assembly.lines.push(`let ${result} = ${start};`);
  for (const update of node.updates) addUpdate(compiler, assembly, update, result, context);
  return assembly.handle(result, { isListed: code.isListed });
}

function addUpdate(
  compiler: Compiler,
  assembly: Assembly,
  { path, value }: Update,
  result: string,
  context: Context,
): void {
  const keys = path.map((step) => {
    if (step.kind === 'update-field') return String(compiler.heap.string(step.field.name));
    const key = assembly.fresh('key');
    const text = argumentText(compiler, assembly, step.arguments, context);
    assembly.lines.push(`const ${key} = ${text};`);
    return key;
  });
  const olds = keys.map(() => assembly.fresh('old'));
  const inner: Lines = [];
  const code = compiler.value(value, { ...context, at: localCode(olds.at(-1) ?? '') });
  const updated = assembly.name(code, 'value', inner);
  inner.push(`${result} = ${updatedText(compiler, result, keys, olds, updated)};`);
  assembly.lines.push(guarded(compiler, result, keys, olds, inner, code));
}

/** `except(f, k1, except(old1, k2, value))` */
function updatedText(
  compiler: Compiler,
  base: string,
  keys: readonly string[],
  olds: readonly string[],
  value: string,
): string {
  const [key, ...otherKeys] = keys;
  const [old, ...otherOlds] = olds;
  if (key === undefined || old === undefined) return value;
  const inner = updatedText(compiler, old, otherKeys, otherOlds, value);
  return callText(compiler, except, base, key, inner);
}

/** Executes the update where the whole path exists; elsewhere it changes nothing. */
function guarded(
  compiler: Compiler,
  base: string,
  keys: readonly string[],
  olds: readonly string[],
  update: Lines,
  code: Code,
): Lines {
  const [key, ...otherKeys] = keys;
  const [old, ...otherOlds] = olds;
  if (key === undefined || old === undefined) return update;
  const isUsed = otherKeys.length > 0 || code.locals.has(old);
  return [
    `if (${callText(compiler, hasKey, base, key)}) {`,
    isUsed ? `const ${old} = ${callText(compiler, apply, base, key)};` : [],
    guarded(compiler, old, otherKeys, otherOlds, update, code),
    '}',
  ];
}
