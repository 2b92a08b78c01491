import { exceptAt, MISSING, placeOf, valueIn } from '../../../checker/values/heap/index.js';
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
  const code = compiler.value(node.function, context);
  return exceptOf(compiler, code, node.updates, context, node.span);
}

/** As `exceptExpression`, for a function that has been compiled. */
export function exceptOf(
  compiler: Compiler,
  code: Code,
  updates: readonly Update[],
  context: Context,
  span: Span,
): Code {
  const assembly = new Assembly(compiler.program);
  const result = assembly.fresh('updated');
  const start = assembly.add(code);
  assembly.lines.push(`let ${result} = ${start};`);
  for (const update of updates) addUpdate(compiler, assembly, update, result, context, span);
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
  const steps = keys.map((key): Step => {
    return { key, place: assembly.fresh('at'), old: assembly.fresh('old') };
  });
  const last = steps.at(-1)?.old ?? '';
  const inner: Lines = [];
  const code = compiler.value(value, { ...context, at: localCode(last) });
  const updated = assembly.name(code, 'value', inner);
  inner.push(`${result} = ${updatedText(compiler, result, steps, updated)};`);
  const where = compiler.program.import(span, 'place');
  const isUsed = code.locals.has(last);
  assembly.lines.push(guarded(compiler, result, steps, { lines: inner, isUsed, where }));
}

/** JavaScript names of a key of a path, of its place in the function, and of the value there. */
interface Step {
  readonly key: string;
  readonly place: string;
  readonly old: string;
}

/** `exceptAt(f, place1, key1, exceptAt(old1, place2, key2, value))` */
function updatedText(
  compiler: Compiler,
  base: string,
  [step, ...others]: readonly Step[],
  value: string,
): string {
  if (step === undefined) return value;
  const inner = updatedText(compiler, step.old, others, value);
  return callText(compiler, exceptAt, base, step.place, step.key, inner);
}

/** The innermost statements of an update, whether they use the old value, and where it stands. */
interface UpdateCode {
  readonly lines: Lines;
  readonly isUsed: boolean;
  readonly where: string;
}

/** Executes the update where the whole path exists; elsewhere it changes nothing. */
function guarded(
  compiler: Compiler,
  base: string,
  [step, ...others]: readonly Step[],
  update: UpdateCode,
): Lines {
  if (step === undefined) return update.lines;
  const { key, place, old } = step;
  const isUsed = others.length > 0 || update.isUsed;
  const warn = compiler.program.import(warnOfMissingKey, 'warnOfMissingKey');
  return [
    `const ${place} = ${callText(compiler, placeOf, base, key)};`,
    `if (${place} !== ${MISSING}) {`,
    isUsed ? `const ${old} = ${callText(compiler, valueIn, base, place, key)};` : [],
    guarded(compiler, old, others, update),
    `} else ${warn}(R, ${update.where}, ${base}, ${key});`,
  ];
}
