import type { Diagnostic } from '../diagnostic.js';
import type { BehaviorStep, Row, SearchFacts } from '../model.js';
import type { States } from '../store/store.js';
import { rowsTo, type Replay } from '../trace/rebuild.js';
import type { Counters } from './counters.js';
import type { Explorer } from './explorer.js';
import type { Outcome } from './outcome.js';
import type { Strategy } from './strategy.js';

/** The parts of a search that know something about it. Some are replaced when rows are packed. */
export interface SearchParts {
  explorer: Explorer;
  store: States;
  readonly counters: Counters;
  readonly strategy: Strategy;
  readonly outcome: Outcome;
}

/** The facts of a running search, read from its parts when they are asked for. */
export class LiveFacts implements SearchFacts, Replay {
  replaying = false;
  counterexample: readonly BehaviorStep[] | null = null;
  /** Why a state could not be shown as the model wanted, the first time. */
  whyPlain: Diagnostic | null = null;
  private replayed: { readonly rows: readonly Row[]; readonly position: number } | null = null;
  private readonly startTime = performance.now();

  /** @param width words in a row */
  constructor(
    private readonly search: SearchParts,
    private readonly width: number,
  ) {}

  get level(): number {
    return this.search.explorer.level;
  }

  get generated(): number {
    return this.search.counters.generated;
  }

  get initial(): number {
    return this.search.counters.generatedInitial;
  }

  get distinct(): number {
    return this.search.store.count;
  }

  get queue(): number {
    return this.search.strategy.left;
  }

  get diameter(): number {
    return this.search.strategy.depth;
  }

  get duration(): number {
    return (performance.now() - this.startTime) / 1000;
  }

  behavior(): readonly Row[] {
    if (this.replayed !== null) return this.replayed.rows.slice(0, this.replayed.position + 1);
    return rowsTo(this.width, this.search.store, this.search.explorer.end());
  }

  stand(rows: readonly Row[], position: number): void {
    this.replayed = { rows, position };
    this.search.explorer.level = position + 1;
  }

  showPlainly(reason: Diagnostic): void {
    this.whyPlain ??= reason;
  }

  /** Does work that takes steps once more, and is outside of all states before and after. */
  replay<Result>(work: () => Result): Result {
    this.replaying = true;
    const result = work();
    this.replaying = false;
    this.leave();
    return result;
  }

  /** There is no state at hand any more. */
  leave(): void {
    this.replayed = null;
    this.search.explorer.level = 0;
  }

  requestStop(): void {
    this.search.outcome.stopRequested = true;
  }
}
