import { apply, except, hasKey } from '../../../checker/values/heap/index.js';
import type { Except, Update } from '../../syntax/tree.js';
import type { Span } from '../../text/source.js';
import { warnOfMissingKey } from '../../runtime/warnings.js';
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
  for (const update of node.updates)
    addUpdate(compiler, assembly, update, result, context, node.span);
  return assembly.handle(result, { isListed: code.isListed });
}

function addUpdate(
  compiler: Compiler,
  assembly: Assembly,
  { path, value }: Update,
  result: string,
  context: Context,
  span: Span,
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
  const place = compiler.program.import(span, 'place');
  const isUsed = code.locals.has(olds.at(-1) ?? '');
  assembly.lines.push(guarded(compiler, result, keys, olds, { lines: inner, isUsed, place }));
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

/** The innermost statements of an update, whether they use the old value, and where it stands. */
interface UpdateCode {
  readonly lines: Lines;
  readonly isUsed: boolean;
  readonly place: string;
}

/** Executes the update where the whole path exists; elsewhere it changes nothing. */
function guarded(
  compiler: Compiler,
  base: string,
  keys: readonly string[],
  olds: readonly string[],
  update: UpdateCode,
): Lines {
  const [key, ...otherKeys] = keys;
  const [old, ...otherOlds] = olds;
  if (key === undefined || old === undefined) return update.lines;
  const isUsed = otherKeys.length > 0 || update.isUsed;
  const warn = compiler.program.import(warnOfMissingKey, 'warnOfMissingKey');
  return [
    `if (${callText(compiler, hasKey, base, key)}) {`,
    isUsed ? `const ${old} = ${callText(compiler, apply, base, key)};` : [],
    guarded(compiler, old, otherKeys, otherOlds, update),
    `} else ${warn}(R, ${update.place}, ${base}, ${key});`,
  ];
}
