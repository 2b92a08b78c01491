import { maskOf } from '../../packing/bits.js';
import { Assembly, asHandle } from '../assembly.js';
import { flattenLines, type Code, type Fragment, type Fragments } from '../code.js';
import type { Compiler } from '../compiler.js';
import { bitsText } from './bits-text.js';

/** Bits of the number of an entry: a table takes at most 4 KiB, and a part has few of them. */
const MOST_BITS = 10;

/** Text of generated code that calls the runtime, or a method of a shape: a heap comes first. */
const CALL = /\(H[,)]|\.\w+\(/;

/**
 * The same value from a table of those it has had: of code in a part that few bits of packed rows
 * decide, and that does more than look at them.
 */
export function tabulated(compiler: Compiler, code: Code): Code {
  if (!isForTable(compiler, code)) return code;
  const { program } = compiler;
  const assembly = new Assembly(program);
  assembly.include(code);
  let shift = 0;
  const parts = [...code.fragments.values()].map((fragment): string => {
    const bits = fragmentText(assembly, fragment);
    const part = shift === 0 ? bits : `${bits} << ${shift}`;
    shift += fragment.size;
    return part;
  });
  const entry = assembly.fresh('entry');
  assembly.lines.push(`const ${entry} = ${parts.join(' | ')};`);
  const text = program.tableOfPart(shift, [code.lines], asHandle(code), entry);
  if (code.isCondition) return assembly.condition(`(${text} === 4)`);
  return assembly.handle(text, { isListed: code.isListed });
}

function isForTable(
  { program, packed, inputs }: Compiler,
  code: Code,
): code is Code & { readonly fragments: Fragments } {
  const { fragments, locals } = code;
  if (packed === undefined || inputs.isTraced || !inputs.hasCaches || !program.isInPart)
    return false;
  if (fragments === undefined || fragments.size === 0) return false;
  let size = 0;
  for (const fragment of fragments.values()) size += fragment.size;
  if (size > MOST_BITS || ![...locals].every((name) => program.isAroundPart(name))) return false;
  return CALL.test(textOf(code));
}

function textOf({ lines, text }: Code): string {
  return [...flattenLines(lines), text].join('\n');
}

function isNumber(address: string): boolean {
  return /^\d+$/.test(address);
}

function fragmentText(assembly: Assembly, { row, address, size }: Fragment): string {
  if (isNumber(address)) return bitsText(row, maskOf(size), address, Number(address));
  const at = assembly.fresh('at');
  assembly.lines.push(`const ${at} = ${address};`);
  return bitsText(row, maskOf(size), at);
}
