import type { Row } from '../model.js';
import { Change } from './change.js';
import { UNKNOWN } from './decision-tree.js';
import type { Footprint } from './footprint.js';
import { LearnedRun } from './learned-run.js';

export type EmitStep = (action: number, next: Row) => void;

/** Takes all steps from a row that come from one source, and leaves a footprint. */
export type TakeSteps = (row: Row, emit: EmitStep) => void;

/** The steps of a source: what it has done before is repeated where a row gives no reason for another. */
export class LearnedSteps {
  private readonly learned: LearnedRun;
  private readonly lists: (readonly Change[])[] = [];
  private readonly listIds = new Map<string, number>();

  /**
   * @param footprint what `take` leaves
   * @param take called where steps are not known
   * @param learns whether any are learned at all
   */
  constructor(
    private readonly footprint: Footprint,
    private readonly take: TakeSteps,
    learns: boolean,
  ) {
    this.learned = new LearnedRun(footprint, learns);
  }

  /** Whether further steps are learned. */
  get learns(): boolean {
    return this.learned.learns;
  }

  /**
   * Emits every step from a row, if they are known.
   *
   * @param next has the words of the row, and has them again after each step
   * @returns whether they are known
   */
  repeat(row: Row, next: Row, emit: EmitStep): boolean {
    const known = this.learned.find(row);
    if (known === UNKNOWN) return false;
    const changes = this.lists[known]!;
    for (let index = 0; index < changes.length; index++) {
      const change = changes[index]!;
      change.apply(next);
      emit(change.action, next);
      change.revert(next, row);
    }
    return true;
  }

  /** Takes every step from a row, and learns them. */
  run(row: Row, emit: EmitStep): void {
    const { learned, footprint } = this;
    if (!learned.learns) {
      this.take(row, emit);
      return;
    }
    learned.run(row, () => {
      const changes: Change[] = [];
      this.take(row, (action, next) => {
        changes.push(Change.of(action, next, footprint.written));
        emit(action, next);
      });
      return this.idOf(changes);
    });
  }

  /** Equal lists have one id: there are far fewer of them than rows to which they belong. */
  private idOf(changes: readonly Change[]): number {
    const text = changes.map((change) => change.text).join(';');
    let id = this.listIds.get(text);
    if (id === undefined) {
      id = this.lists.push(changes) - 1;
      this.listIds.set(text, id);
    }
    return id;
  }
}
