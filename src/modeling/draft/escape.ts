/**
 * A spec tried to leave the shape that it declared: a value outside its range, an index beyond an
 * array, a list over its capacity. The model turns it into a diagnostic with the action and state.
 */
export class ShapeEscape extends Error {
  constructor(
    /** The place in the state, e.g. `vmas[1].mm`. */
    readonly path: string,
    /** What happened there, as the rest of a sentence that begins with the path. */
    readonly problem: string,
  ) {
    super(`${path} ${problem}`);
    this.name = 'ShapeEscape';
  }
}

/** Ends an assignment of a value that its shape does not have. */
export function escapeWith(path: string, value: unknown, accepts: string): never {
  throw new ShapeEscape(path, `cannot be ${show(value)}: it is declared as ${accepts}`);
}

/** A value that should not be there, for a message. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Promise) return 'a promise';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
