import type { StateSet, Explorer } from './explorer.js';
import type { Outcome } from './outcome.js';
import type { Strategy } from './strategy.js';
import type { Team } from './team.js';

/** States to explore between two looks at the clock, which costs as much as a small step. */
const CLOCK_INTERVAL = 32;

/**
 * Explores states in the order in which they were found, level by level, so that the first path to
 * a state is a shortest one. States are numbered in that order: the frontier is the range of ids
 * that are not explored yet, and needs no memory of its own.
 */
export class BreadthFirst implements Strategy {
  readonly levelSizes: number[] = [];
  /** Asked when a level begins: whether there is something to do before. */
  pausesAtLevel: (() => boolean) | null = null;
  /** Who may have taken the steps of a state before. */
  team: Pick<Team, 'explore'> | null = null;
  /** The id to explore next. */
  private nextId = 0;
  /** The depth of that state: 1 for an initial one. */
  private level = 1;
  /** The first id of the level. */
  private levelStart = 0;
  /** The first id of the level after. */
  private levelEnd = 0;

  /** @param depthBound the depth whose states are not explored; null for none */
  constructor(
    private explorer: Explorer,
    private states: StateSet,
    private readonly outcome: Outcome,
    private readonly depthBound: number | null,
  ) {}

  get depth(): number {
    if (this.states.count === 0) return this.explorer.hasMetStates ? 1 : 0;
    return this.states.count > this.levelEnd ? this.level + 1 : this.level;
  }

  get left(): number {
    return this.states.count - this.nextId;
  }

  /** Whether the next state is the first of its level. */
  get isAtLevelStart(): boolean {
    return this.nextId === this.levelStart && this.states.count === this.levelEnd;
  }

  /** From now on somebody else explores the same states, which have the same ids. */
  continueWith(explorer: Explorer, states: StateSet): void {
    this.explorer = explorer;
    this.states = states;
  }

  start(): void {
    this.explorer.visitInitialStates();
    this.endLevel();
  }

  run(deadline: number): boolean {
    for (let explored = 1; !this.outcome.stopped && this.left > 0; explored++) {
      if (this.outcome.stopRequested && !this.explorer.resumes) {
        this.outcome.meetBound({ kind: 'spec', limit: null });
        break;
      }
      if (this.nextId === this.levelEnd) {
        this.enterNextLevel();
        if (this.pausesAtLevel?.() === true) return false;
      }
      if (this.depthBound !== null && this.level >= this.depthBound) {
        this.outcome.meetBound({ kind: 'depth', limit: this.depthBound });
        break;
      }
      if (!this.exploreNext(deadline)) return false;
      this.nextId++;
      if (explored % CLOCK_INTERVAL === 0 && performance.now() >= deadline) return false;
    }
    return true;
  }

  /** @returns whether the next state has been explored to its end */
  private exploreNext(deadline: number): boolean {
    const { explorer, team, nextId, level } = this;
    // What has been explored in part is nobody else's.
    const isOwn = team === null || explorer.resumes;
    const help = isOwn ? 'none' : team.explore(nextId, level, deadline);
    if (help === 'none') explorer.explore(nextId, level);
    return help !== 'later' && explorer.outgrown === null;
  }

  private enterNextLevel(): void {
    this.level++;
    this.endLevel();
  }

  /** All states of the level have been found. */
  private endLevel(): void {
    const { count } = this.states;
    this.levelSizes.push(count - this.levelEnd);
    this.levelStart = this.levelEnd;
    this.levelEnd = count;
  }
}
