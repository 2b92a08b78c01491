import { DiagnosticError, type Diagnostic, type Occasion } from '../diagnostic.js';
import type { PropertyKind } from '../result.js';
import { failureExitCode } from '../search/exit-code.js';
import type { Judge } from '../search/explorer.js';
import { StoreFull } from '../store/store-full.js';
import type { BehaviorEnd } from '../trace/behavior-end.js';
import { AFTER_STORING, BEFORE_STORING, STORED, type Moment } from './moment.js';

/** A violation or a failed evaluation. */
export type Incident =
  | { readonly kind: PropertyKind; readonly index: number }
  | { readonly diagnostic: Diagnostic; readonly exitCode: number; readonly isInPart: boolean };

/** An incident with its place. Where it is about a new state, who first reaches that is open. */
export interface Entry {
  readonly incident: Incident;
  readonly moment: Moment;
  /** The new state that it is about; -1 for none. */
  readonly state: number;
  readonly end: BehaviorEnd;
}

/** What the explorer is at. */
export interface Place {
  readonly from: number;
  /** Steps so far, the one at hand included. */
  readonly steps: number;
  /** Whether the state that the step reaches is stored, here or by somebody else. */
  readonly isStored: boolean;
  /** The new state that is judged when invariants of a stored state are. */
  readonly judged: number;
  /** Whether another row may come to stand for a new state: what is noted about that is void then. */
  readonly replaces: boolean;
}

/**
 * What a member meets in a level that matters for the verdict. It never stops the explorer: only
 * when the level is over can the team tell what came first.
 */
export class Ledger implements Judge {
  readonly stopped = false;
  readonly entries: Entry[] = [];
  /** Whether the memory has run out. */
  isFull = false;
  /** An exception that is neither the model's nor the machine's limit. */
  fault: { readonly error: unknown } | null = null;
  /** Set when the failure to come is a state with variables that have no value. */
  isInPart = false;
  private turn = 0;
  /** Properties that were violated in levels before. */
  private readonly settled = new Set<string>();
  /** Properties that steps of this member violate in this level: its later steps do not matter. */
  private readonly noted = new Set<string>();

  /**
   * @param continues whether the search goes on after a violation
   * @param stopAt hears of states at which the search stops at the latest
   */
  constructor(
    private readonly continues: boolean,
    private readonly place: Place,
    private readonly stopAt: (state: number) => void,
  ) {}

  violate(kind: PropertyKind, index: number, end: () => BehaviorEnd): void {
    const property = `${kind} ${index}`;
    if (this.settled.has(property)) return;
    const state = kind === 'invariant' && this.place.isStored ? this.place.judged : -1;
    if (state < 0 && this.noted.has(property)) return;
    if (state < 0) this.noted.add(property);
    this.note({ kind, index }, state, end);
    if (!this.continues) this.announce(state);
  }

  fail(error: unknown, occasion: Occasion, end: () => BehaviorEnd): void {
    const { isInPart } = this;
    this.isInPart = false;
    if (error instanceof StoreFull) {
      this.isFull = true;
    } else if (error instanceof DiagnosticError) {
      const { diagnostic } = error;
      const incident = { diagnostic, exitCode: failureExitCode(error, occasion), isInPart };
      const state = occasion === 'invariant' ? this.place.judged : -1;
      this.note(incident, state, end);
      this.announce(state);
    } else {
      this.fault ??= { error };
    }
  }

  /** Another row stands for a new state: what was noted about the one before is void. */
  forget(state: number): void {
    const kept = this.entries.filter((entry) => entry.state !== state);
    this.entries.splice(0, Infinity, ...kept);
  }

  /** Whether an incident stops the search. */
  stops({ incident }: Entry): boolean {
    return 'diagnostic' in incident || !this.continues;
  }

  /** The level is over. What was violated in it need not be noted again. */
  close(): void {
    for (const { incident } of this.entries.splice(0)) {
      if ('kind' in incident) this.settled.add(`${incident.kind} ${incident.index}`);
    }
    this.noted.clear();
    this.turn = 0;
  }

  /** The search stops here at the latest, whatever else is found: later steps do not matter. */
  private announce(state: number): void {
    if (state < 0 || !this.place.replaces) this.stopAt(this.place.from);
  }

  private note(incident: Incident, state: number, at: () => BehaviorEnd): void {
    const { from, steps, isStored } = this.place;
    const end = at();
    const turn = this.turn++;
    // What is not about a step comes after all that were emitted.
    const [step, phase] =
      end.at === 'state'
        ? [steps, AFTER_STORING]
        : [steps - 1, state >= 0 ? STORED : isStored ? AFTER_STORING : BEFORE_STORING];
    this.entries.push({ incident, moment: { from, step, phase, turn }, state, end });
  }
}
