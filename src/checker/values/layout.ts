import { isModelValue, isRecord, isSequence, isSet } from './kind.js';
import type { FunctionValue } from './kind.js';
import type { Brackets, Notation } from './notation.js';
import { compareValues } from './order.js';
import type { Value } from './value.js';

/** A value as text that may still be broken into lines: an atom, or items between brackets. */
export type Layout = string | Group;

/** At least one item: an empty container is an atom. */
export interface Group {
  readonly brackets: Brackets;
  readonly items: readonly Item[];
}

/** `label` is what stands before the item: `field |-> `, `key :> ` or nothing. */
export interface Item {
  readonly label: string;
  readonly body: Layout;
}

/** Fields keep their declared order; the keys of other functions are sorted. */
export function layoutValue(value: Value, notation: Notation): Layout {
  if (value === null) return notation.none;
  if (typeof value === 'boolean') return notation.boolean(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return notation.string(value);
  if (isModelValue(value)) return value.name;
  if (isSequence(value)) return layoutItems([...value], notation.sequence, notation);
  if (isSet(value)) return layoutItems([...value], notation.set, notation);
  return isRecord(value) ? layoutRecord(value, notation) : layoutFunction(value, notation);
}

/** The layout on one line. */
export function flatten(layout: Layout): string {
  if (typeof layout === 'string') return layout;
  const { open, separator, close } = layout.brackets;
  const items = layout.items.map((item) => item.label + flatten(item.body));
  return open + items.join(separator) + close;
}

function layoutItems(values: readonly Value[], brackets: Brackets, notation: Notation): Layout {
  return group(
    brackets,
    values.map((value) => ({ label: '', body: layoutValue(value, notation) })),
  );
}

function layoutRecord(value: FunctionValue, notation: Notation): Layout {
  const items = [...value].map(([field, body]) => ({
    label: `${field as string}${notation.record.arrow}`,
    body: layoutValue(body, notation),
  }));
  return group(notation.record, items);
}

function layoutFunction(value: FunctionValue, notation: Notation): Layout {
  const sorted = [...value].toSorted(([left], [right]) => compareValues(left, right));
  const items = sorted.map(([key, body]) => ({
    label: flatten(layoutValue(key, notation)) + notation.function.arrow,
    body: layoutValue(body, notation),
  }));
  return group(notation.function, items);
}

function group(brackets: Brackets, items: readonly Item[]): Layout {
  return items.length === 0 ? brackets.empty : { brackets, items };
}
