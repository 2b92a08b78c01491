import type { Row } from '../../checker/model.js';
import type { Handle } from '../../checker/values/heap/index.js';
import type { Runtime } from '../natives/runtime.js';
import type { LinkedModel } from './model-program.js';

/** A part of the next-state relation, as its program registers it. */
export interface RegisteredPart {
  /** Which of the infos of the program describes it. */
  readonly info: number;
  readonly run: () => void;
  readonly values: readonly Handle[];
}

/** Finds out which part of the next-state relation makes a step. */
export class StepFinder {
  readonly #next: Int32Array;

  /** @param reseed lets random numbers depend on a state alone */
  constructor(
    private readonly linked: LinkedModel,
    width: number,
    private readonly runtime: Runtime,
    private readonly reseed: (row: Row) => void,
  ) {
    this.#next = new Int32Array(width);
  }

  /** The first of the parts that leads from one state to the other. The program is at no state then. */
  find<Part extends RegisteredPart>(parts: readonly Part[], row: Row, next: Row): Part | undefined {
    this.reseed(row);
    this.linked.enter(row, this.#next, false);
    return this.runtime.repeat(() =>
      parts.find((part) => {
        let isFound = false;
        this.linked.onEmit((reached) => {
          isFound ||= next.every((value, at) => value === reached[at]);
        });
        part.run();
        return isFound;
      }),
    );
  }
}
