import { DiagnosticError } from '../diagnostic.js';
import type { Row, Steps } from '../model.js';
import { RowsOutgrown } from '../rows-outgrown.js';
import type { Store } from '../store/store.js';
import { NOWHERE, type BehaviorEnd } from '../trace/behavior-end.js';
import type { Counters } from './counters.js';
import type { Outcome } from './outcome.js';
import type { Selection } from './selection.js';

/** Where a strategy keeps the states that it has seen. */
export type StateSet = Pick<Store, 'count' | 'insertInitial' | 'insertSuccessor' | 'expand'>;

/** What the explorer counts. */
export type Counts = Pick<
  Counters,
  | 'generated'
  | 'generateInitial'
  | 'discoverInitial'
  | 'generateStep'
  | 'generateInPart'
  | 'discoverStep'
  | 'explore'
>;

/** Who hears of violations and failures, and says whether to go on. */
export type Judge = Pick<Outcome, 'stopped' | 'violate' | 'fail'>;

/** The steps of a state, as they have been taken and judged before; new states are judged later. */
export interface TakenSteps {
  readonly action: number;
  /** Where the step leads; null where that is no new state. Valid until the next step. */
  readonly row: Row | null;

  /** Goes on to the next step, at first to the first one. @returns whether there is one */
  advance(): boolean;
}

/**
 * Takes the steps of a model, one state at a time: stores, counts and checks what they lead to, by
 * TLC's rules. What every search strategy has in common; the strategy chooses the order.
 *
 * A state outside the constraint, or behind a step outside, is counted and checked, but not stored.
 * Invariants are checked on states that are new or outside, action properties on every step.
 *
 * Nothing is thrown through the model's code, which might take it for its own: a callback that
 * cannot go on stops the outcome, and all callbacks after it do nothing.
 */
export class Explorer {
  /** The depth that the model is told: see `SearchFacts.level`. */
  level = 0;

  private readonly row: Row;

  // The state or step at hand, for whoever has to tell where it happened.
  /** The state that is explored. */
  from = 0;
  /** The action of its step. */
  action = 0;
  /** How many steps it has so far, the one at hand included. */
  successors = 0;
  private fromLevel = 0;
  private next: Row;

  private discovered = 0;
  /** Why the state at hand is to be explored on, in another form of the rows. */
  outgrown: RowsOutgrown | null = null;
  /** Whether the state to explore next has been explored in part. */
  resumes = false;
  /** How many of its steps have been visited. */
  private visited = 0;

  private readonly checksInvariants: boolean;
  private readonly checksInitialProperties: boolean;
  private readonly checksActionProperties: boolean;
  private readonly hasActionConstraint: boolean;

  constructor(
    private readonly model: Steps,
    private readonly selection: Selection,
    private readonly states: StateSet,
    private readonly counters: Counts,
    private readonly outcome: Judge,
    /** A copy of a row as the model of the search has it. */
    private readonly told: (row: Row) => Row = (row) => row.slice(),
  ) {
    this.row = new Int32Array(model.width);
    this.next = this.row;
    this.checksInvariants = selection.invariants.includes(1);
    this.checksInitialProperties = selection.initialProperties.includes(1);
    this.checksActionProperties = selection.actionProperties.includes(1);
    this.hasActionConstraint = model.withinActionConstraint !== undefined;
  }

  /** Whether there is an initial state, stored or not. */
  get hasMetStates(): boolean {
    return this.counters.generated > 0;
  }

  /** Visits every initial state. */
  visitInitialStates(): void {
    try {
      this.model.initialStates(this.emitInitial);
    } catch (error) {
      this.outcome.fail(error, 'initial state', () => NOWHERE);
    }
  }

  /** Visits every successor of the stored state `id`, whose depth is `level`. */
  explore(id: number, level: number): void {
    this.stepInto(id, level);
    const { resumes } = this;
    if (!resumes) this.discovered = 0;
    this.resumes = false;
    try {
      this.model.successors(this.row, resumes ? this.emitFurtherStep : this.emitStep);
      if (this.outcome.stopped) return;
      if (this.successors === 0) this.checkDeadlock();
    } catch (error) {
      if (error instanceof RowsOutgrown) {
        // What comes after the end of a search is moot.
        if (!this.outcome.stopped) this.outgrown = error;
        return;
      }
      if (!this.outcome.stopped && isIncompleteState(error)) this.counters.generateInPart();
      this.outcome.fail(error, 'step', this.stateEnd);
      return;
    }
    this.counters.explore(this.discovered);
  }

  /** The state at hand is this one from now on, without any steps so far. */
  private stepInto(id: number, level: number): void {
    this.states.expand(id, this.row);
    this.from = id;
    this.fromLevel = level;
    this.level = level;
    this.successors = 0;
  }

  /** Takes over from another explorer, which has come as far as its rows allowed. */
  continueFrom(other: Explorer): void {
    this.level = other.level;
    this.from = other.from;
    this.fromLevel = other.fromLevel;
    if (other.outgrown === null) return;
    this.resumes = true;
    this.visited = other.successors;
    this.discovered = other.discovered;
  }

  /** Explores the stored state `id`, whose steps have been taken. */
  repeat(id: number, level: number, steps: TakenSteps): void {
    const { counters, outcome } = this;
    this.stepInto(id, level);
    this.discovered = 0;
    while (!outcome.stopped && steps.advance()) {
      const { action, row } = steps;
      this.action = action;
      this.successors++;
      counters.generateStep(action);
      if (row !== null) this.keep(action, row);
    }
    if (!outcome.stopped) counters.explore(this.discovered);
  }

  /** Where the behavior to the state at hand ends. */
  end(): BehaviorEnd {
    if (this.level === 0) return NOWHERE;
    if (this.fromLevel === 0) return this.initialEnd();
    return this.level === this.fromLevel ? this.stateEnd() : this.stepEnd();
  }

  private readonly emitInitial = (row: Row): void => {
    if (this.outcome.stopped) return;
    this.next = row;
    this.level = 1;
    try {
      this.visitInitial(row);
    } catch (error) {
      this.outcome.fail(error, 'initial state', this.initialEnd);
    }
    this.level = 0;
  };

  private readonly emitStep = (action: number, next: Row): void => {
    if (this.outcome.stopped) return;
    this.action = action;
    this.next = next;
    try {
      this.visitStep(action, next);
    } catch (error) {
      this.outcome.fail(error, 'step', this.stepEnd);
    }
  };

  private readonly emitFurtherStep = (action: number, next: Row): void => {
    if (this.successors < this.visited) this.successors++;
    else this.emitStep(action, next);
  };

  private visitInitial(row: Row): void {
    this.requireWidth(row);
    this.counters.generateInitial();
    if (this.model.withinConstraint(row)) {
      const before = this.states.count;
      if (this.states.insertInitial(row) !== before) return;
      this.counters.discoverInitial();
    }
    if (this.checksInvariants) this.model.violatedInvariants(row, this.reportInitialInvariant);
    if (this.checksInitialProperties && !this.outcome.stopped) {
      this.model.violatedInitialProperties?.(row, this.reportInitialProperty);
    }
  }

  private visitStep(action: number, next: Row): void {
    this.requireWidth(next);
    this.counters.generateStep(action);
    this.successors++;
    this.level = this.fromLevel + 1;
    let unchecked = true;
    const isWithin = this.isWithin(next);
    if (isWithin) unchecked = this.store(action, next);
    if (unchecked && this.checksInvariants) this.checkInvariants(next, isWithin);
    this.level = this.fromLevel;
    if (this.checksActionProperties && !this.outcome.stopped) {
      this.model.violatedActionProperties(this.row, next, this.reportActionProperty);
    }
  }

  /** Stores a state. @returns whether it is new */
  private store(action: number, next: Row): boolean {
    const { states } = this;
    const before = states.count;
    if (states.insertSuccessor(next) !== before) return false;
    this.counters.discoverStep(action);
    this.discovered++;
    return true;
  }

  /** Stores a state that a step leads to within the constraints, and judges it if it is new. */
  private keep(action: number, next: Row): void {
    this.next = next;
    try {
      if (this.store(action, next) && this.checksInvariants) this.checkInvariants(next, true);
    } catch (error) {
      this.outcome.fail(error, 'step', this.stepEnd);
    }
  }

  private isWithin(next: Row): boolean {
    if (!this.model.withinConstraint(next)) return false;
    if (!this.hasActionConstraint) return true;
    this.level = this.fromLevel;
    const isWithin = this.model.withinActionConstraint!(this.row, next);
    this.level = this.fromLevel + 1;
    return isWithin;
  }

  private checkInvariants(next: Row, isWithin: boolean): void {
    try {
      this.model.violatedInvariants(next, this.reportInvariant);
    } catch (error) {
      // TLC tells a failure outside of the constraints as one of the step.
      this.outcome.fail(error, isWithin ? 'invariant' : 'step', this.stepEnd);
    }
  }

  private checkDeadlock(): void {
    if (this.selection.deadlock && !this.model.mayTerminate(this.row)) {
      this.outcome.violate('deadlock', 0, this.stateEnd);
    }
  }

  private requireWidth(row: Row): void {
    if (row.length === this.model.width) return;
    throw new Error(`a row of ${row.length} words where the model has ${this.model.width}`);
  }

  private readonly reportInitialInvariant = (invariant: number): void => {
    if (this.selection.invariants[invariant] === 1) {
      this.outcome.violate('invariant', invariant, this.initialEnd);
    }
  };

  private readonly reportInvariant = (invariant: number): void => {
    if (this.selection.invariants[invariant] === 1) {
      this.outcome.violate('invariant', invariant, this.stepEnd);
    }
  };

  private readonly reportInitialProperty = (property: number): void => {
    if (this.selection.initialProperties[property] === 1) {
      this.outcome.violate('initial property', property, this.initialEnd);
    }
  };

  private readonly reportActionProperty = (property: number): void => {
    if (this.selection.actionProperties[property] === 1) {
      this.outcome.violate('action property', property, this.stepEnd);
    }
  };

  private readonly initialEnd = (): BehaviorEnd => ({ at: 'initial', row: this.told(this.next) });

  private readonly stateEnd = (): BehaviorEnd => ({ at: 'state', id: this.from });

  private readonly stepEnd = (): BehaviorEnd => ({
    at: 'step',
    from: this.from,
    action: this.action,
    row: this.told(this.next),
  });
}

function isIncompleteState(error: unknown): boolean {
  return error instanceof DiagnosticError && error.diagnostic.code === 'incomplete-state';
}
