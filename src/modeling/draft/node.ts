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
  const parts = Object.entries(value);
  if (parts.every(([, part]) => typeof part !== 'object')) return value;
  return Object.fromEntries(parts.map(([name, part]) => [name, detach(part)]));
}

export function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
