import type { Row } from '../model.js';
import { RoomWanted } from '../rows-outgrown.js';
import type { Allowance } from './allowance.js';
import { changeOf, type ChangeLists, type EmitStep } from './change-lists.js';
import { UNKNOWN } from './decision-tree.js';
import type { Footprint } from './footprint.js';
import { LearnedRun } from './learned-run.js';

/** Something that takes steps. */
export interface StepSource {
  /** Emits every step from a row. */
  run(row: Row, emit: EmitStep): void;
}

/** The steps of a source: what it has done before is repeated where a row gives no reason for another. */
export class LearnedSteps {
  private readonly learned: LearnedRun;

  /**
   * @param footprint what the source leaves
   * @param lists takes what it does
   */
  constructor(
    private readonly source: StepSource,
    private readonly footprint: Footprint,
    private readonly lists: ChangeLists,
    allowance: Allowance,
  ) {
    this.learned = new LearnedRun(footprint, allowance);
  }

  /** How many runs it took to learn what is known. */
  get runs(): number {
    return this.learned.runs;
  }

  /** Whether more is learned. */
  get learns(): boolean {
    return this.learned.learns && !this.lists.isFull;
  }

  /** A number that rows share which are alike in all bits that decide the steps. */
  leafOf(row: Row): number {
    return this.learned.leafOf(row);
  }

  /**
   * Emits every step from a row, if they are known or can be learned: else none.
   *
   * @param next the words that the source changes: those of the row, as they are again after each step
   * @returns whether they were
   */
  emit(row: Row, next: Row, emit: EmitStep): boolean {
    const known = this.learned.find(row);
    const list = known === UNKNOWN ? this.learn(row, next) : known;
    if (list === UNKNOWN) return false;
    this.lists.emit(list, row, next, emit);
    return true;
  }

  /** Takes the steps, and learns them, before any is emitted; `UNKNOWN` where they fail. */
  private learn(row: Row, next: Row): number {
    const { learned, footprint, lists } = this;
    if (!this.learns) return UNKNOWN;
    const changes: number[][] = [];
    try {
      return learned.learn(row, () => {
        this.source.run(row, (action, reached) => {
          changes.push(changeOf(action, reached, footprint.written));
        });
        return lists.numberOf(changes);
      });
    } catch (error) {
      if (error instanceof RoomWanted) throw error;
      // Whoever takes them for good finds out how far they come.
      next.set(row);
      return UNKNOWN;
    }
  }
}
