import type { Allowance } from '../../checker/learned/allowance.js';
import { UNKNOWN } from '../../checker/learned/decision-tree.js';
import type { Footprint } from '../../checker/learned/footprint.js';
import { LearnedRun } from '../../checker/learned/learned-run.js';
import type { Row } from '../../checker/model.js';
import type { Heap } from '../../checker/values/heap/index.js';
import { RoomWanted } from '../../checker/rows-outgrown.js';
import { NO_ROW } from '../model/focus.js';
import type { LinkedSteps } from '../model/model-program.js';
import type { NotedState } from './noted-state.js';

/** What conditions are asked of: states that lie one behind the other in the same words. */
export interface Scene {
  readonly heap: Heap;
  readonly linked: LinkedSteps;
  readonly footprint: Footprint;
  /** One state, or those before and after a step. */
  readonly states: readonly NotedState[];
}

/** A condition over packed rows, whose answers are learned. */
export class LearnedCondition {
  private readonly learned: LearnedRun;
  private readonly answer = (): number => (this.condition() ? 1 : 0);

  constructor(
    private readonly condition: () => boolean,
    private readonly scene: Scene,
    allowance: Allowance,
  ) {
    this.learned = new LearnedRun(scene.footprint, allowance);
  }

  /** 1 where it holds, 0 where not; `UNKNOWN` where that cannot be learned, or fails. */
  ask(row: Row): number {
    const known = this.learned.find(row);
    return known === UNKNOWN && this.learned.learns ? this.learn(row) : known;
  }

  private learn(row: Row): number {
    const { heap, linked, states } = this.scene;
    const mark = heap.lazies.size;
    for (const state of states) state.load(row);
    linked.enter(states[0]!.variables, states[1]?.variables ?? NO_ROW, true);
    try {
      return this.learned.learn(row, this.answer);
    } catch (error) {
      heap.resetStack();
      if (error instanceof RoomWanted) throw error;
      // Whoever evaluates it for good finds out why.
      return UNKNOWN;
    } finally {
      heap.lazies.release(mark);
    }
  }
}

/**
 * Reports the index of each condition that is false of a row.
 *
 * @param directly does that for all conditions, where one is not known
 */
export function judge(
  conditions: readonly LearnedCondition[],
  row: Row,
  report: (index: number) => void,
  directly: (report: (index: number) => void) => void,
): void {
  for (let index = 0; index < conditions.length; index++) {
    const answer = conditions[index]!.ask(row);
    if (answer === UNKNOWN) {
      directly((violated) => {
        if (violated >= index) report(violated);
      });
      return;
    }
    if (answer === 0) report(index);
  }
}

/**
 * Whether all conditions are true of a row.
 *
 * @param directly tells it where one is not known
 */
export function hold(
  conditions: readonly LearnedCondition[],
  row: Row,
  directly: () => boolean,
): boolean {
  for (let index = 0; index < conditions.length; index++) {
    const answer = conditions[index]!.ask(row);
    if (answer !== 1) return answer === UNKNOWN && directly();
  }
  return true;
}
