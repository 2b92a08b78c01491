import type { Row } from '../../checker/model.js';
import type { Heap } from '../../checker/values/heap/index.js';
import type { LinkedSteps } from './model-program.js';

/** Where there is no state. */
export const NO_ROW: Row = new Int32Array(0);

/**
 * What the program of a model looks at: the state whose successors are made and, in between, others
 * for a moment.
 */
export class Focus {
  /** The state whose successors are made. */
  state = NO_ROW;
  /** The one that is being made. */
  readonly next: Int32Array;
  private epoch = 0;

  constructor(
    private readonly linked: Pick<LinkedSteps, 'enter' | 'resume'>,
    private readonly heap: Heap,
    width: number,
  ) {
    this.next = new Int32Array(width);
  }

  /** From now on states are made out of this one. */
  startFrom(row: Row): void {
    this.state = row;
    this.epoch = this.linked.enter(row, this.next, false);
  }

  /** Looks at a state, or at a step, until `leave` gets what this returns. */
  enter(row: Row, next: Row): number {
    const mark = this.heap.lazies.size;
    this.linked.enter(row, next, true);
    return mark;
  }

  /** Looks again at the state whose successors are made. Values that stayed lazy are given up. */
  leave(mark: number): void {
    this.linked.resume(this.state, this.next, this.epoch);
    this.heap.lazies.release(mark);
  }
}
