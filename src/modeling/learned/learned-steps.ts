import type { Row } from '../../checker/model.js';
import type { Allowance } from './allowance.js';
import { Change } from './change.js';
import { UNKNOWN } from './decision-tree.js';
import type { Footprint } from './footprint.js';
import { LearnedRun } from './learned-run.js';
import type { EmitStep, StepSource } from '../step-source.js';

/** The steps of a source: what it has done before is repeated where a row gives no reason for another. */
export class LearnedSteps {
  private readonly learned: LearnedRun;
  private readonly lists: (readonly Change[])[] = [];
  private readonly listIds = new Map<string, number>();

  /** @param footprint what the source leaves */
  constructor(
    private readonly source: Pick<StepSource, 'run'>,
    private readonly footprint: Footprint,
    private readonly allowance: Allowance,
  ) {
    this.learned = new LearnedRun(footprint, allowance);
  }

  /**
   * Emits every step from a row, if they are known or can be learned: else none.
   *
   * @param next the words that the source changes: those of the row, as they are again after each step
   * @returns whether they were
   */
  emit(row: Row, next: Row, emit: EmitStep): boolean {
    const known = this.learned.find(row);
    const list = known === UNKNOWN ? this.learn(row, next) : this.lists[known]!;
    if (list === null) return false;
    for (let index = 0; index < list.length; index++) {
      const change = list[index]!;
      change.apply(next);
      emit(change.action, next);
      change.revert(next, row);
    }
    return true;
  }

  /** Takes the steps, and learns them, before any is emitted; null where they fail. */
  private learn(row: Row, next: Row): readonly Change[] | null {
    const { learned, footprint } = this;
    if (!learned.learns) return null;
    const changes: Change[] = [];
    try {
      learned.learn(row, () => {
        this.source.run(row, (action, reached) => {
          changes.push(Change.of(action, reached, footprint.written));
        });
        return this.idOf(changes);
      });
    } catch {
      // Whoever takes them for good finds out how far they come.
      next.set(row);
      return null;
    }
    return changes;
  }

  /**
   * Equal lists have one id: there are far fewer of them than rows to which they belong.
   * `UNKNOWN` where there is no memory for another one.
   */
  private idOf(changes: readonly Change[]): number {
    const text = changes.map((change) => change.text).join(';');
    const known = this.listIds.get(text);
    if (known !== undefined) return known;
    // A list takes about as many words as its text has letters.
    if (!this.allowance.take(text.length)) return UNKNOWN;
    const id = this.lists.push(changes) - 1;
    this.listIds.set(text, id);
    return id;
  }
}
