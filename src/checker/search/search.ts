import type { Model } from '../model.js';
import type { CheckResult } from '../result.js';
import type { Layout } from '../store/layout.js';
import { StateStore } from '../store/state-store.js';
import { validateBounds, type Bounds } from './bounds.js';
import { BreadthFirst } from './breadth-first.js';
import { conclude } from './conclude.js';
import { Counters } from './counters.js';
import { Explorer } from './explorer.js';
import { Outcome } from './outcome.js';
import type { Snapshot } from './progress.js';
import { selectProperties, type Selection, type SelectionOptions } from './selection.js';

export interface SearchOptions extends SelectionOptions {
  /** Go on after a violation, and report each violated property with its own shortest trace. */
  readonly continue?: boolean | undefined;
  readonly bounds?: Bounds | undefined;
}

/** One search of one model: its parts put together, and run in slices. */
export class Search {
  private readonly selection: Selection;
  private readonly store: StateStore;
  private readonly counters: Counters;
  private readonly outcome: Outcome;
  private readonly strategy: BreadthFirst;
  private started = false;

  /**
   * @param layout sizes of the store's pieces; results do not depend on them
   * @throws DiagnosticError `unknown-property`, `invalid-bound`
   */
  constructor(
    private readonly model: Model,
    options: SearchOptions = {},
    layout?: Layout,
  ) {
    const bounds = options.bounds ?? {};
    validateBounds(bounds);
    this.selection = selectProperties(model, options);
    this.store = new StateStore(model.width, bounds, layout);
    this.counters = new Counters(model.actions);
    this.outcome = new Outcome(options.continue ?? false);
    const { selection, store, counters, outcome } = this;
    const explorer = new Explorer(model, selection, store, counters, outcome);
    this.strategy = new BreadthFirst(explorer, store, outcome, bounds.depth ?? null);
  }

  /**
   * Searches until the end or the deadline.
   *
   * @param deadline on the clock of `performance.now()`
   * @returns whether the search has ended
   * @throws whatever the model throws that is not a DiagnosticError
   */
  run(deadline = Infinity): boolean {
    if (!this.started) {
      this.started = true;
      this.strategy.start();
    }
    const ended = this.strategy.run(deadline);
    this.outcome.rethrowFault();
    return ended;
  }

  /** Ends the search as it is. */
  interrupt(): void {
    this.outcome.meetBound({ kind: 'interrupt', limit: null });
  }

  snapshot(): Snapshot {
    return {
      depth: this.strategy.depth,
      generated: this.counters.generated,
      distinct: this.store.count,
      left: this.strategy.left,
      storeBytes: this.store.bytes,
    };
  }

  /** The result of a search that has ended; traces are rebuilt here. */
  result(): Omit<CheckResult, 'seconds'> {
    const { model, selection, store, counters, outcome } = this;
    return conclude({ model, selection, store, counters, outcome, snapshot: this.snapshot() });
  }
}
