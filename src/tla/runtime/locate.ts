/** An expression that was being evaluated when an evaluation failed, with values at that place. */
export interface Frame {
  readonly site: number;
  readonly values: readonly number[];
}

const FRAMES = new WeakMap<object, Frame[]>();

/** Notes where an error passed through; the innermost place comes first. */
export function locate(error: unknown, site: number, values: readonly number[]): unknown {
  if (typeof error !== 'object' || error === null) return error;
  const frames = FRAMES.get(error) ?? [];
  FRAMES.set(error, frames);
  // The tail of an endless recursion is of no use, and would take all memory.
  if (frames.length < 1000) frames.push({ site, values });
  return error;
}

/** The places through which an error passed, the innermost first. */
export function framesOf(error: unknown): readonly Frame[] {
  return (typeof error === 'object' && error !== null && FRAMES.get(error)) || [];
}
