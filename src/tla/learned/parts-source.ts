import type { EmitStep } from '../../checker/learned/change-lists.js';
import type { Footprint } from '../../checker/learned/footprint.js';
import type { StepSource } from '../../checker/learned/learned-steps.js';
import type { Row } from '../../checker/model.js';
import type { Heap } from '../../checker/values/heap/index.js';
import type { LinkedSteps } from '../model/model-program.js';
import type { NotedState } from './noted-state.js';
import type { NotedStep } from './noted-step.js';
import type { Part } from './programs.js';

/** What the sources of a program have in common. */
export interface Workplace {
  readonly linked: LinkedSteps;
  readonly heap: Heap;
  readonly footprint: Footprint;
  readonly state: NotedState;
  readonly step: NotedStep;
  /** The packed row that steps write: that of the state before and after each. */
  readonly next: Row;
}

/** The steps of some parts of the next-state relation over packed rows, with their footprint. */
export class PartsSource implements StepSource {
  private readonly written: Row;
  private action = 0;

  constructor(
    private readonly parts: readonly Part[],
    private readonly at: Workplace,
  ) {
    this.written = new Int32Array(at.next.length);
  }

  run(row: Row, emit: EmitStep): void {
    const { linked, heap, state, step } = this.at;
    const { lazies } = heap;
    const mark = lazies.size;
    state.load(row);
    step.clear();
    linked.onEmit(() => this.emit(row, emit));
    linked.enter(state.variables, step.variables, false, step.kept);
    try {
      for (const { action, run } of this.parts) {
        this.action = action;
        run();
      }
    } catch (error) {
      heap.resetStack();
      throw error;
    } finally {
      lazies.release(mark);
    }
  }

  private emit(row: Row, emit: EmitStep): void {
    const { footprint, step, next } = this.at;
    const { written } = this;
    written.fill(0);
    // What is written may be read from the row meanwhile: it counts as written afterwards.
    step.write(next, written);
    footprint.written.set(written);
    emit(this.action, next);
    footprint.startRun();
    next.set(row);
  }
}
