import { enlarged } from './enlarged.js';

const FIRST_STATES = 1 << 10;

/**
 * The states that a member finds in a level, in the order in which it hears of them, each with the
 * first step that is known to reach it: the state that takes the step, how many steps of that state
 * are before it, its action.
 */
export class NewStates {
  from = new Int32Array(FIRST_STATES);
  step = new Int32Array(FIRST_STATES);
  action = new Int32Array(FIRST_STATES);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(from: number, step: number, action: number): void {
    if (this.count === this.from.length) this.grow();
    this.set(this.count++, from, step, action);
  }

  /** Notes another step that reaches a state. @returns whether it is before all that were noted */
  meet(state: number, from: number, step: number, action: number): boolean {
    const known = this.from[state]!;
    if (from > known || (from === known && step >= this.step[state]!)) return false;
    this.set(state, from, step, action);
    return true;
  }

  /**
   * The states in the order of the steps that reach them.
   *
   * @param first the first state of the level that is explored
   * @param size of that level
   */
  inOrder(first: number, size: number): Int32Array {
    const { count, from, step } = this;
    const starts = new Int32Array(size + 1);
    for (let state = 0; state < count; state++) starts[from[state]! - first + 1]!++;
    for (let at = 1; at <= size; at++) starts[at]! += starts[at - 1]!;
    const ends = starts.slice();
    const ordered = new Int32Array(count);
    for (let state = 0; state < count; state++) {
      const bucket = from[state]! - first;
      let at = ends[bucket]!++;
      // The few that are reached from the same state, by insertion.
      for (; at > starts[bucket]! && step[ordered[at - 1]!]! > step[state]!; at--) {
        ordered[at] = ordered[at - 1]!;
      }
      ordered[at] = state;
    }
    return ordered;
  }

  private set(state: number, from: number, step: number, action: number): void {
    this.from[state] = from;
    this.step[state] = step;
    this.action[state] = action;
  }

  private grow(): void {
    const { count } = this;
    this.from = enlarged(this.from, count, count + 1);
    this.step = enlarged(this.step, count, count + 1);
    this.action = enlarged(this.action, count, count + 1);
  }
}
