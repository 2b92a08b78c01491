import type { Model, Row } from '../model.js';
import type { BehaviorEnd } from '../trace/behavior-end.js';
import type { Counters } from './counters.js';
import type { Outcome } from './outcome.js';
import type { Selection } from './selection.js';

/** Where a strategy keeps the states that it has seen, numbered in the order of insertion. */
export interface StateSet {
  readonly count: number;
  /** The id of the row, which is new when it equals the `count` from before. */
  insertInitial(row: Row): number;
  /** The same, for a successor of the state that was expanded last. */
  insertSuccessor(row: Row): number;
  /** Writes the words of state `id` into `row`. */
  expand(id: number, row: Row): void;
}

/**
 * Takes the steps of a model, one state at a time: stores, counts and checks what they lead to, by
 * TLC's rules. What every search strategy has in common; the strategy chooses the order.
 *
 * A state outside the constraint is counted and checked, but not stored. Invariants are checked on
 * states that are new or outside, action properties on every step.
 *
 * Nothing is thrown through the model's code, which might take it for its own: a callback that
 * cannot go on stops the outcome, and all callbacks after it do nothing.
 */
export class Explorer {
  private readonly row: Row;

  // The state or step at hand, for whoever has to tell where it happened.
  private from = 0;
  private action = 0;
  private next: Row;

  private successors = 0;
  private discovered = 0;

  private readonly checksInvariants: boolean;
  private readonly checksActionProperties: boolean;

  constructor(
    private readonly model: Model,
    private readonly selection: Selection,
    private readonly states: StateSet,
    private readonly counters: Counters,
    private readonly outcome: Outcome,
  ) {
    this.row = new Int32Array(model.width);
    this.next = this.row;
    this.checksInvariants = selection.invariants.includes(1);
    this.checksActionProperties = selection.actionProperties.includes(1);
  }

  /** Visits every initial state. */
  visitInitialStates(): void {
    try {
      this.model.initialStates(this.emitInitial);
    } catch (error) {
      this.outcome.fail(error, () => ({ at: 'nowhere' }));
    }
  }

  /** Visits every successor of the stored state `id`. */
  explore(id: number): void {
    this.states.expand(id, this.row);
    this.from = id;
    this.successors = 0;
    this.discovered = 0;
    try {
      this.model.successors(this.row, this.emitStep);
      if (this.outcome.stopped) return;
      if (this.successors === 0) this.checkDeadlock();
    } catch (error) {
      this.outcome.fail(error, this.stateEnd);
      return;
    }
    this.counters.explore(this.discovered);
  }

  private readonly emitInitial = (row: Row): void => {
    if (this.outcome.stopped) return;
    this.next = row;
    try {
      this.visitInitial(row);
    } catch (error) {
      this.outcome.fail(error, this.initialEnd);
    }
  };

  private readonly emitStep = (action: number, next: Row): void => {
    if (this.outcome.stopped) return;
    this.action = action;
    this.next = next;
    try {
      this.visitStep(action, next);
    } catch (error) {
      this.outcome.fail(error, this.stepEnd);
    }
  };

  private visitInitial(row: Row): void {
    this.requireWidth(row);
    this.counters.generateInitial();
    const inside = this.model.withinConstraint(row);
    if (inside) {
      const before = this.states.count;
      if (this.states.insertInitial(row) !== before) return;
      this.counters.discoverInitial();
    }
    if (this.checksInvariants) this.model.violatedInvariants(row, this.reportInitialInvariant);
  }

  private visitStep(action: number, next: Row): void {
    this.requireWidth(next);
    this.counters.generateStep(action);
    this.successors++;
    let unchecked = true;
    if (this.model.withinConstraint(next)) {
      const before = this.states.count;
      unchecked = this.states.insertSuccessor(next) === before;
      if (unchecked) {
        this.counters.discoverStep(action);
        this.discovered++;
      }
    }
    if (unchecked && this.checksInvariants) {
      this.model.violatedInvariants(next, this.reportInvariant);
    }
    if (this.checksActionProperties && !this.outcome.stopped) {
      this.model.violatedActionProperties(this.row, next, this.reportActionProperty);
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

  private readonly reportActionProperty = (property: number): void => {
    if (this.selection.actionProperties[property] === 1) {
      this.outcome.violate('action property', property, this.stepEnd);
    }
  };

  private readonly initialEnd = (): BehaviorEnd => ({ at: 'initial', row: this.next.slice() });

  private readonly stateEnd = (): BehaviorEnd => ({ at: 'state', id: this.from });

  private readonly stepEnd = (): BehaviorEnd => ({
    at: 'step',
    from: this.from,
    action: this.action,
    row: this.next.slice(),
  });
}
