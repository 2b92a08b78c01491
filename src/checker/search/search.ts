import type { Model, PackedForm, Row, Steps } from '../model.js';
import type { RowsOutgrown } from '../rows-outgrown.js';
import type { CheckResult } from '../result.js';
import { Budget } from '../store/budget.js';
import type { Layout } from '../store/layout.js';
import { KeyedStore } from '../store/keyed-store.js';
import { StateStore } from '../store/state-store.js';
import type { Store, StoreBounds } from '../store/store.js';
import { takeAgain } from '../trace/rebuild.js';
import { validateBounds, type Bounds } from './bounds.js';
import { BreadthFirst } from './breadth-first.js';
import { conclude } from './conclude.js';
import { checkAssumptions, checkPostconditions } from './conditions.js';
import { Counters } from './counters.js';
import { Estimate } from './estimate.js';
import { Explorer } from './explorer.js';
import { NOWHERE } from '../trace/behavior-end.js';
import { RowPacking, type PackedSearch } from './row-packing.js';
import { LiveFacts, type SearchParts } from './facts.js';
import { Outcome } from './outcome.js';
import type { Outlook, Snapshot } from './progress.js';
import type { Team } from './team.js';
import { selectProperties, type Selection, type SelectionOptions } from './selection.js';

export interface SearchOptions extends SelectionOptions {
  /** So many states are stored when their rows are packed, if the model can pack them. */
  readonly packingCount?: number | undefined;
  /** Go on after a violation, and report each violated property with its own shortest trace. */
  readonly continue?: boolean | undefined;
  readonly bounds?: Bounds | undefined;
}

/** One search of one model: its parts put together, and run in slices. */
export class Search {
  private readonly selection: Selection;
  private store: Store;
  /** How its rows are packed; null where they are those of the model. */
  private form: PackedForm | null = null;
  private readonly budget: Budget;
  private readonly counters: Counters;
  private readonly outcome: Outcome;
  private readonly breadthFirst: BreadthFirst;
  private readonly parts: SearchParts;
  private readonly estimate: Estimate;
  private readonly facts: LiveFacts;
  private stage: 'new' | 'running' | 'ended' = 'new';
  private readonly packing: RowPacking;

  /**
   * @param layout sizes of the store's pieces; results do not depend on them
   * @param team helps when it wants to
   * @throws DiagnosticError `unknown-property`, `invalid-bound`
   */
  constructor(
    private readonly model: Model,
    private readonly options: SearchOptions = {},
    layout?: Layout,
    private readonly team: Team | null = null,
  ) {
    const bounds = options.bounds ?? {};
    validateBounds(bounds);
    this.selection = selectProperties(model, options);
    this.budget = model.budget ?? new Budget();
    this.budget.start();
    this.store = storeFor(model, bounds, layout, this.budget);
    this.counters = new Counters(model.actions);
    this.outcome = new Outcome(options.continue ?? false);
    const { store, counters, outcome } = this;
    const explorer = this.explorerOf(model);
    const strategy = new BreadthFirst(explorer, store, outcome, bounds.depth ?? null);
    this.breadthFirst = strategy;
    strategy.pausesAtLevel = () => this.isToBePacked() || this.isToBeShared();
    const makeStore = (width: number): StateStore =>
      new StateStore(width, bounds, layout, this.budget);
    this.packing = new RowPacking(model, makeStore, options.packingCount);
    this.estimate = new Estimate(strategy.levelSizes);
    this.parts = { explorer, store, counters, strategy, outcome };
    this.facts = new LiveFacts(this.parts, model.width);
    model.attach?.(this.facts);
  }

  /**
   * Searches until the end or the deadline.
   *
   * @param deadline on the clock of `performance.now()`
   * @returns whether the search has ended
   * @throws whatever the model throws that is not a DiagnosticError
   */
  run(deadline = Infinity): boolean {
    if (this.stage === 'new') this.start();
    if (this.isToBePacked()) this.pack();
    if (this.isToBeShared()) this.share();
    const ended = this.parts.strategy.run(deadline);
    const { outgrown } = this.parts.explorer;
    if (outgrown !== null && !this.outcome.stopped) this.packAnew(outgrown);
    if (ended && this.stage === 'running') this.end();
    this.outcome.rethrowFault();
    return ended;
  }

  private start(): void {
    this.stage = 'running';
    checkAssumptions(this.model, this.outcome);
    if (!this.outcome.stopped) this.breadthFirst.start();
    this.outcome.decide('initial property');
  }

  /** Whether a level begins, and the team wants to help from now on. */
  private isToBeShared(): boolean {
    const { breadthFirst, team, store, outcome } = this;
    if (team === null || breadthFirst.team !== null || outcome.stopped) return false;
    return breadthFirst.isAtLevelStart && team.wants(this.model, store);
  }

  private share(): void {
    const { model, form, selection, outcome, store, team, breadthFirst, budget } = this;
    const { explorer } = this.parts;
    const steps = form?.steps ?? model;
    team?.workFor({ model, selection, outcome, explorer, store, steps, form, budget });
    breadthFirst.team = team;
  }

  /** Whether a level begins, behind so many states that to pack them pays. */
  private isToBePacked(): boolean {
    const { breadthFirst, store, outcome, packing } = this;
    return !outcome.stopped && packing.isDue(store) && breadthFirst.isAtLevelStart;
  }

  private pack(): void {
    const { packing, store } = this;
    const packed = packing.isDue(store) ? packing.begin(store) : null;
    if (packed !== null) this.goOnWith(packed);
  }

  /** Packs rows anew when one has no room; where there is no memory for that, the search ends. */
  private packAnew(error: RowsOutgrown): void {
    try {
      this.goOnWith(this.packing.renew(this.store as StateStore, error));
    } catch (failure) {
      this.outcome.fail(failure, 'step', () => NOWHERE);
    }
  }

  private goOnWith({ form, store, states, unpacked }: PackedSearch): void {
    const { parts, breadthFirst } = this;
    this.store = store;
    this.form = form;
    const explorer = this.explorerOf(form.steps, unpacked);
    explorer.continueFrom(parts.explorer);
    breadthFirst.continueWith(explorer, store);
    parts.explorer = explorer;
    parts.store = states;
    if (breadthFirst.team !== null) this.share();
  }

  private explorerOf(steps: Steps, told?: (row: Row) => Row): Explorer {
    const { selection, store, counters, outcome } = this;
    return new Explorer(steps, selection, store, counters, outcome, told);
  }

  private end(): void {
    this.stage = 'ended';
    this.outcome.decide('invariant', 'action property', 'deadlock');
    this.facts.leave();
    if (this.selection.postconditions.includes(1)) this.checkPostconditions();
  }

  private checkPostconditions(): void {
    const { model, selection, outcome, facts } = this;
    const { store } = this.parts;
    const [first] = outcome.findings;
    if (first !== undefined) {
      facts.counterexample = facts.replay(() => takeAgain(model, store, first.end, facts));
    }
    checkPostconditions(model, selection, outcome);
  }

  /** Ends the search as it is. */
  interrupt(): void {
    this.outcome.meetBound({ kind: 'interrupt', limit: null });
  }

  snapshot(): Snapshot {
    const { strategy, store, counters } = this.parts;
    return {
      depth: strategy.depth,
      generated: counters.generated,
      distinct: store.count,
      left: strategy.left,
      storeBytes: store.bytes,
    };
  }

  outlook(): Outlook {
    const { budget, estimate } = this;
    return {
      expectedStates: estimate.states,
      memoryBytes: budget.used,
      memoryLimit: budget.limit,
    };
  }

  /** The result of a search that has ended; traces are rebuilt here. */
  result(): Omit<CheckResult, 'seconds'> {
    const { model, selection, counters, outcome, facts } = this;
    const { store } = this.parts;
    const snapshot = this.snapshot();
    // Whatever there is to tell about the search may take what it needs.
    this.budget.limit = null;
    return facts.replay(() =>
      conclude({ model, selection, store, counters, outcome, facts, snapshot }),
    );
  }
}

function storeFor(
  model: Model,
  bounds: StoreBounds,
  layout: Layout | undefined,
  budget: Budget,
): Store {
  const { width, keyWidth, key } = model;
  if (key === undefined) return new StateStore(width, bounds, layout, budget);
  if (keyWidth === undefined) throw new Error('a model with keys has to tell their width');
  return new KeyedStore(width, keyWidth, (row) => key.call(model, row), bounds, layout, budget);
}
