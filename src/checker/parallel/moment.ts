/**
 * When something happens in a level, as the search with one worker orders it: at which state, at
 * which of its steps, at which point of the step. Members of a team compare moments to find out what
 * that search would have met first.
 */
export interface Moment {
  /** The number of the state that is explored. */
  readonly from: number;
  /** How many of its steps were emitted before. */
  readonly step: number;
  readonly phase: number;
  /** Orders what one member notes in the same phase. */
  readonly turn: number;
}

/** The step is judged by the constraints, or leads to a state outside. */
export const BEFORE_STORING = 0;
/** The new state finds no room. */
export const STORING = 1;
/** The new state is judged. */
export const STORED = 2;
/** The step is judged, or the state after all of its steps. */
export const AFTER_STORING = 3;

/** Negative when the first moment is before the second one. */
export function compareMoments(first: Moment, second: Moment): number {
  return (
    first.from - second.from ||
    first.step - second.step ||
    first.phase - second.phase ||
    first.turn - second.turn
  );
}

/** The first of some moments; null for none. */
export function earliest(moments: readonly (Moment | null)[]): Moment | null {
  let first: Moment | null = null;
  for (const moment of moments) {
    if (moment !== null && (first === null || compareMoments(moment, first) < 0)) first = moment;
  }
  return first;
}

/** Whether a state that a step reaches is stored before, or when, the search stops. */
export function isStoredBy(from: number, step: number, stop: Moment | null): boolean {
  if (stop === null || from < stop.from) return true;
  if (from > stop.from || step > stop.step) return false;
  return step < stop.step || stop.phase > STORING;
}
