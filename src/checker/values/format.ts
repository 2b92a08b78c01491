import { flatten, layoutValue } from './layout.js';
import type { Group, Item } from './layout.js';
import { tlaNotation } from './notation.js';
import type { Notation } from './notation.js';
import type { Value } from './value.js';

const indentation = '  ';

/** A value on one line, in TLA+ notation unless told otherwise. */
export function formatValue(value: Value, notation: Notation = tlaNotation): string {
  return flatten(layoutValue(value, notation));
}

export interface WrapOptions {
  /** Columns for a line. Only an atom that is wider by itself, with its field name, exceeds it. */
  readonly width: number;
  /** Text before the value on its first line, e.g. `name = `. Counts as columns. */
  readonly prefix?: string;
  readonly notation?: Notation;
}

/**
 * A value with what stands before it, on as few lines as the width allows. A container that does
 * not fit on its line is opened: its items are indented below, one a line, or as many atoms as fit
 * on each; the closing bracket stands on a line of its own.
 */
export function wrapValue(value: Value, options: WrapOptions): string[] {
  const { width, prefix = '', notation = tlaNotation } = options;
  return wrapItem({ label: prefix, body: layoutValue(value, notation) }, '', width);
}

/** @param tail what follows the item on its last line: a separator or nothing */
function wrapItem(item: Item, tail: string, width: number): string[] {
  const line = item.label + flatten(item.body) + tail;
  if (line.length <= width || typeof item.body === 'string') return [line];
  const { open, close } = item.body.brackets;
  const inner = wrapItems(item.body, width - indentation.length);
  return [item.label + open, ...inner.map((text) => indentation + text), close + tail];
}

function wrapItems(group: Group, width: number): string[] {
  const separator = group.brackets.separator.trimEnd();
  const last = group.items.length - 1;
  const wrapped = group.items.map((item, index) =>
    wrapItem(item, index === last ? '' : separator, width),
  );
  return group.items.every(isPlain) ? fillLines(wrapped.flat(), width) : wrapped.flat();
}

function isPlain(item: Item): boolean {
  return item.label === '' && typeof item.body === 'string';
}

/** Joins short texts into lines of at most `width` columns. */
function fillLines(texts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const joined = `${lines.at(-1)} ${text}`;
    if (lines.length > 0 && joined.length <= width) lines[lines.length - 1] = joined;
    else lines.push(text);
  }
  return lines;
}
