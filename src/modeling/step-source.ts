import type { EmitStep } from '../checker/learned/change-lists.js';
import type { Row, StepDescription } from '../checker/model.js';
import { show } from './draft/escape.js';

/** Something that takes steps: an action with its parameters fixed, or an instance of a process. */
export interface StepSource {
  /** Emits every step from `row`, which is loaded into the workbench before and after. */
  run(row: Row, emit: EmitStep): void;
  /** Tells the step that was tried last, which leads from `row`, now loaded, to `next`. */
  describe(row: Row, next: Row): StepDescription;
  /** Tells the step that was tried last, when it failed; the state before it is loaded. */
  identify(): StepDescription;
}

/** A guard or property has to answer true or false: anything else is a slip of its author. */
export function truth(answer: unknown, what: string): boolean {
  if (typeof answer === 'boolean') return answer;
  throw new TypeError(`${what} has to be true or false, not ${show(answer)}`);
}

/** An asynchronous effect would change the state after its step. */
export function refuseAsync(result: unknown): void {
  if (typeof result === 'object' && result !== null && 'then' in result) {
    throw new TypeError('an effect cannot be asynchronous');
  }
}
