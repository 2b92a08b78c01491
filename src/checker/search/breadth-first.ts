import type { StateSet, Explorer } from './explorer.js';
import type { Outcome } from './outcome.js';

/** States to explore between two looks at the clock, which costs as much as a small step. */
const CLOCK_INTERVAL = 32;

/**
 * Explores states in the order in which they were found, level by level, so that the first path to
 * a state is a shortest one. States are numbered in that order: the frontier is the range of ids
 * that are not explored yet, and needs no memory of its own.
 */
export class BreadthFirst {
  /** States on each level that has been found whole. */
  readonly levelSizes: number[] = [];
  /** The id to explore next. */
  private nextId = 0;
  /** The depth of that state: 1 for an initial one. */
  private level = 1;
  /** The first id of the level after. */
  private levelEnd = 0;

  /** @param depthBound the depth whose states are not explored; null for none */
  constructor(
    private readonly explorer: Explorer,
    private readonly states: StateSet,
    private readonly outcome: Outcome,
    private readonly depthBound: number | null,
  ) {}

  /** States on the longest of the shortest paths. Initial states count even where none is stored. */
  get depth(): number {
    if (this.states.count === 0) return this.explorer.hasMetStates ? 1 : 0;
    return this.states.count > this.levelEnd ? this.level + 1 : this.level;
  }

  /** States that were found but not explored. */
  get left(): number {
    return this.states.count - this.nextId;
  }

  start(): void {
    this.explorer.visitInitialStates();
    this.endLevel();
  }

  /**
   * Explores until the search ends or the time is up.
   *
   * @param deadline on the clock of `performance.now()`
   * @returns whether the search has ended
   */
  run(deadline: number): boolean {
    for (let explored = 1; !this.outcome.stopped && this.left > 0; explored++) {
      if (this.outcome.stopRequested) {
        this.outcome.meetBound({ kind: 'spec', limit: null });
        break;
      }
      if (this.nextId === this.levelEnd) this.enterNextLevel();
      if (this.depthBound !== null && this.level >= this.depthBound) {
        this.outcome.meetBound({ kind: 'depth', limit: this.depthBound });
        break;
      }
      this.explorer.explore(this.nextId++, this.level);
      if (explored % CLOCK_INTERVAL === 0 && performance.now() >= deadline) return false;
    }
    return true;
  }

  private enterNextLevel(): void {
    this.level++;
    this.endLevel();
  }

  /** All states of the level have been found. */
  private endLevel(): void {
    const { count } = this.states;
    this.levelSizes.push(count - this.levelEnd);
    this.levelEnd = count;
  }
}
