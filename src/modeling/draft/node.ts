/** The content of a node as plain data that no longer follows the state. */
export const PLAIN = Symbol('plain');

/** Replaces the content of a draft node by plain data. */
export const PUT = Symbol('put');

/** A compound value in place. Symbols keep what authors do not see apart from their fields. */
export interface Node {
  [PLAIN](): unknown;
}

export interface DraftNode extends Node {
  [PUT](plain: unknown): void;
}

/**
 * Plain data for data that may hold nodes. Nodes follow the state, so a value that is made of them
 * would change while it is assigned: `list.assign([list.get(1), list.get(0)])`.
 */
export function detach(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (PLAIN in value) return (value as Node)[PLAIN]();
  if (isIterable(value)) return Array.from(value, detach);
  return isFlat(value) ? value : detachFields(value);
}

function isFlat(value: object): boolean {
  for (const name in value) {
    const part = (value as Fields)[name];
    if (typeof part === 'object' && part !== null) return false;
  }
  return true;
}

function detachFields(value: object): Fields {
  const fields: Record<string, unknown> = {};
  for (const name of Object.keys(value)) fields[name] = detach((value as Fields)[name]);
  return fields;
}

type Fields = Readonly<Record<string, unknown>>;

export function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
