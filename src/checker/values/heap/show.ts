import type { Handle } from './handle.js';
import type { Heap } from './heap.js';
import * as kinds from './kinds.js';
import { Printer } from './printer.js';

/** How much of a value a message shows. */
const SHOWN = 200;

/** A value in a message: shortened, and never evaluated any further. */
export function show(heap: Heap, handle: Handle): string {
  const printer = new Printer(heap, (symbolic) => symbolic, SHOWN);
  printer.print(handle);
  const { text } = printer;
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
}

/** A value with its kind: `the integer 1`. */
export function describe(heap: Heap, handle: Handle): string {
  return `the ${noun(kinds.kindOf(heap, handle))} ${show(heap, handle)}`;
}

function noun(kind: number): string {
  return nouns[kind] ?? 'set';
}

const nouns: Readonly<Record<number, string>> = {
  [kinds.BOOLEAN]: 'boolean',
  [kinds.INTEGER]: 'integer',
  [kinds.STRING]: 'string',
  [kinds.MODEL_VALUE]: 'model value',
  [kinds.TUPLE]: 'tuple',
  [kinds.RECORD]: 'record',
  [kinds.FUNCTION]: 'function',
  [kinds.LAZY_FUNCTION]: 'function',
};
